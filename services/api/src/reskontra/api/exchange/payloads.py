"""What entering a rate answers."""

from enum import Enum

import strawberry

from reskontra.api.exchange.types import EnteredRate
from reskontra.api.refusals import UserError


@strawberry.enum
class ExchangeRateEnterErrorCode(Enum):
    """Why `exchangeRateEnter` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    CURRENCY_UNKNOWN = "CURRENCY_UNKNOWN"
    RATE_OF_HOME = "RATE_OF_HOME"
    RATE_UNUSABLE = "RATE_UNUSABLE"
    RATE_UNLIKELY = "RATE_UNLIKELY"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class ExchangeRateEnterUserError(UserError):
    """What `exchangeRateEnter` was refused for."""

    code: ExchangeRateEnterErrorCode


@strawberry.type
class ExchangeRateEnterPayload:
    """What `exchangeRateEnter` answers."""

    user_errors: list[ExchangeRateEnterUserError]
    rate: EnteredRate | None = None
