"""The invoice in UBL, for those who hold its address."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api import links
from reskontra.api.pages.archived import Kind, send_archived
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.views import InvoiceHead

_UBL: Final = Kind(links.UBL, "xml", "application/xml")


async def send_ubl(request: Request) -> Response:
    """The archived bytes that a short-lived link opens."""
    return await send_archived(request, _UBL, kept_ubl)


async def kept_ubl(head: InvoiceHead) -> str | None:
    """The digest of the bytes; None where there are none."""
    kept = (await queries.e_invoices_of([head.id])).get(head.id)
    return kept.sha256 if kept else None
