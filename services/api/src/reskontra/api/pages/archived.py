"""Archived bytes of an invoice, for those who hold their address."""

from collections.abc import Awaitable, Callable
from typing import NamedTuple, TypeAlias

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api import links
from reskontra.api.context import House
from reskontra.api.pages.expired import no_longer
from reskontra.api.pages.sheet import gone
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.sending import page_name
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.tenancy.archive import NotArchived
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction

Find: TypeAlias = Callable[[InvoiceHead], Awaitable[str | None]]


class Kind(NamedTuple):
    """What is sent: by what kind of link it is opened, and how its file ends and is called."""

    purpose: str
    ending: str
    media_type: str


async def opened_by(request: Request, purpose: str) -> tuple[TenantScope, InvoiceId] | None:
    """The firm and the invoice that a link names; None for one that opens nothing."""
    link = await links.followed(house_of(request), purpose, request.path_params["token"])
    return (link.scope, InvoiceId.parse(link.subject)) if link else None


async def send_archived(request: Request, kind: Kind, find: Find) -> Response:
    """The bytes whose digest ``find`` knows of the invoice that the link opens."""
    opened = await opened_by(request, kind.purpose)
    if opened is None:
        return await no_longer(request, kind.purpose)
    scope, invoice_id = opened
    with within(scope):
        async with tenant_transaction(read_only=True):
            head = (await queries.heads([invoice_id])).get(invoice_id)
            sha256 = await find(head) if head else None
        try:
            content = await house_of(request).archive.get(sha256 or "")
        except NotArchived:
            return gone(request)
    headers = {
        "content-disposition": f'attachment; filename="{_name(head, kind.ending)}"',
        "content-security-policy": "default-src 'none'; sandbox",
        "referrer-policy": "no-referrer",
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "x-robots-tag": "noindex, nofollow",
    }
    return Response(content, media_type=kind.media_type, headers=headers)


def _name(head: InvoiceHead | None, ending: str) -> str:
    """What a file is called: as it is in a mail."""
    if head is None or head.number is None:
        return f"reskontra.{ending}"
    page = page_name(head.locale, head.number, is_credit_note=head.is_credit_note)
    return f"{page.removesuffix('.pdf')}.{ending}"


def house_of(request: Request) -> House:
    """The house that the request came to."""
    house: House = request.app.state.house
    return house
