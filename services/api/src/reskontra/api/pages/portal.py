"""What a buyer sees who follows the link to an invoice that the firm gave them."""

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api import links
from reskontra.api.context import House
from reskontra.api.pages.invoice import InvoicePage
from reskontra.api.pages.sheet import gone, sheet
from reskontra.api.pages.words import TEXTS, language_of
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.clock import today
from reskontra.tenancy.archive import NotArchived
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction


async def show_invoice(request: Request) -> Response:
    """The invoice that a magic link opens."""
    opened = await _opened(request, links.PORTAL)
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
    pdf = f"/p/{request.path_params['token']}/pdf"
    return sheet(
        request, "invoice.html", {"page": page.facts(), "pdf_href": pdf}, usual=document.locale
    )


async def send_portal_pdf(request: Request) -> Response:
    """The archived page of the invoice that a magic link opens."""
    return await _send_pdf(request, links.PORTAL)


async def send_file(request: Request) -> Response:
    """The archived bytes that a short-lived link opens."""
    return await _send_pdf(request, links.PDF)


async def _send_pdf(request: Request, purpose: str) -> Response:
    opened = await _opened(request, purpose)
    if opened is None:
        return gone(request)
    scope, invoice_id = opened
    with within(scope):
        async with tenant_transaction(read_only=True):
            head = (await queries.heads([invoice_id])).get(invoice_id)
        try:
            content = await _house(request).archive.get((head and head.pdf_sha256) or "")
        except NotArchived:
            return gone(request)
    number = head.number if head else ""
    return Response(content, media_type="application/pdf", headers=_headers(f"faktura-{number}"))


def _headers(name: str) -> dict[str, str]:
    return {
        "content-disposition": f'attachment; filename="{name}.pdf"',
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "x-robots-tag": "noindex, nofollow",
    }


async def _opened(request: Request, purpose: str) -> tuple[TenantScope, InvoiceId] | None:
    """The firm and the invoice that a link names; None for one that opens nothing."""
    link = await links.followed(_house(request), purpose, request.path_params["token"])
    return (link.scope, InvoiceId.parse(link.subject)) if link else None


def _house(request: Request) -> House:
    house: House = request.app.state.house
    return house
