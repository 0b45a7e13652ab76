"""Order work, change what is ordered, and say who does it."""

from dataclasses import fields
from datetime import datetime
from typing import Final

from reskontra.domain.agreements.queries import agreement
from reskontra.domain.agreements.views import AgreementCard
from reskontra.domain.assignments import ordering
from reskontra.domain.assignments.commands.locking import locked
from reskontra.domain.assignments.commands.offer_rounds import withdraw_offers_of
from reskontra.domain.assignments.commands.order_checks import (
    booking_reasons,
    order_columns,
    order_reasons,
)
from reskontra.domain.assignments.events import (
    AssignmentChanged,
    AssignmentConfirmed,
    AssignmentRejected,
    AssignmentRequested,
)
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.lifecycle import Deed, reasons_not_to
from reskontra.domain.assignments.models import Assignment
from reskontra.domain.assignments.offering import SHOWN
from reskontra.domain.assignments.views import (
    AssignmentCard,
    AssignmentChange,
    AssignmentEntry,
    AssignmentState,
)
from reskontra.domain.company.commands import take_next_number
from reskontra.domain.company.views import Series
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.queries import heads
from reskontra.domain.kernel.changes import changed
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.limits import LONG, text_reasons
from reskontra.domain.kernel.refusals import Refusal, conflict_if, refuse_if
from reskontra.domain.kernel.text import several_lines

_TIMES: Final = frozenset({"begins_at", "ends_at"})


async def request_assignment(new: AssignmentEntry) -> AssignmentId:
    """Order work; it is confirmed at once where it is known who does it."""
    agreed = await _agreement(new)
    buyer = (await heads([new.customer_id])).get(new.customer_id)
    tidy = ordering.with_references(
        ordering.tidied(new), agreed, buyer.buyer_reference if buyer else None
    )
    assignment_id, moment = AssignmentId.new(), now()
    reasons = await order_reasons(tidy, agreed, None)
    if tidy.consultant_id is not None:
        reasons += await booking_reasons(tidy.consultant_id, tidy, assignment_id)
    refuse_if(reasons)
    number = await take_next_number(Series.ASSIGNMENT)
    is_staffed = tidy.consultant_id is not None
    await Assignment(
        id=assignment_id.uuid,
        number=number,
        state=AssignmentState.CONFIRMED if is_staffed else AssignmentState.REQUESTED,
        ordered_at=moment,
        created_at=moment,
        updated_at=moment,
        **order_columns(tidy),
    ).save()
    record(AssignmentRequested(assignment_id=assignment_id))
    if tidy.consultant_id is not None:
        record(AssignmentConfirmed(assignment_id=assignment_id, consultant_id=tidy.consultant_id))
    return assignment_id


async def change_assignment(
    assignment_id: AssignmentId,
    change: AssignmentChange,
    expected_version: int | None = None,
    *,
    asked_at: datetime | None = None,
) -> None:
    """Change what is ordered until its time has passed; who does it stays the same.

    Who ordered it and by which references is put right until all of it is invoiced. Offers are
    taken back where what consultants were shown is another. Whoever ordered and asked for it, at
    ``asked_at``, is answered, and not told apart that it is moved.
    """
    row, card = await locked(assignment_id)
    conflict_if(expected_version, row.version)
    entry = ordering.tidied(changed(order_of(card), change))
    others = ordering.changed_fields(card, entry)
    deed = Deed.REFER if others <= ordering.REFERENCES else Deed.CHANGE
    refuse_if(reasons_not_to(deed, card.state))
    is_moved = bool(others & _TIMES)
    refuse_if(await _change_reasons(card, entry, is_moved=is_moved))
    if others & SHOWN:
        await withdraw_offers_of(row)
    if is_moved:
        row.is_final, row.nothing_more = False, ""
    version, moment = row.version + 1, now()
    columns = {**order_columns(entry), "version": version, "updated_at": moment}
    if "begins_at" in others:
        columns["time_asked_at"] = asked_at or moment
    await row.update_from_dict(columns).save()
    is_told = entry.consultant_id is not None and (is_moved or "place" in others)
    record(
        AssignmentChanged(
            assignment_id=assignment_id,
            version=version,
            is_moved=is_told,
            is_asked=asked_at is not None,
        )
    )


async def _change_reasons(
    card: AssignmentCard, entry: AssignmentEntry, *, is_moved: bool
) -> list[Refusal]:
    reasons = await order_reasons(entry, await _agreement(entry), card)
    if is_moved and entry.consultant_id is not None:
        reasons += await booking_reasons(entry.consultant_id, entry, card.id)
    return reasons


async def assign_consultant(
    assignment_id: AssignmentId,
    consultant_id: ConsultantId,
    expected_version: int | None = None,
) -> None:
    """Say by hand who does it; also instead of somebody else, until its time has passed."""
    row, card = await locked(assignment_id)
    conflict_if(expected_version, row.version)
    refuse_if(reasons_not_to(Deed.CONFIRM, card.state))
    if card.consultant_id == consultant_id:
        return
    refuse_if(await booking_reasons(consultant_id, card, assignment_id))
    await withdraw_offers_of(row)
    await row.update_from_dict(
        {
            "consultant_id": consultant_id.uuid,
            "is_final": False,
            "nothing_more": "",
            "state": AssignmentState.CONFIRMED,
            "version": row.version + 1,
            "updated_at": now(),
        }
    ).save()
    record(
        AssignmentConfirmed(
            assignment_id=assignment_id,
            consultant_id=consultant_id,
            former_id=card.consultant_id,
        )
    )


async def reject_assignment(
    assignment_id: AssignmentId, reason: str, expected_version: int | None = None
) -> None:
    """Say no to an order, and why."""
    row, card = await locked(assignment_id)
    conflict_if(expected_version, row.version)
    said = several_lines(reason)
    refuse_if(
        [
            *reasons_not_to(Deed.REJECT, card.state),
            *text_reasons(said, ("reason",), maximum=LONG, is_required=True),
        ]
    )
    await withdraw_offers_of(row)
    await row.update_from_dict(
        {
            "state": AssignmentState.REJECTED,
            "rejected_reason": said,
            "version": row.version + 1,
            "updated_at": now(),
        }
    ).save()
    record(AssignmentRejected(assignment_id=assignment_id))


async def _agreement(entry: AssignmentEntry) -> AgreementCard | None:
    return await agreement(entry.agreement_id) if entry.agreement_id else None


def order_of(card: AssignmentCard) -> AssignmentEntry:
    """What is ordered, of an assignment as it is kept."""
    return AssignmentEntry(
        **{field.name: getattr(card, field.name) for field in fields(AssignmentEntry)}
    )
