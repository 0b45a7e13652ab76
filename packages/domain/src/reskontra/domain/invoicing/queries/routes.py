"""By which way an invoice would go now."""

from collections.abc import Collection

from reskontra.domain.customers.queries import order_for
from reskontra.domain.invoicing.queries.acting import sendings_of
from reskontra.domain.invoicing.routing import Roads, Route, route
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.invoicing.ways import WAYS
from reskontra.domain.kernel.channels import Channel


async def route_of(
    found: Invoice,
    carried: Collection[Channel],
    *,
    is_again: bool = False,
    tried: Collection[Channel] = (),
) -> Route:
    """The ways to the buyer of one invoice, with what stands against each."""
    order = await order_for(found.head.customer_id)
    channels = [channel for channel in order if channel in WAYS]
    sendings = await sendings_of(found, channels, is_again=is_again)
    return route(order, sendings, Roads(carried=carried, tried=tried))
