"""One thing that somebody ordered: how it goes, and the form to change it or to ask for that."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from reskontra.api.pages.own.filled import Filled, span_fields
from reskontra.api.pages.own.once import OtherForm, SentOnce
from reskontra.api.pages.own.opened import Opened
from reskontra.api.pages.own.orderer import ORDERERS, assignment_id_of
from reskontra.api.pages.own.terms import terms_of_one
from reskontra.api.pages.own.told import Teller
from reskontra.api.pages.posted import posted
from reskontra.api.pages.sheet import gone, sheet
from reskontra.api.pages.typed_times import NoSpan, typed_span
from reskontra.api.portal.opening import Orderer
from reskontra.domain.assignments.asked_changes import AskedChange, may_ask
from reskontra.domain.assignments.commands import change_oneself
from reskontra.domain.assignments.consumer_prices import ConsumerPrice
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.lifecycle import Deed, may
from reskontra.domain.assignments.order_terms import OrderTerms
from reskontra.domain.assignments.own_orders import (
    OwnChange,
    may_change_oneself,
    reasons_not_to_cancel_oneself,
)
from reskontra.domain.assignments.own_views import OrderedTask
from reskontra.domain.assignments.queries import consumer_prices, ordered_task, terms_of_order
from reskontra.domain.assignments.queries.asked_changes import latest_change
from reskontra.domain.invoicing.queries import heads
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import tenant_transaction

_SEE_OTHER: Final = 303
_UNPROCESSABLE: Final = 422


@dataclass(frozen=True, slots=True)
class _Page:
    """What was ordered, and what came of it."""

    opened: Opened[Orderer]
    found: OrderedTask
    numbers: dict[object, str]
    prices: Mapping[EntryId, ConsumerPrice]
    terms: OrderTerms
    asked: AskedChange | None

    def sheet(self, request: Request, filled: Filled, status: int = 200) -> Response:
        opened, task = self.opened, self.found.task
        teller, is_cancellable = Teller(opened.words, opened.locale), may(Deed.CANCEL, task.state)
        may_cancel = is_cancellable and not reasons_not_to_cancel_oneself(
            task.begins_at, now(), is_worked_on=self.found.is_worked_on
        )
        facts = {
            "seller": opened.seller,
            "home": opened.home,
            "task": {**teller.task(task, self.found.who(task)), "version": task.version},
            "reports": [
                teller.cost(
                    one,
                    self.found.who(one),
                    self.prices.get(one.report.id),
                    self.numbers.get(one.report.id, ""),
                )
                for one in self.found.reports
            ],
            "may_change": may_change_oneself(task.state),
            "may_cancel": may_cancel,
            "is_for_office": is_cancellable and not may_cancel,
            "terms": terms_of_one(self.terms, opened.words, opened.locale) if may_cancel else [],
            "may_ask": may_ask(task.state, task.begins_at, now()),
            "asked": teller.asked(self.asked) if self.asked else None,
            "form": filled.facts(kind="change" if filled.wrong else ""),
        }
        usual = opened.owner.customer.locale
        return sheet(request, "own/task.html", facts, usual=usual, sends=True, status=status)


async def show_task(request: Request) -> Response:
    """One thing that somebody ordered."""
    opened = await ORDERERS.opened(request)
    if opened is None:
        return await ORDERERS.no_longer(request)
    page = await _page(request, opened)
    return gone(request) if page is None else page.sheet(request, _as_it_is(page))


async def take_change(request: Request) -> Response:
    """Change what was ordered, and show the orderer so."""
    fields = await posted(request)
    opened = await ORDERERS.opened(request)
    if opened is None:
        return await ORDERERS.no_longer(request)
    page = await _page(request, opened)
    if page is None or fields is None:
        return gone(request)
    is_own = may_change_oneself(page.found.task.state)
    wrong = await _changed(page, Filled(fields))
    if wrong is None and is_own:
        return RedirectResponse(f"{opened.home}?told=changed", _SEE_OTHER)
    if wrong is None:
        return RedirectResponse(f"{opened.home}/tasks/{page.found.task.id}", _SEE_OTHER)
    anew = await _page(request, opened)
    return (anew or page).sheet(request, wrong, _UNPROCESSABLE)


async def _changed(page: _Page, filled: Filled) -> Filled | None:
    task, opened = page.found.task, page.opened
    span = typed_span(filled.fields)
    if isinstance(span, NoSpan):
        return filled.misread(span, opened.words)
    change = OwnChange(
        begins_at=span.begins_at,
        ends_at=span.ends_at,
        place=filled.text("place"),
        description=filled.text("description"),
    )
    digest = hashlib.sha256(repr((task.id, change)).encode()).hexdigest()
    sent = SentOnce(actor=opened.actor, deed="change_oneself", key=filled.key, digest=digest)
    try:
        with opened.acting():
            await sent.do(lambda: change_oneself(opened.owner.id, task.id, change, filled.version))
    except Refused as refused:
        return filled.refused_for(refused.reasons, opened.locale)
    except OtherForm:
        return filled.anew(opened.words["form_used"])
    return None


def _as_it_is(page: _Page) -> Filled:
    task = page.found.task
    return Filled(
        {
            **span_fields(task.begins_at, task.ends_at),
            "place": task.place,
            "description": task.description,
        }
    )


async def _page(request: Request, opened: Opened[Orderer]) -> _Page | None:
    assignment_id = assignment_id_of(request)
    if assignment_id is None:
        return None
    with opened.acting():
        async with tenant_transaction(read_only=True):
            found = await ordered_task(opened.owner.id, assignment_id)
            if found is None:
                return None
            invoices = await heads(set(found.invoices.values()))
            reports = [one.report.id for one in found.reports]
            prices = await consumer_prices(opened.owner.customer, reports)
            terms = await terms_of_order(opened.owner.id, assignment_id)
            asked = await latest_change(assignment_id)
    numbers: dict[object, str] = {
        entry_id: str(invoices[invoice_id].number or "")
        for entry_id, invoice_id in found.invoices.items()
        if invoice_id in invoices
    }
    is_open = may(Deed.CHANGE, found.task.state)
    return _Page(opened, found, numbers, prices, terms, asked if is_open else None)
