"""The buyer's page for one invoice, read in one transaction and set in their language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api import links
from reskontra.api.pages.invoice import InvoicePage
from reskontra.api.pages.saying import Tried, form_facts
from reskontra.api.pages.sheet import gone, sheet
from reskontra.api.pages.spoken import spoken_facts
from reskontra.api.pages.story import Happened, Story
from reskontra.api.pages.time_sheet import time_sheet_facts
from reskontra.api.pages.words import TEXTS, language_of
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.buyer_messages import (
    MOST_OF_A_KIND,
    BuyerMessage,
    DisputeReason,
    MessageKind,
    is_waiting_for,
    may_speak,
)
from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.clock import today
from reskontra.domain.payments.queries import allocations_of, refunds_of
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction

# More boxes to tick than this are no help.
_MOST_LINES: Final = 20
_OK, _UNPROCESSABLE = 200, 422


@dataclass(frozen=True, slots=True, kw_only=True)
class BuyerView:
    """What the link of an invoice shows."""

    document: InvoiceDocument
    head: InvoiceHead
    messages: Sequence[BuyerMessage]
    happened: Happened
    has_ubl: bool

    def may_say(self, kind: MessageKind) -> bool:
        """Whether the form for that is shown."""
        is_spent = sum(each.kind is kind for each in self.messages) >= MOST_OF_A_KIND
        return may_speak(self.head) and not is_spent and not is_waiting_for(kind, self.messages)


async def show(
    request: Request, scope: TenantScope, invoice_id: InvoiceId, tried: Tried | None = None
) -> Response:
    """The page, with a form as it was tried, if one was."""
    with within(scope):
        async with tenant_transaction(read_only=True):
            view = await buyer_view(invoice_id)
    return gone(request) if view is None else _sheet(request, view, tried)


async def buyer_view(invoice_id: InvoiceId) -> BuyerView | None:
    """Everything that the page shows; None for an invoice that is not issued here."""
    document = await queries.document(invoice_id)
    if document is None:
        return None
    messages = (await queries.buyer_messages_of([invoice_id]))[invoice_id]
    return BuyerView(
        document=document,
        head=(await queries.heads([invoice_id]))[invoice_id],
        messages=messages,
        happened=Happened(
            payments=(await allocations_of([invoice_id]))[invoice_id],
            refunds=await refunds_of(invoice_id),
            credit_notes=(await queries.credit_notes_of([invoice_id]))[invoice_id],
            messages=messages,
        ),
        has_ubl=bool((await queries.e_invoices_of([invoice_id])).get(invoice_id)),
    )


def _sheet(request: Request, view: BuyerView, tried: Tried | None) -> Response:
    request.state.usual_locale = view.document.locale
    # The firm writes to them in the invoice's language, whatever their browser speaks.
    locale = language_of(request, view.document.locale)
    words, day = TEXTS[locale], today()
    here = f"/p/{request.path_params['token']}"
    page = InvoicePage(
        document=view.document, head=view.head, locale=locale, words=words, today=day
    )
    story = Story(view.head, view.happened, words, locale, view.document.seller.name)
    facts = {
        "page": page.facts(),
        "sheet": time_sheet_facts(view.document.time_sheet, words, locale),
        "here": here,
        "has_ubl": view.has_ubl,
        # Only text messages have addresses that short, and their senders cannot be answered.
        "stop_href": f"{here}/no-sms" if links.is_short(here) else "",
        "standing": story.standing(day),
        "days": story.days(),
        "messages": spoken_facts(view.messages, words, locale),
        "told": request.query_params.get("told", ""),
        "refused": tried.wrong.get("", "") if tried else "",
        **_forms(view, tried),
    }
    status = _UNPROCESSABLE if tried else _OK
    usual = view.document.locale
    return sheet(request, "invoice.html", facts, usual=usual, sends=True, status=status)


def _forms(view: BuyerView, tried: Tried | None) -> Mapping[str, object]:
    lines = view.document.lines
    return {
        "forms": {
            kind.value: form_facts(tried, kind, today())
            for kind in MessageKind
            if view.may_say(kind)
        },
        "reasons": [reason.value for reason in DisputeReason],
        "choices": [(line.position, line.description) for line in lines]
        if 1 < len(lines) <= _MOST_LINES
        else [],
    }
