"""By which way an invoice would go."""

from reskontra.api.context import Info
from reskontra.api.delivery.parts import carried
from reskontra.api.invoicing.route_types import InvoiceRoute
from reskontra.api.operation import query
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.access import Permission


@query(Permission.INVOICE_READ)
async def invoice_route(info: Info, id: InvoiceId, again: bool = False) -> InvoiceRoute | None:
    """By which way the invoice would go now, to whom, and what is missing for the other ways."""
    found = await queries.invoice(id)
    if found is None:
        return None
    route = await queries.route_of(found, carried(info.context), is_again=again)
    return InvoiceRoute.of(route, info.context)
