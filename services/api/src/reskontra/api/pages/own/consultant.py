"""A consultant's page: offers to answer, time to report, what is ahead, and what it all pays."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api.pages.own.opened import Kind, Opened, house_of
from reskontra.api.pages.own.told import Teller, is_ahead
from reskontra.api.pages.sheet import gone, sheet
from reskontra.api.pages.words import written
from reskontra.api.portal.opening import consultant_behind
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.own_views import ConsultantsOwn, OwnPay, PayState
from reskontra.domain.assignments.queries import consultants_own, own_pay, own_rejected
from reskontra.domain.consultants.views import ConsultantCard, ConsultantKind
from reskontra.domain.kernel.ids import MalformedId
from reskontra.domain.kernel.money import Money
from reskontra.tenancy.links import CONSULTANT, CONSULTANTS_CALENDAR
from reskontra.tenancy.personal_links import PersonalLink, personal_path
from reskontra.tenancy.transaction import tenant_transaction

CONSULTANTS: Final[Kind[ConsultantCard]] = Kind(
    CONSULTANT,
    consultant_behind,
    name=lambda card: str(card.id),
    locale=lambda card: card.locale,
)
_UNPROCESSABLE: Final = 422
_ON_THE_WAY: Final = frozenset({PayState.WAITS, PayState.PARTLY_RELEASED})


async def show_consultant(request: Request) -> Response:
    """Everything that is the consultant's own."""
    opened = await CONSULTANTS.opened(request)
    if opened is None:
        return await CONSULTANTS.no_longer(request)
    return await show_own(request, opened)


async def show_own(request: Request, opened: Opened[ConsultantCard], refused: str = "") -> Response:
    """The page of a consultant, with why something was not done, if it was not."""
    with opened.acting():
        async with tenant_transaction(read_only=True):
            own = await consultants_own(opened.owner.id)
    facts = {
        "seller": opened.seller,
        "name": opened.owner.name,
        "home": opened.home,
        "calendar": _calendar(request, opened),
        "told": request.query_params.get("told", ""),
        "refused": refused,
        "is_company": opened.owner.kind is ConsultantKind.COMPANY,
        **_facts(own, Teller(opened.words, opened.locale)),
    }
    status = _UNPROCESSABLE if refused else 200
    usual = opened.owner.locale
    return sheet(request, "own/consultant.html", facts, usual=usual, sends=True, status=status)


def _calendar(request: Request, opened: Opened[ConsultantCard]) -> str:
    """Where programs subscribe to the consultant's assignments."""
    card = opened.owner
    link = PersonalLink(opened.scope.id, card.id.uuid, card.link_version)
    return personal_path(house_of(request).settings.secret_key, CONSULTANTS_CALENDAR, link)


async def show_pay(request: Request) -> Response:
    """What makes the pay of one report."""
    opened = await CONSULTANTS.opened(request)
    if opened is None:
        return await CONSULTANTS.no_longer(request)
    try:
        entry_id = EntryId.parse(request.path_params["entry"])
    except MalformedId:
        return gone(request)
    with opened.acting():
        async with tenant_transaction(read_only=True):
            found = await own_pay(opened.owner.id, entry_id)
            again = await _put_right(opened, found[0]) if found else ""
    if found is None:
        return gone(request)
    teller = Teller(opened.words, opened.locale)
    facts = {
        "seller": opened.seller,
        "home": opened.home,
        "pay": teller.pay(found[0]),
        "sums": teller.sums(found[1]),
        "is_company": (found[0].worked_as or opened.owner.kind) is ConsultantKind.COMPANY,
        "again": again,
    }
    return sheet(request, "own/pay.html", facts, usual=opened.owner.locale)


async def _put_right(opened: Opened[ConsultantCard], pay: OwnPay) -> str:
    """Where a report is put right that was sent back; nowhere once its task is called off."""
    task_id = pay.report.assignment_id
    is_open = pay.pay_state is PayState.SENT_BACK and await own_rejected(opened.owner.id, task_id)
    return f"{opened.home}/report/{task_id}" if is_open else ""


def _facts(own: ConsultantsOwn, teller: Teller) -> dict[str, object]:
    begun = [task for task in own.to_report if not is_ahead(task)]
    ahead = [task for task in own.tasks if is_ahead(task)]
    waiting = Money.total(
        one.pay - one.released for one in own.reports if one.pay_state in _ON_THE_WAY
    )
    reasons = {
        one.report.assignment_id: one.report.rejected_reason
        for one in own.reports
        if one.pay_state is PayState.SENT_BACK
    }
    return {
        "offers": [
            teller.offer(offer, own.customers.get(offer.task.customer_id, ""))
            for offer in own.offers
        ],
        "begun": [
            {
                **teller.task(task, own.customers.get(task.customer_id, "")),
                "is_sent_back": task.id in reasons,
                "reason": reasons.get(task.id, ""),
            }
            for task in begun
        ],
        "is_all_sent_back": all(task.id in reasons for task in begun),
        "ahead": [teller.task(task, own.customers.get(task.customer_id, "")) for task in ahead],
        "pays": [teller.pay(one) for one in own.reports],
        "waiting": written(waiting, teller.locale) if waiting else "",
    }
