"""By which way an invoice would go."""

from collections.abc import Sequence
from typing import Final

from reskontra.api.context import Info
from reskontra.api.delivery.parts import carried
from reskontra.api.invoicing.listing import InvoiceWhere, filter_of
from reskontra.api.invoicing.route_types import InvoiceRoute
from reskontra.api.invoicing.routes_types import InvoiceRoutes
from reskontra.api.operation import query
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.routing import Roads
from reskontra.domain.invoicing.views import OPEN_STATES, InvoiceFilter
from reskontra.tenancy.access import Permission

MOST_ROUTED: Final = 500


@query(Permission.INVOICE_READ)
async def invoice_route(info: Info, id: InvoiceId, again: bool = False) -> InvoiceRoute | None:
    """By which way the invoice would go now, to whom, and what is missing for the other ways."""
    found = await queries.invoice(id)
    if found is None:
        return None
    route = await queries.route_of(found, carried(info.context), is_again=again)
    return InvoiceRoute.of(route, info.context)


@query(Permission.CUSTOMER_READ)
async def customer_route(info: Info, customer_id: CustomerId) -> InvoiceRoute | None:
    """By which way an invoice to the customer would go now, whatever is on it (sändningssätt)."""
    route = await queries.route_to(customer_id, carried(info.context))
    return InvoiceRoute.of(route, info.context) if route else None


@query(Permission.INVOICE_READ)
async def invoice_routes(
    info: Info,
    ids: list[InvoiceId] | None = None,
    where: InvoiceWhere | None = None,
    again: bool = False,
) -> InvoiceRoutes:
    """By which ways many issued invoices would go now, and which of them go by none.

    The unpaid ones of a filter with `where`; the first 500 are looked at.
    """
    meant = await _meant(ids, where)
    found = list((await queries.invoices(meant[:MOST_ROUTED])).values())
    roads = Roads(carried=carried(info.context))
    routes = await queries.routes_of(found, roads, is_again=again) if found else {}
    is_whole = len(meant) <= MOST_ROUTED
    return InvoiceRoutes.of(found, routes, info.context, is_whole=is_whole)


async def _meant(ids: list[InvoiceId] | None, where: InvoiceWhere | None) -> Sequence[InvoiceId]:
    if where is None:
        return ids or []
    unpaid = InvoiceFilter(all_of=(filter_of(where), InvoiceFilter(states=OPEN_STATES)))
    return await queries.invoice_ids(unpaid, MOST_ROUTED)
