"""What answering a buyer answers."""

from enum import Enum

import strawberry

from reskontra.api.invoicing.types import Invoice
from reskontra.api.refusals import UserError


@strawberry.enum
class BuyerMessageAnswerErrorCode(Enum):
    """Why `buyerMessageAnswer` says no."""

    NOT_FOUND = "NOT_FOUND"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    MESSAGE_ANSWERED = "MESSAGE_ANSWERED"


@strawberry.type
class BuyerMessageAnswerUserError(UserError):
    """What `buyerMessageAnswer` was refused for."""

    code: BuyerMessageAnswerErrorCode


@strawberry.type
class BuyerMessageAnswerPayload:
    """What `buyerMessageAnswer` answers."""

    user_errors: list[BuyerMessageAnswerUserError]
    invoice: Invoice | None = None
