"""What connecting to the Peppol network answers."""

from enum import Enum

import strawberry

from reskontra.api.delivery.peppol_types import PeppolConnection
from reskontra.api.refusals import UserError


@strawberry.enum
class PeppolConnectErrorCode(Enum):
    """Why `peppolConnect` says no."""

    NO_ACCESS_POINT = "NO_ACCESS_POINT"
    PEPPOL_WITHOUT_NUMBER = "PEPPOL_WITHOUT_NUMBER"
    PEPPOL_CODE_INVALID = "PEPPOL_CODE_INVALID"
    PEPPOL_ALREADY_CONNECTED = "PEPPOL_ALREADY_CONNECTED"


@strawberry.type
class PeppolConnectUserError(UserError):
    """What `peppolConnect` was refused for."""

    code: PeppolConnectErrorCode


@strawberry.type
class PeppolConnectPayload:
    """What `peppolConnect` answers."""

    user_errors: list[PeppolConnectUserError]
    connection: PeppolConnection | None = None


@strawberry.enum
class PeppolDisconnectErrorCode(Enum):
    """Why `peppolDisconnect` says no."""

    PEPPOL_NOT_CONNECTED = "PEPPOL_NOT_CONNECTED"


@strawberry.type
class PeppolDisconnectUserError(UserError):
    """What `peppolDisconnect` was refused for."""

    code: PeppolDisconnectErrorCode


@strawberry.type
class PeppolDisconnectPayload:
    """What `peppolDisconnect` answers."""

    user_errors: list[PeppolDisconnectUserError]
    connection: PeppolConnection | None = None
