"""Choose in which order ways to customers are tried."""

from reskontra.api.context import Info
from reskontra.api.customers.order_queries import order_now
from reskontra.api.customers.order_types import (
    DeliveryOrderChooseInput,
    DeliveryOrderChoosePayload,
)
from reskontra.api.operation import mutation
from reskontra.domain.customers import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.CUSTOMER_WRITE)
async def delivery_order_choose(
    info: Info, input: DeliveryOrderChooseInput
) -> DeliveryOrderChoosePayload:
    """Choose in which order ways are tried (välj sändordning), to one customer or to all."""
    await commands.choose_order(input.channels, input.customer_id)
    order = await order_now(input.customer_id)
    return DeliveryOrderChoosePayload(delivery_order=order, user_errors=[])
