"""An orderer's page: what waits to be approved, what is under way, and what is done."""

from collections.abc import Mapping
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api.pages.own.opened import Kind, Opened, house_of
from reskontra.api.pages.own.terms import terms_of_one
from reskontra.api.pages.own.told import Teller
from reskontra.api.pages.sheet import sheet
from reskontra.api.portal.opening import Orderer, orderer_behind
from reskontra.domain.assignments.consumer_prices import ConsumerPrice
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.order_terms import OrderTerms
from reskontra.domain.assignments.own_views import OrderersOwn, Task
from reskontra.domain.assignments.queries import consumer_prices, orderers_own, terms_of_order
from reskontra.domain.assignments.views import AssignmentState
from reskontra.domain.kernel.ids import MalformedId
from reskontra.tenancy.links import ORDERER, ORDERERS_CALENDAR
from reskontra.tenancy.personal_links import PersonalLink, personal_path
from reskontra.tenancy.transaction import tenant_transaction

ORDERERS: Final[Kind[Orderer]] = Kind(
    ORDERER,
    orderer_behind,
    name=lambda orderer: str(orderer.id),
    locale=lambda orderer: orderer.customer.locale,
)
_DONE: Final = frozenset(
    {
        AssignmentState.APPROVED,
        AssignmentState.INVOICED,
        AssignmentState.CANCELLED,
        AssignmentState.REJECTED,
    }
)


async def show_orderer(request: Request) -> Response:
    """Everything that is the orderer's own."""
    opened = await ORDERERS.opened(request)
    if opened is None:
        return await ORDERERS.no_longer(request)
    with opened.acting():
        async with tenant_transaction(read_only=True):
            own = await orderers_own(opened.owner.id)
            waiting = [one.report.id for one in own.to_approve]
            prices = await consumer_prices(opened.owner.customer, waiting)
            ordered = _just_ordered(request, own)
            terms = await terms_of_order(opened.owner.id, ordered.id) if ordered else OrderTerms()
    teller = Teller(opened.words, opened.locale)
    facts = {
        "seller": opened.seller,
        "name": opened.owner.contact.name,
        "customer": opened.owner.customer.name,
        "home": opened.home,
        "calendar": _calendar(request, opened),
        "told": request.query_params.get("told", ""),
        "ordered": teller.task(ordered) if ordered else None,
        "terms": terms_of_one(terms, opened.words, opened.locale),
        **_facts(own, prices, teller),
    }
    return sheet(request, "own/orderer.html", facts, usual=opened.owner.customer.locale)


def _just_ordered(request: Request, own: OrderersOwn) -> Task | None:
    """What was ordered last, where that is what the page is shown for."""
    if request.query_params.get("told") != "ordered":
        return None
    return max(own.tasks, key=lambda task: task.number, default=None)


def _calendar(request: Request, opened: Opened[Orderer]) -> str:
    """Where programs subscribe to what was ordered."""
    owner = opened.owner
    link = PersonalLink(opened.scope.id, owner.id.uuid, owner.link_version)
    return personal_path(house_of(request).settings.secret_key, ORDERERS_CALENDAR, link)


def assignment_id_of(request: Request) -> AssignmentId | None:
    """The assignment that a path names; None for what is no id of one."""
    try:
        return AssignmentId.parse(request.path_params["task"])
    except MalformedId:
        return None


def _facts(
    own: OrderersOwn, prices: Mapping[EntryId, ConsumerPrice], teller: Teller
) -> dict[str, object]:
    tasks = [(task, teller.task(task, own.who(task))) for task in own.tasks]
    ahead = [told for task, told in reversed(tasks) if task.state not in _DONE]
    return {
        "waiting": [
            teller.cost(each, own.who(each), prices.get(each.report.id)) for each in own.to_approve
        ],
        "open": ahead,
        "done": [told for task, told in tasks if task.state in _DONE],
    }
