"""What a buyer sees who follows the link to an invoice that the firm gave them."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api import links
from reskontra.api.pages.archived import Kind, opened_by, send_archived
from reskontra.api.pages.buyer_view import show
from reskontra.api.pages.e_invoice import kept_ubl
from reskontra.api.pages.expired import no_longer
from reskontra.domain.invoicing.views import InvoiceHead

_PDF: Final = "application/pdf"
_XML: Final = "application/xml"


async def show_invoice(request: Request) -> Response:
    """The invoice that a magic link opens."""
    opened = await opened_by(request, links.PORTAL)
    if opened is None:
        return await no_longer(request, links.PORTAL)
    return await show(request, *opened)


async def send_portal_pdf(request: Request) -> Response:
    """The archived page of the invoice that a magic link opens."""
    return await send_archived(request, Kind(links.PORTAL, "pdf", _PDF), _page)


async def send_portal_ubl(request: Request) -> Response:
    """The e-invoice that a magic link opens, for programs to read."""
    return await send_archived(request, Kind(links.PORTAL, "xml", _XML), kept_ubl)


async def send_file(request: Request) -> Response:
    """The archived bytes that a short-lived link opens."""
    return await send_archived(request, Kind(links.PDF, "pdf", _PDF), _page)


async def _page(head: InvoiceHead) -> str | None:
    return head.pdf_sha256
