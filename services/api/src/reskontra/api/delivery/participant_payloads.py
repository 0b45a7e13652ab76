"""What looking a customer up in the Peppol network answers."""

from enum import Enum

import strawberry

from reskontra.api.delivery.participant_types import PeppolReceiver
from reskontra.api.refusals import UserError


@strawberry.enum
class PeppolLookUpErrorCode(Enum):
    """Why `peppolLookUp` says no."""

    NOT_FOUND = "NOT_FOUND"
    NO_ACCESS_POINT = "NO_ACCESS_POINT"
    RECEIVER_WITHOUT_ADDRESS = "RECEIVER_WITHOUT_ADDRESS"


@strawberry.type
class PeppolLookUpUserError(UserError):
    """What `peppolLookUp` was refused for."""

    code: PeppolLookUpErrorCode


@strawberry.type
class PeppolLookUpPayload:
    """What `peppolLookUp` answers."""

    user_errors: list[PeppolLookUpUserError]
    receiver: PeppolReceiver | None = None
