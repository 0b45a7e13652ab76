"""Approve what was worked, and so freeze it; or say that it is not so."""

from reskontra.domain.agreements.commands import return_hours
from reskontra.domain.assignments.approval import seal
from reskontra.domain.assignments.commands.following import follow_entries
from reskontra.domain.assignments.commands.locking import locked_entry
from reskontra.domain.assignments.commands.pay import make_pay_lines
from reskontra.domain.assignments.entry_views import Approver, EntryCard
from reskontra.domain.assignments.events import TimeApproved, TimeRejected
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.judging import reasons_not_to_approve, reasons_not_to_reject
from reskontra.domain.assignments.models import Assignment, TimeEntry
from reskontra.domain.assignments.views import EntryState
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import conflict_if, refuse_if
from reskontra.domain.kernel.text import several_lines


async def approve_time(
    entry_id: EntryId, approver: Approver, expected_version: int | None = None
) -> None:
    """Approve reported hours; whoever comes second is told what the first one did."""
    _, card, _ = await locked_entry(entry_id)
    refuse_if(reasons_not_to_approve(card))
    conflict_if(expected_version, card.version)
    await freeze(card, approver)
    await follow_entries([card.assignment_id])


async def reject_time(
    entry_id: EntryId, reason: str, by: Approver, expected_version: int | None = None
) -> None:
    """Say why reported hours are not so; they wait to be reported anew."""
    row, card, _ = await locked_entry(entry_id)
    said = several_lines(reason)
    refuse_if(reasons_not_to_reject(card, said))
    conflict_if(expected_version, card.version)
    await row.update_from_dict(
        {
            "state": EntryState.REJECTED,
            "version": row.version + 1,
            "rejected_at": now(),
            "rejected_by": by.name,
            "rejected_reason": said,
        }
    ).save()
    await return_hours(entry_id)
    await Assignment.filter(id=row.assignment_id).update(is_final=False, nothing_more="")
    await follow_entries([card.assignment_id])
    record(TimeRejected(entry_id=entry_id, assignment_id=card.assignment_id))


async def freeze(card: EntryCard, approver: Approver) -> None:
    """Seal hours that are held and may be approved, and write down what is earned by them."""
    await TimeEntry.filter(id=card.id.uuid).update(
        state=EntryState.APPROVED,
        version=card.version + 1,
        approved_at=now(),
        approver_kind=approver.kind,
        approver_name=approver.name,
        approver_id=approver.id,
        approver_address=approver.address,
        approved_sha256=seal(card),
    )
    record(
        TimeApproved(
            entry_id=card.id, assignment_id=card.assignment_id, approver_kind=approver.kind
        )
    )
    await make_pay_lines([card.id])
