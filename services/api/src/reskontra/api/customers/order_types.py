"""In which order ways to customers are tried."""

from enum import Enum

import strawberry

from reskontra.api.customers.types import DeliveryChannel
from reskontra.api.refusals import UserError
from reskontra.domain.customers.ids import CustomerId


@strawberry.type
class DeliveryOrder:
    """In which order ways are tried (sändordning), of the firm or of one customer."""

    channels: list[DeliveryChannel] = strawberry.field(
        description="The order that holds; a way that is left out is not tried."
    )
    is_own: bool = strawberry.field(description="Whether the customer has one of its own.")


@strawberry.input
class DeliveryOrderChooseInput:
    """An order of ways (sändordning), for one customer or for the whole firm."""

    customer_id: CustomerId | None = None
    channels: list[DeliveryChannel] | None = strawberry.field(
        default=None, description="As is usual, or as the firm has it, when left out."
    )


@strawberry.enum
class DeliveryOrderChooseErrorCode(Enum):
    """Why `deliveryOrderChoose` says no."""

    NOT_FOUND = "NOT_FOUND"
    REQUIRED = "REQUIRED"
    CHANNEL_NAMED_TWICE = "CHANNEL_NAMED_TWICE"


@strawberry.type
class DeliveryOrderChooseUserError(UserError):
    """What `deliveryOrderChoose` was refused for."""

    code: DeliveryOrderChooseErrorCode


@strawberry.type
class DeliveryOrderChoosePayload:
    """What `deliveryOrderChoose` answers."""

    user_errors: list[DeliveryOrderChooseUserError]
    delivery_order: DeliveryOrder | None = None
