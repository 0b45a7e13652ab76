"""Write, issue and send invoices without anybody between: many in as many statements as one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from tortoise.connection import get_connection

from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.customers.queries import cards
from reskontra.domain.customers.views import CustomerCard
from reskontra.domain.invoicing.advances import Advance, Advances, reasons_not_to_take_off
from reskontra.domain.invoicing.at_once import AtOnce, Departures, as_issued
from reskontra.domain.invoicing.commands.draft_rows import insert_drafts
from reskontra.domain.invoicing.commands.issue import issue_invoices
from reskontra.domain.invoicing.commands.locking import held_together, hold_all
from reskontra.domain.invoicing.commands.send import Leaving, post_together
from reskontra.domain.invoicing.currency import in_currency
from reskontra.domain.invoicing.drafting import Draft, completed, reasons_not_to_draft, tidied
from reskontra.domain.invoicing.drafts import NewDraft
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.lines import MOST_LINES
from reskontra.domain.invoicing.on_account import lines_reached
from reskontra.domain.invoicing.queries import advances_of, invoices, routes_of
from reskontra.domain.invoicing.routing import Roads, Route, RouteWay
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.tables import CONNECTION

# Nobody has been told of a draft, so one that is refused leaves no trace.
_DROP: Final = "DELETE FROM invoice WHERE id = ANY($1) AND state = 'DRAFT'"

_Reasons: TypeAlias = dict[InvoiceId, tuple[Refusal, ...]]


async def invoice_at_once(asked: Sequence[NewDraft], departures: Departures) -> list[AtOnce]:
    """Issue what is asked for and send it by its route; tell of each what became of it.

    Its lines have their prices: no articles are looked up. What was paid on account is taken off:
    of several invoices that share it, each takes what is left by those that are issued before it.
    """
    named = [(InvoiceId.new(), new) for new in asked]
    # All of it at once, before any number: whoever bills beside us waits in no ring.
    shared = {one for new in asked for one in new.on_account}
    if shared:
        await hold_all(shared)
    reasons: _Reasons = {}
    issued: dict[InvoiceId, RouteWay] = {}
    for together in _rounds(named):
        ways, against = await _issued(together, departures)
        issued |= ways
        reasons |= against
    await _send(issued, departures)
    return [AtOnce(None, why) if (why := reasons.get(one)) else AtOnce(one) for one, _ in named]


def _rounds(asked: Sequence[tuple[InvoiceId, NewDraft]]) -> list[dict[InvoiceId, NewDraft]]:
    """Drafts that share nothing on account together, each of the others after the one before it.

    So nothing is kept back for a draft that is refused.
    """
    rounds: list[dict[InvoiceId, NewDraft]] = []
    turns: dict[InvoiceId, int] = {}
    for one, new in asked:
        turn = max((turns.get(advance, 0) for advance in new.on_account), default=0)
        turns |= dict.fromkeys(new.on_account, turn + 1)
        if turn == len(rounds):
            rounds.append({})
        rounds[turn][one] = new
    return rounds


async def _issued(
    asked: Mapping[InvoiceId, NewDraft], departures: Departures
) -> tuple[dict[InvoiceId, RouteWay], _Reasons]:
    """The way of each that is issued, and what stands against the others."""
    drafts, reasons = await _drafted(asked)
    if not drafts:
        return {}, reasons
    await insert_drafts(drafts)
    ways, stranded = await _ways(list(drafts), departures)
    outcomes = await issue_invoices(list(ways))
    reasons |= stranded | {one: tuple(why) for one, why in outcomes.items() if why}
    await _drop([one for one in drafts if reasons.get(one)])
    return {one: way for one, way in ways.items() if one not in reasons}, reasons


async def _drafted(
    asked: Mapping[InvoiceId, NewDraft],
) -> tuple[dict[InvoiceId, Draft], _Reasons]:
    seller, day = await profile(), today()
    known = await cards({new.customer_id for new in asked.values() if new.customer_id})
    advances = await advances_of({one for new in asked.values() for one in new.on_account})
    drafts: dict[InvoiceId, Draft] = {}
    reasons: _Reasons = {}
    for one, new in asked.items():
        card = known.get(new.customer_id) if new.customer_id else None
        written = in_currency(tidied(new), card.currency if card else None)
        if why := reasons_not_to_draft(written, card, seller, day):
            reasons[one] = tuple(why)
        else:
            drafts[one] = _less_on_account(written, card, seller, advances)
    return drafts, reasons


def _less_on_account(
    new: NewDraft, card: CustomerCard | None, seller: CompanyProfile, advances: Advances
) -> Draft:
    """A draft that takes off what was paid on account."""
    day = today()
    draft = completed(new, card, seller, day)
    fit = [advances[one] for one in new.on_account if one in advances]
    fit = [advance for advance in fit if _is_fit(advance, draft)]
    lines = lines_reached(fit, draft.totals, draft.locale, MOST_LINES - len(draft.lines))
    if not lines:
        return draft
    return completed(replace(new, lines=(*new.lines, *lines)), card, seller, day)


def _is_fit(advance: Advance, draft: Draft) -> bool:
    return not reasons_not_to_take_off(
        [advance.invoice.id],
        {advance.invoice.id: advance},
        customer_id=draft.customer.id if draft.customer else None,
        currency=draft.currency,
        form=draft.form,
        invoice_date=draft.invoice_date,
    )


async def _ways(
    ids: Sequence[InvoiceId], departures: Departures
) -> tuple[dict[InvoiceId, RouteWay], _Reasons]:
    """The way of each, in their order, and why none is open for others."""
    found = await held_together(ids)
    routes: Mapping[InvoiceId, Route] = await routes_of(
        [as_issued(each) for each in found.values()], Roads(carried=departures.carried)
    )
    ways = {one: way for one in ids if (way := routes[one].chosen)}
    return ways, {one: routes[one].obstacles for one in ids if one not in ways}


async def _drop(ids: Sequence[InvoiceId]) -> None:
    if ids:
        uuids = [one.uuid for one in ids]
        await get_connection(CONNECTION).execute_query_dict(_DROP, [uuids])


async def _send(issued: Mapping[InvoiceId, RouteWay], departures: Departures) -> None:
    if not issued:
        return
    found = await invoices(issued)
    leaving = [
        Leaving(
            found[one],
            replace(way.sending, state=found[one].state, buyer=found[one].buyer),
            1,
            departures.page_url(one, way.channel),
        )
        for one, way in issued.items()
    ]
    await post_together(leaving)
