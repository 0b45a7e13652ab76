"""What lifting an address answers."""

from enum import Enum

import strawberry

from reskontra.api.delivery.address_types import DeliveryAddress
from reskontra.api.refusals import UserError


@strawberry.enum
class DeliveryAddressLiftErrorCode(Enum):
    """Why `deliveryAddressLift` says no."""

    NOT_FOUND = "NOT_FOUND"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    ADDRESS_STANDS_WELL = "ADDRESS_STANDS_WELL"


@strawberry.type
class DeliveryAddressLiftUserError(UserError):
    """What `deliveryAddressLift` was refused for."""

    code: DeliveryAddressLiftErrorCode


@strawberry.type
class DeliveryAddressLiftPayload:
    """What `deliveryAddressLift` answers."""

    user_errors: list[DeliveryAddressLiftUserError]
    address: DeliveryAddress | None = None
