"""Offer an assignment to consultants in waves, hurry a round on, or take it back."""

from reskontra.domain.assignments.commands.offer_locking import (
    held_assignment,
    held_round,
    running_round,
)
from reskontra.domain.assignments.commands.offer_waves import ask_next_wave, end_round, move_on
from reskontra.domain.assignments.events import AssignmentOffered, OfferLapsed
from reskontra.domain.assignments.ids import AssignmentId, OfferId, OfferRoundId
from reskontra.domain.assignments.lifecycle import Deed, reasons_not_to
from reskontra.domain.assignments.models import Assignment, Offer, OfferRound
from reskontra.domain.assignments.offer_refusals import NobodyToAsk, RoundOver, RoundUnderWay
from reskontra.domain.assignments.offer_views import (
    LeftOut,
    NewRound,
    OfferState,
    Placed,
    RoundState,
)
from reskontra.domain.assignments.offering import (
    reasons_not_to_ask,
    reasons_not_to_offer,
    tidied,
)
from reskontra.domain.assignments.queries.candidates import would_be_asked
from reskontra.domain.assignments.views import AssignmentState
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import Refused, refuse_if


async def start_offer_round(asked: NewRound) -> OfferRoundId:
    """Offer an assignment; the first wave is asked at once."""
    new = tidied(asked)
    row = await held_assignment(new.assignment_id, "assignmentId")
    refuse_if(reasons_not_to(Deed.OFFER, AssignmentState(row.state)))
    if await running_round(new.assignment_id):
        raise Refused([RoundUnderWay(path=("assignmentId",))])
    refuse_if(reasons_not_to_offer(new, row.begins_at, now()))
    found = await would_be_asked(new)
    refuse_if(reasons_not_to_ask(found))

    round_ = await _keep(new, found)
    row.state, row.version, row.updated_at = AssignmentState.OFFERED, row.version + 1, now()
    await row.save()
    record(AssignmentOffered(assignment_id=new.assignment_id, round_id=OfferRoundId(round_.id)))
    await move_on(round_, row)
    return OfferRoundId(round_.id)


async def hurry_offer_round(round_id: OfferRoundId) -> None:
    """Ask the next wave now; those who were asked before can still answer."""
    round_, row = await held_round(round_id)
    _refuse_over(round_)
    if not await ask_next_wave(round_, row):
        raise Refused([NobodyToAsk(path=("id",))])
    await move_on(round_, row)


async def withdraw_offer_round(round_id: OfferRoundId) -> None:
    """Take back what nobody has answered; the assignment waits for the firm again."""
    round_, row = await held_round(round_id)
    _refuse_over(round_)
    await end_round(round_, row, RoundState.WITHDRAWN)


async def withdraw_offers_of(row: Assignment) -> None:
    """Take back the offers of a held assignment that is given away, called off or moved."""
    round_ = await running_round(AssignmentId(row.id))
    if round_ is not None:
        await end_round(round_, row, RoundState.WITHDRAWN)


async def pass_over(offer_id: OfferId) -> None:
    """Let an offer lapse whose message found nobody; the next wave is not kept waiting for it."""
    found = await Offer.get_or_none(id=offer_id.uuid)
    if found is None:
        return
    round_, row = await held_round(OfferRoundId(found.round_id))
    offer = await Offer.select_for_update().get(id=offer_id.uuid)
    if offer.state != OfferState.OFFERED:
        return
    offer.reason = LeftOut.UNREACHABLE
    await _lapse(offer)
    await move_on(round_, row)


async def move_offer_round(round_id: OfferRoundId) -> None:
    """Let the offers lapse whose time has run out, and ask the next wave where it is its turn."""
    round_, row = await held_round(round_id)
    if round_.state != RoundState.RUNNING:
        return
    late = Offer.filter(round_id=round_.id, state=OfferState.OFFERED, expires_at__lte=now())
    for offer in await late.order_by("id"):
        await _lapse(offer)
    await move_on(round_, row)


async def _lapse(offer: Offer) -> None:
    offer.state = OfferState.EXPIRED
    await offer.save()
    record(OfferLapsed(offer_id=OfferId(offer.id), assignment_id=AssignmentId(offer.assignment_id)))


def _refuse_over(round_: OfferRound) -> None:
    if round_.state != RoundState.RUNNING:
        raise Refused([RoundOver(path=("id",), state=round_.state)])


async def _keep(new: NewRound, found: tuple[Placed, ...]) -> OfferRound:
    round_ = OfferRound(
        id=OfferRoundId.new().uuid,
        assignment_id=new.assignment_id.uuid,
        state=RoundState.RUNNING,
        channel=new.channel,
        answer_minutes=new.answer_minutes,
        qualifications=list(new.qualifications),
        started_at=now(),
    )
    await round_.save()
    await Offer.bulk_create(
        Offer(
            id=OfferId.new().uuid,
            round_id=round_.id,
            assignment_id=new.assignment_id.uuid,
            consultant_id=one.candidate.id.uuid,
            wave=one.wave,
            state=OfferState.WAITING,
        )
        for one in found
        if one.wave
    )
    return round_
