"""Where an orderer calls something off, after reading what that costs."""

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from reskontra.api.pages.own.filled import Filled
from reskontra.api.pages.own.opened import Opened
from reskontra.api.pages.own.orderer import ORDERERS, assignment_id_of
from reskontra.api.pages.own.told import Teller
from reskontra.api.pages.posted import posted
from reskontra.api.pages.sheet import gone, sheet
from reskontra.api.pages.words import written
from reskontra.api.portal.opening import Orderer
from reskontra.domain.assignments.commands import cancel_oneself
from reskontra.domain.assignments.own_views import OwnCancellation
from reskontra.domain.assignments.queries import ordered_task, own_cancellation
from reskontra.domain.assignments.work_facts import spoken_moment
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import tenant_transaction

_SEE_OTHER: Final = 303
_UNPROCESSABLE: Final = 422


async def show_cancelling(request: Request) -> Response:
    """What it costs now, and the button."""
    opened = await ORDERERS.opened(request)
    if opened is None:
        return await ORDERERS.no_longer(request)
    calling = await _calling(request, opened)
    if calling is None:
        return await _as_it_stands(request, opened)
    return _sheet(request, opened, calling, Filled())


async def take_cancelling(request: Request) -> Response:
    """Call it off for what was read, and show the orderer so; another price is read first."""
    fields = await posted(request)
    opened = await ORDERERS.opened(request)
    if opened is None:
        return await ORDERERS.no_longer(request)
    calling = await _calling(request, opened)
    if calling is None or fields is None:
        return await _as_it_stands(request, opened)
    filled = Filled(fields)
    if filled.text("seen") != _seen(calling):
        told = filled.with_word(opened.words["o_cancel_again"])
        return _sheet(request, opened, calling, told, _UNPROCESSABLE)
    wrong = await _called_off(opened, calling, filled)
    if wrong is not None:
        return _sheet(request, opened, calling, wrong, _UNPROCESSABLE)
    return RedirectResponse(f"{opened.home}?told=cancelled", _SEE_OTHER)


async def _as_it_stands(request: Request, opened: Opened[Orderer]) -> Response:
    """The task's own page tells how it stands, where it is called off already or under way."""
    assignment_id = assignment_id_of(request)
    if assignment_id is None:
        return gone(request)
    with opened.acting():
        async with tenant_transaction(read_only=True):
            found = await ordered_task(opened.owner.id, assignment_id)
    if found is None:
        return gone(request)
    return RedirectResponse(f"{opened.home}/tasks/{assignment_id}", _SEE_OTHER)


async def _called_off(
    opened: Opened[Orderer], calling: OwnCancellation, filled: Filled
) -> Filled | None:
    reason = filled.text("reason")
    try:
        with opened.acting():
            async with tenant_transaction():
                await cancel_oneself(opened.owner.id, calling.task.id, reason, calling.cost)
    except Refused as refused:
        return filled.refused_for(refused.reasons, opened.locale)
    return None


def _seen(calling: OwnCancellation) -> str:
    return f"{calling.task.version} {calling.cost.minor}"


async def _calling(request: Request, opened: Opened[Orderer]) -> OwnCancellation | None:
    assignment_id = assignment_id_of(request)
    if assignment_id is None:
        return None
    with opened.acting():
        async with tenant_transaction(read_only=True):
            return await own_cancellation(opened.owner.id, assignment_id)


def _told(calling: OwnCancellation, opened: Opened[Orderer]) -> str:
    """What it costs, and whether that is with VAT."""
    whole = calling.with_vat
    vat = "without" if whole is None else "no" if whole == calling.cost else "with"
    return f"{written(whole or calling.cost, opened.locale)} {opened.words[f'amount_{vat}_vat']}"


def _sheet(
    request: Request,
    opened: Opened[Orderer],
    calling: OwnCancellation,
    filled: Filled,
    status: int = 200,
) -> Response:
    teller = Teller(opened.words, opened.locale)
    facts = {
        "seller": opened.seller,
        "home": opened.home,
        "task": teller.task(calling.task),
        "cost": _told(calling, opened) if calling.cost else "",
        "until": spoken_moment(calling.until, opened.locale) if calling.until else "",
        "seen": _seen(calling),
        "form": filled.facts(),
    }
    usual = opened.owner.customer.locale
    return sheet(request, "own/cancel.html", facts, usual=usual, sends=True, status=status)
