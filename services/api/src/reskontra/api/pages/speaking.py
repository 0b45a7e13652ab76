"""Where a buyer says that an invoice is paid, or that they dispute it."""

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from reskontra.api import links
from reskontra.api.pages.archived import opened_by
from reskontra.api.pages.buyer_view import show
from reskontra.api.pages.expired import no_longer
from reskontra.api.pages.posted import posted
from reskontra.api.pages.saying import Tried
from reskontra.api.pages.sheet import gone
from reskontra.api.pages.words import TEXTS, language_of
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.buyer_messages import MessageKind
from reskontra.domain.invoicing.commands import take_message
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction

_SEE_OTHER: Final = 303


async def take_paid(request: Request) -> Response:
    """Keep that the buyer says it is paid, and show them so."""
    return await _take(request, MessageKind.PAID)


async def take_dispute(request: Request) -> Response:
    """Keep that the buyer disputes it and why, and show them so."""
    return await _take(request, MessageKind.DISPUTED)


async def go_back(request: Request) -> Response:
    """Whoever asks for where a form goes is shown the page that has the form."""
    return RedirectResponse(request.url.path.rpartition("/")[0], _SEE_OTHER)


async def _take(request: Request, kind: MessageKind) -> Response:
    opened = await opened_by(request, links.PORTAL)
    fields = await posted(request)
    if opened is None:
        return await no_longer(request, links.PORTAL)
    if fields is None:
        return gone(request)
    scope, invoice_id = opened
    wrong = await _said(request, scope, invoice_id, Tried(kind, fields))
    if wrong is not None:
        return await show(request, scope, invoice_id, wrong)
    here = request.url.path.rpartition("/")[0]
    return RedirectResponse(f"{here}?told={kind.value.lower()}#said", _SEE_OTHER)


async def _said(
    request: Request, scope: TenantScope, invoice_id: InvoiceId, tried: Tried
) -> Tried | None:
    """Why it was not taken; None when it was, and when it had been before."""
    with within(scope), acting_as(Actor(ActorKind.LINK, str(invoice_id))):
        async with tenant_transaction(read_only=True):
            head = (await queries.heads([invoice_id])).get(invoice_id)
        if head is None:
            return None
        locale = language_of(request, head.locale)
        said = tried.said(head.currency, TEXTS[locale])
        if isinstance(said, Tried):
            return said
        if not tried.is_ours:
            return Tried(tried.kind, tried.fields, {"": TEXTS[locale]["form_old"]})
        try:
            async with tenant_transaction():
                await take_message(invoice_id, said, key=tried.key)
        except Refused as refused:
            return tried.refused(refused.reasons, locale)
    return None
