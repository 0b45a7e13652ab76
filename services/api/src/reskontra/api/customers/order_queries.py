"""In which order ways to customers are tried."""

from reskontra.api.context import Info
from reskontra.api.customers.order_types import DeliveryOrder
from reskontra.api.operation import query
from reskontra.domain.customers import queries
from reskontra.domain.customers.ids import CustomerId
from reskontra.tenancy.access import Permission


async def order_now(customer_id: CustomerId | None) -> DeliveryOrder:
    """The order that holds for a customer, or for the firm."""
    own = await queries.orders_of([customer_id] if customer_id else [])
    return DeliveryOrder(channels=list(await queries.order_for(customer_id)), is_own=bool(own))


@query(Permission.CUSTOMER_READ)
async def delivery_order(info: Info, customer_id: CustomerId | None = None) -> DeliveryOrder:
    """In which order ways are tried (sändordning), to a customer or to all."""
    return await order_now(customer_id)
