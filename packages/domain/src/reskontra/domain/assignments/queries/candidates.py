"""Who could be asked whether to take an assignment."""

from collections.abc import Collection, Sequence
from typing import Final

from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.models import Assignment
from reskontra.domain.assignments.offer_views import Candidate, NewRound, Placed
from reskontra.domain.assignments.queries.booked import booked_on
from reskontra.domain.assignments.queries.offers import who_declined
from reskontra.domain.assignments.reaching import Person, addresses_of, reach_of
from reskontra.domain.assignments.waves import placed
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultant_page
from reskontra.domain.consultants.views import (
    ConsultantCard,
    ConsultantFilter,
    ConsultantOrder,
    ConsultantPageRequest,
)
from reskontra.domain.delivery.queries import refused_among
from reskontra.domain.delivery.standing import folded
from reskontra.domain.kernel.channels import Channel

MOST_ASKED: Final = 500


async def would_be_asked(new: NewRound) -> tuple[Placed, ...]:
    """Everybody in the order in which a round would ask them; those left out come last."""
    row = await Assignment.get_or_none(id=new.assignment_id.uuid)
    if row is None:
        return ()
    cards = await _cards(new.consultant_ids)
    refused = await refused_ways([person_of(card) for card in cards])
    booked = await booked_on(
        [card.id for card in cards], new.assignment_id, row.begins_at, row.ends_at
    )
    # Whoever is named may be asked again.
    declined = set() if new.consultant_ids else await who_declined(AssignmentId(row.id))
    candidates = [
        Candidate(
            id=card.id,
            name=card.name,
            number=card.number,
            priority=card.priority,
            qualifications=card.qualifications,
            is_reachable=reach_of(person_of(card), new.channel, refused) is not None,
            is_busy=card.id in booked,
            has_declined=card.id in declined,
        )
        for card in cards
    ]
    return placed(candidates, new.qualifications, new.wave_size)


def person_of(card: ConsultantCard) -> Person:
    """A consultant as somebody to write to."""
    return Person(name=card.name, locale=card.locale, email=card.email, phone=card.phone)


async def refused_ways(people: Sequence[Person]) -> set[tuple[Channel, str]]:
    """Which of their addresses are sent nothing, folded, by their way."""
    asked: dict[Channel, list[str]] = {Channel.EMAIL: [], Channel.SMS: []}
    for person in people:
        for way in addresses_of(person):
            asked[way.channel].append(way.address)
    found = await refused_among(asked)
    return {(channel, folded(each)) for channel, those in found.items() for each in those}


async def _cards(only: Collection[ConsultantId]) -> Sequence[ConsultantCard]:
    page = await consultant_page(
        ConsultantPageRequest(
            where=ConsultantFilter(is_archived=False, ids=only or None),
            limit=MOST_ASKED,
            order=ConsultantOrder.PRIORITY,
        )
    )
    return page.rows
