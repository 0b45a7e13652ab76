"""What trying text messages out answers."""

from enum import Enum

import strawberry

from reskontra.api.delivery.types import Delivery
from reskontra.api.refusals import UserError


@strawberry.enum
class SmsTestSendErrorCode(Enum):
    """Why `smsTestSend` says no."""

    MOBILE_NUMBER_INVALID = "MOBILE_NUMBER_INVALID"
    TOO_MANY_TESTS = "TOO_MANY_TESTS"
    NO_CARRIER = "NO_CARRIER"


@strawberry.type
class SmsTestSendUserError(UserError):
    """What `smsTestSend` was refused for."""

    code: SmsTestSendErrorCode


@strawberry.type
class SmsTestSendPayload:
    """What `smsTestSend` answers."""

    user_errors: list[SmsTestSendUserError]
    delivery: Delivery | None = None
