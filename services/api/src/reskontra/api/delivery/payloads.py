"""What changing a delivery answers."""

from enum import Enum

import strawberry

from reskontra.api.delivery.types import Delivery
from reskontra.api.refusals import UserError


@strawberry.enum
class DeliveryCancelErrorCode(Enum):
    """Why `deliveryCancel` says no."""

    NOT_FOUND = "NOT_FOUND"
    PARCEL_UNDER_WAY = "PARCEL_UNDER_WAY"


@strawberry.type
class DeliveryCancelUserError(UserError):
    """What `deliveryCancel` was refused for."""

    code: DeliveryCancelErrorCode


@strawberry.type
class DeliveryCancelPayload:
    """What `deliveryCancel` answers."""

    user_errors: list[DeliveryCancelUserError]
    delivery: Delivery | None = None
