"""Calendars to subscribe to, by links that let nobody act."""

from collections.abc import Collection, Iterable
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api.pages.calendar_file import Entry, calendar_file
from reskontra.api.pages.own.opened import Kind, house_of
from reskontra.api.pages.sheet import gone
from reskontra.api.personal_links import FollowedPersonal, followed_personal
from reskontra.api.portal.opening import Orderer, consultant_behind, orderer_behind
from reskontra.domain.assignments.queries.calendars import (
    calendar_of_consultant,
    calendar_of_firm,
    calendar_of_orderer,
)
from reskontra.domain.assignments.views import AssignmentCard
from reskontra.domain.company.queries import profile
from reskontra.domain.consultants.queries import consultants
from reskontra.domain.consultants.views import ConsultantCard
from reskontra.domain.customers.queries import heads
from reskontra.domain.kernel.clock import now
from reskontra.tenancy.access import Permission, permissions_of
from reskontra.tenancy.ids import UserId
from reskontra.tenancy.links import CONSULTANTS_CALENDAR, FIRMS_CALENDAR, ORDERERS_CALENDAR
from reskontra.tenancy.members import role_in
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import platform_transaction, tenant_transaction

_CONSULTANTS: Final[Kind[ConsultantCard]] = Kind(
    CONSULTANTS_CALENDAR,
    consultant_behind,
    name=lambda card: str(card.id),
    locale=lambda card: card.locale,
)
_ORDERERS: Final[Kind[Orderer]] = Kind(
    ORDERERS_CALENDAR,
    orderer_behind,
    name=lambda orderer: str(orderer.id),
    locale=lambda orderer: orderer.customer.locale,
)
_HEADERS: Final = {"cache-control": "private, no-store", "x-robots-tag": "noindex, nofollow"}


async def send_consultants_calendar(request: Request) -> Response:
    """What a consultant does, with for whom."""
    opened = await _CONSULTANTS.opened(request)
    if opened is None:
        return gone(request)
    with opened.acting():
        async with tenant_transaction(read_only=True):
            cards = await calendar_of_consultant(opened.owner.id, now())
            entries = [Entry(card, name) for card, name in await _with_customers(cards)]
    return _sent(opened.seller.name, entries)


async def send_orderers_calendar(request: Request) -> Response:
    """What somebody has ordered, with who does it."""
    opened = await _ORDERERS.opened(request)
    if opened is None:
        return gone(request)
    with opened.acting():
        async with tenant_transaction(read_only=True):
            cards = await calendar_of_orderer(opened.owner.id, now())
            known = await consultants({each.consultant_id for each in cards if each.consultant_id})
    names = {consultant_id: card.name for consultant_id, card in known.items()}
    entries = [
        Entry(card, names.get(card.consultant_id, "") if card.consultant_id else "")
        for card in cards
    ]
    return _sent(opened.seller.name, entries)


async def send_firms_calendar(request: Request) -> Response:
    """Everything that is ordered of the firm, for somebody who may see it."""
    token = request.path_params["token"]
    link = await followed_personal(house_of(request), FIRMS_CALENDAR, token)
    if link is None or not await _may_read(link):
        return gone(request)
    with within(link.scope):
        async with tenant_transaction(read_only=True):
            seller = await profile()
            cards = await calendar_of_firm(now())
            entries = [Entry(card, name) for card, name in await _with_customers(cards)]
    return _sent(seller.name, entries)


async def _may_read(link: FollowedPersonal) -> bool:
    """Whether the person whose link it is may read the firm's assignments still."""
    async with platform_transaction(read_only=True) as platform:
        role = await role_in(platform, UserId(link.subject), link.scope.id)
    return role is not None and Permission.ASSIGNMENT_READ in permissions_of(role)


async def _with_customers(
    cards: Collection[AssignmentCard],
) -> list[tuple[AssignmentCard, str]]:
    known = await heads({card.customer_id for card in cards})
    return [(card, known[card.customer_id].name) for card in cards]


def _sent(name: str, entries: Iterable[Entry]) -> Response:
    return Response(
        calendar_file(name, entries), media_type="text/calendar; charset=utf-8", headers=_HEADERS
    )
