"""What a buyer sees who follows the link to an invoice that the firm gave them."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api import links
from reskontra.api.pages.archived import Kind, opened_by, send_archived
from reskontra.api.pages.invoice import InvoicePage
from reskontra.api.pages.sheet import gone, sheet
from reskontra.api.pages.words import TEXTS, language_of
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.clock import today
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction

_PDF: Final = "application/pdf"


async def show_invoice(request: Request) -> Response:
    """The invoice that a magic link opens."""
    opened = await opened_by(request, links.PORTAL)
    if opened is None:
        return gone(request)
    scope, invoice_id = opened
    with within(scope):
        async with tenant_transaction(read_only=True):
            document = await queries.document(invoice_id)
            heads = await queries.heads([invoice_id])
    if document is None:
        return gone(request)
    # The firm writes to them in the invoice's language, whatever their browser speaks.
    locale = language_of(request, document.locale)
    page = InvoicePage(
        document=document,
        head=heads[invoice_id],
        locale=locale,
        words=TEXTS[locale],
        today=today(),
    )
    here = f"/p/{request.path_params['token']}"
    facts = {
        "page": page.facts(),
        "pdf_href": f"{here}/pdf",
        # Only text messages have addresses that short, and their senders cannot be answered.
        "stop_href": f"{here}/no-sms" if links.is_short(here) else "",
    }
    return sheet(request, "invoice.html", facts, usual=document.locale)


async def send_portal_pdf(request: Request) -> Response:
    """The archived page of the invoice that a magic link opens."""
    return await send_archived(request, Kind(links.PORTAL, "pdf", _PDF), _page)


async def send_file(request: Request) -> Response:
    """The archived bytes that a short-lived link opens."""
    return await send_archived(request, Kind(links.PDF, "pdf", _PDF), _page)


async def _page(head: InvoiceHead) -> str | None:
    return head.pdf_sha256
