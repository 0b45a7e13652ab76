"""Send the next wave of a round out, or end it; the round and its assignment are held."""

from collections.abc import Iterable

from reskontra.domain.assignments.answering import answer_by
from reskontra.domain.assignments.events import (
    AssignmentChanged,
    OfferLapsed,
    OfferMade,
    OfferRoundEnded,
)
from reskontra.domain.assignments.ids import AssignmentId, OfferId, OfferRoundId
from reskontra.domain.assignments.models import Assignment, Offer, OfferRound
from reskontra.domain.assignments.offer_views import LeftOut, OfferState, RoundState
from reskontra.domain.assignments.queries.booked import booked_on
from reskontra.domain.assignments.queries.candidates import person_of, refused_ways
from reskontra.domain.assignments.reaching import Reach, reach_of
from reskontra.domain.assignments.views import AssignmentState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultants
from reskontra.domain.delivery.commands import cancel_waiting
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record

# What a parcel with an offer is posted for.
PURPOSE = "OFFER"


async def move_on(round_: OfferRound, assignment: Assignment) -> None:
    """Ask the next wave once nobody can answer any more; end where nobody is left."""
    while not await Offer.filter(round_id=round_.id, state=OfferState.OFFERED).exists():
        if assignment.begins_at <= now() or not await ask_next_wave(round_, assignment):
            await end_round(round_, assignment, RoundState.EXHAUSTED)
            return


async def ask_next_wave(round_: OfferRound, assignment: Assignment) -> bool:
    """Ask those of the next wave who can still be asked; False where there is no wave left."""
    waiting = Offer.filter(round_id=round_.id, state=OfferState.WAITING).order_by("wave", "id")
    rows = await waiting
    if not rows:
        return False
    round_.wave, round_.version = rows[0].wave, round_.version + 1
    await round_.save()
    wave = [row for row in rows if row.wave == round_.wave]
    ways, moment = await _ways(wave, round_, assignment), now()
    for row in wave:
        offer_id, assignment_id = OfferId(row.id), AssignmentId(row.assignment_id)
        way = ways[ConsultantId(row.consultant_id)]
        if isinstance(way, LeftOut):
            row.state, row.reason, row.answered_at = OfferState.EXPIRED, way, moment
            record(OfferLapsed(offer_id=offer_id, assignment_id=assignment_id))
        else:
            row.state, row.channel, row.sent_at = OfferState.OFFERED, way.channel, moment
            row.expires_at = answer_by(
                way.channel, moment, round_.answer_minutes, assignment.begins_at
            )
            record(OfferMade(offer_id=offer_id, assignment_id=assignment_id))
        await row.save()
    return True


async def end_round(round_: OfferRound, assignment: Assignment, state: RoundState) -> None:
    """Take back what nobody has answered; one that was not taken waits for the firm again."""
    open_offers = Offer.filter(
        round_id=round_.id, state__in=[OfferState.WAITING, OfferState.OFFERED]
    )
    taken_back = [OfferId(row.id) for row in await open_offers]
    await open_offers.update(state=OfferState.WITHDRAWN)
    await recall_messages(taken_back)
    round_.state, round_.ended_at, round_.version = state, now(), round_.version + 1
    await round_.save()
    if state is not RoundState.TAKEN and assignment.state == AssignmentState.OFFERED:
        assignment.state = AssignmentState.REQUESTED
        assignment.version, assignment.updated_at = assignment.version + 1, now()
        await assignment.save()
        record(
            AssignmentChanged(assignment_id=AssignmentId(assignment.id), version=assignment.version)
        )
    record(
        OfferRoundEnded(
            round_id=OfferRoundId(round_.id),
            assignment_id=AssignmentId(round_.assignment_id),
            state=state,
        )
    )


async def recall_messages(offer_ids: Iterable[OfferId]) -> None:
    """Stop the messages that still wait, as those do that would wake people."""
    subjects = [str(each) for each in offer_ids]
    for channel in (Channel.EMAIL, Channel.SMS):
        await cancel_waiting(subjects, PURPOSE, channel)


async def _ways(
    wave: list[Offer], round_: OfferRound, assignment: Assignment
) -> dict[ConsultantId, Reach | LeftOut]:
    """By which way each of a wave is asked, or why not after all."""
    ids = [ConsultantId(row.consultant_id) for row in wave]
    cards = await consultants(ids)
    refused = await refused_ways([person_of(card) for card in cards.values()])
    booked = await booked_on(
        ids, AssignmentId(assignment.id), assignment.begins_at, assignment.ends_at
    )
    ways: dict[ConsultantId, Reach | LeftOut] = {}
    for each in ids:
        card = cards.get(each)
        is_there = card is not None and not card.is_archived
        reach = reach_of(person_of(card), Channel(round_.channel), refused) if card else None
        free = LeftOut.BUSY if each in booked else reach
        ways[each] = (free if is_there else None) or LeftOut.UNREACHABLE
    return ways
