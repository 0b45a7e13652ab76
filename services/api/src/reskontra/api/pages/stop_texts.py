"""Where whoever got an invoice by text message says that they want no more of them.

A sender with a name cannot be answered, so the way out is a link.
"""

from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from reskontra.api import links
from reskontra.api.doors.caller import address_of
from reskontra.api.pages.archived import opened_by
from reskontra.api.pages.expired import no_longer
from reskontra.api.pages.sheet import gone, sheet
from reskontra.api.pages.words import TEXTS, language_of
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.customers.commands import answer_consent
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import may_send_electronically
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction

_SEE_OTHER: Final = 303


@dataclass(frozen=True, slots=True)
class _Reader:
    """Who got an invoice, and from whom."""

    customer_id: CustomerId
    invoice: InvoiceHead
    seller: CompanyProfile


async def show_way_out(request: Request) -> Response:
    """The page with one button, or that it was pressed."""
    opened = await opened_by(request, links.PORTAL)
    if opened is None:
        return await no_longer(request, links.PORTAL)
    scope, invoice_id = opened
    with within(scope):
        async with tenant_transaction(read_only=True):
            reader = await _reader(invoice_id)
            is_out = reader and not await may_send_electronically(reader.customer_id, Channel.SMS)
    if reader is None:
        return gone(request)
    facts = {
        "seller": reader.seller,
        "is_out": is_out,
        "invoice_href": f"/p/{request.path_params['token']}",
    }
    return sheet(request, "stop_texts.html", facts, usual=reader.invoice.locale, sends=True)


async def take_way_out(request: Request) -> Response:
    """Write the no into the ledger of consent; once more changes nothing."""
    opened = await opened_by(request, links.PORTAL)
    if opened is None:
        return await no_longer(request, links.PORTAL)
    scope, invoice_id = opened
    with within(scope):
        async with tenant_transaction():
            reader = await _reader(invoice_id)
            if reader is None:
                return gone(request)
            with acting_as(Actor(ActorKind.LINK, str(reader.customer_id))):
                await _write_no(reader, request)
    return RedirectResponse(request.url.path, _SEE_OTHER)


async def _reader(invoice_id: InvoiceId) -> _Reader | None:
    """Whoever is in the register; where nobody is, no consent was given and none can go."""
    head = (await queries.heads([invoice_id])).get(invoice_id)
    if head is None or head.customer_id is None:
        return None
    return _Reader(head.customer_id, head, await profile())


async def _write_no(reader: _Reader, request: Request) -> None:
    seen = TEXTS[language_of(request, reader.invoice.locale)]
    kept = TEXTS[reader.seller.locale]
    wording = seen["stop_wording"].format(seller=reader.seller.name)
    evidence = kept["stop_evidence"].format(
        number=reader.invoice.number, address=address_of(request)
    )
    await answer_consent(reader.customer_id, {Channel.SMS: False}, {Channel.SMS: wording}, evidence)
