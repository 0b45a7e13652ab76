"""In which order ways to customers are tried."""

from collections.abc import Collection

from tortoise.expressions import Q

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.models import ChannelOrder
from reskontra.domain.customers.ordering import USUAL_ORDER
from reskontra.domain.kernel.channels import Channel

Order = tuple[Channel, ...]


async def delivery_order() -> Order:
    """The firm's own order, or the usual one."""
    row = await ChannelOrder.get_or_none(customer_id=None)
    return _order(row) if row else USUAL_ORDER


async def orders_of(customer_ids: Collection[CustomerId]) -> dict[CustomerId, Order]:
    """The orders of those customers who have one of their own, in one statement."""
    rows = await ChannelOrder.filter(customer_id__in=[one.uuid for one in customer_ids])
    return {CustomerId(row.customer_id): _order(row) for row in rows if row.customer_id}


async def orders_for(
    customer_ids: Collection[CustomerId | None],
) -> dict[CustomerId | None, Order]:
    """The orders that hold for many, in one statement; None is a buyer out of the register."""
    owners = [one.uuid for one in customer_ids if one]
    rows = await ChannelOrder.filter(Q(customer_id=None) | Q(customer_id__in=owners))
    by_owner = {row.customer_id: _order(row) for row in rows}
    usual = by_owner.get(None) or USUAL_ORDER
    return {one: by_owner.get(one.uuid if one else None) or usual for one in customer_ids}


async def order_for(customer_id: CustomerId | None) -> Order:
    """The order that holds: the customer's own before the firm's, in one statement."""
    return (await orders_for([customer_id]))[customer_id]


def _order(row: ChannelOrder) -> Order:
    return tuple(map(Channel, row.channels))
