"""The invoice in UBL, for those who hold its address."""

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api import links
from reskontra.api.context import House
from reskontra.api.pages.sheet import gone
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.archive import NotArchived
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction


async def send_ubl(request: Request) -> Response:
    """The archived bytes that a short-lived link opens."""
    house: House = request.app.state.house
    link = await links.followed(house, links.UBL, request.path_params["token"])
    if link is None:
        return gone(request)
    invoice_id = InvoiceId.parse(link.subject)
    with within(link.scope):
        async with tenant_transaction(read_only=True):
            head = (await queries.heads([invoice_id])).get(invoice_id)
            kept = (await queries.e_invoices_of([invoice_id])).get(invoice_id)
        try:
            content = await house.archive.get(kept.sha256 if kept else "")
        except NotArchived:
            return gone(request)
    number = head.number if head else ""
    headers = {
        "content-disposition": f'attachment; filename="faktura-{number}.xml"',
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "x-robots-tag": "noindex, nofollow",
    }
    return Response(content, media_type="application/xml", headers=headers)
