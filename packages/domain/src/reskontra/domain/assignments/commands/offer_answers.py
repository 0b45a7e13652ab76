"""Say yes or no to an offer. The first yes gets the assignment; whoever waits for it is told so."""

from reskontra.domain.assignments.answering import reasons_not_to_accept, reasons_not_to_decline
from reskontra.domain.assignments.commands.locking import hold_consultant
from reskontra.domain.assignments.commands.offer_locking import (
    held_assignment,
)
from reskontra.domain.assignments.commands.offer_waves import (
    end_round,
    move_on,
    recall_messages,
)
from reskontra.domain.assignments.events import (
    AssignmentConfirmed,
    OfferAccepted,
    OfferDeclined,
)
from reskontra.domain.assignments.ids import AssignmentId, OfferId
from reskontra.domain.assignments.lifecycle import Deed, reasons_not_to
from reskontra.domain.assignments.models import Assignment, Offer, OfferRound
from reskontra.domain.assignments.offer_refusals import ConsultantBooked, OfferTakenBack
from reskontra.domain.assignments.offer_views import OfferState, RoundState
from reskontra.domain.assignments.queries.booked import booked_on
from reskontra.domain.assignments.views import AssignmentState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultant
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.limits import LONG, text_reasons
from reskontra.domain.kernel.refusals import NotFound, Refusal, Refused, refuse_if
from reskontra.domain.kernel.text import several_lines


async def accept_offer(offer_id: OfferId, consultant_id: ConsultantId | None = None) -> None:
    """Take the assignment; the same yes again changes nothing.

    ``consultant_id`` is who says so, where it is the consultant: nobody answers for another.
    """
    offer, round_, row = await _held(offer_id, consultant_id)
    if offer.state == OfferState.ACCEPTED:
        return
    refuse_if(
        reasons_not_to_accept(
            OfferState(offer.state), RoundState(round_.state), offer.expires_at, now()
        )
    )
    refuse_if(reasons_not_to(Deed.CONFIRM, AssignmentState(row.state)))
    refuse_if(await _reasons_of_consultant(ConsultantId(offer.consultant_id), row))

    offer.state, offer.answered_at = OfferState.ACCEPTED, now()
    await offer.save()
    row.state, row.consultant_id = AssignmentState.CONFIRMED, offer.consultant_id
    row.version, row.updated_at = row.version + 1, now()
    await row.save()
    assignment_id = AssignmentId(row.id)
    record(OfferAccepted(offer_id=offer_id, assignment_id=assignment_id))
    await recall_messages([offer_id])
    await end_round(round_, row, RoundState.TAKEN)
    record(
        AssignmentConfirmed(
            assignment_id=assignment_id, consultant_id=ConsultantId(offer.consultant_id)
        )
    )


async def decline_offer(
    offer_id: OfferId, reason: str = "", consultant_id: ConsultantId | None = None
) -> None:
    """Leave the assignment to others; the same no again changes nothing."""
    said = several_lines(reason)
    offer, round_, row = await _held(offer_id, consultant_id)
    if offer.state == OfferState.DECLINED:
        return
    refuse_if(
        [
            *reasons_not_to_decline(
                OfferState(offer.state), RoundState(round_.state), offer.expires_at, now()
            ),
            *text_reasons(said, ("reason",), maximum=LONG),
        ]
    )
    offer.state, offer.answered_at, offer.reason = OfferState.DECLINED, now(), said
    await offer.save()
    record(OfferDeclined(offer_id=offer_id, assignment_id=AssignmentId(row.id)))
    await recall_messages([offer_id])
    await move_on(round_, row)


async def _held(
    offer_id: OfferId, consultant_id: ConsultantId | None
) -> tuple[Offer, OfferRound, Assignment]:
    """An offer with its round and its assignment; whoever comes second waits here for the first."""
    found = await Offer.get_or_none(id=offer_id.uuid)
    if found is None or (consultant_id and consultant_id.uuid != found.consultant_id):
        raise Refused([NotFound(path=("id",))])
    row = await held_assignment(AssignmentId(found.assignment_id), "id")
    round_ = await OfferRound.select_for_update().get(id=found.round_id)
    return await Offer.select_for_update().get(id=found.id), round_, row


async def _reasons_of_consultant(consultant_id: ConsultantId, row: Assignment) -> list[Refusal]:
    await hold_consultant(consultant_id)
    card = await consultant(consultant_id)
    if card is None or card.is_archived:
        return [OfferTakenBack(path=("id",))]
    booked = await booked_on([consultant_id], AssignmentId(row.id), row.begins_at, row.ends_at)
    number = booked.get(consultant_id)
    return [ConsultantBooked(path=("id",), number=number)] if number else []
