"""Take an approval back, so that hours that were approved by mistake are told anew."""

from datetime import datetime
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.agreements.commands import return_hours
from reskontra.domain.assignments.approval import approved_text
from reskontra.domain.assignments.commands.following import follow_entries
from reskontra.domain.assignments.commands.locking import locked_entry
from reskontra.domain.assignments.entry_views import Approver, EntryCard
from reskontra.domain.assignments.events import ApprovalTakenBack
from reskontra.domain.assignments.ids import EntryId, TakenBackApprovalId
from reskontra.domain.assignments.judging import reasons_not_to_take_back, taking_back_reasons
from reskontra.domain.assignments.models import Assignment, PayLine, TakenBackApproval, TimeEntry
from reskontra.domain.assignments.queries.taking_back import entangled
from reskontra.domain.assignments.views import EntryState
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import Refusal, conflict_if, refuse_if
from reskontra.domain.kernel.text import several_lines
from reskontra.domain.tables import CONNECTION

# Whoever releases pay holds its lines; none of these is released from here on.
_HOLD_PAY: Final = "SELECT id FROM pay_line WHERE entry_id = $1 ORDER BY id FOR UPDATE"


async def take_back_approval(
    entry_id: EntryId, reason: str, by: Approver, expected_version: int | None = None
) -> None:
    """Let hours wait to be reported anew, with why, as if nobody had approved them.

    The approval is kept as one that was taken back. What it earned is not earned, and what it drew
    from a bank of hours comes back. Whoever bills or releases at the same time comes first or
    finds nothing.

    Raises:
        Refused: They are not approved, on an invoice, or some of their pay is or was released.
    """
    _, card, _ = await locked_entry(entry_id)
    said = several_lines(reason)
    refuse_if(await _reasons(card) or taking_back_reasons(said))
    conflict_if(expected_version, card.version)
    # The pay of what is on no invoice; what is on one may be held by whoever books a payment.
    await get_connection(CONNECTION).execute_query(_HOLD_PAY, [entry_id.uuid])
    refuse_if(await _reasons(card))
    moment = now()
    await _keep(card, by, said, moment)
    await PayLine.filter(entry_id=entry_id.uuid).delete()
    await TimeEntry.filter(id=entry_id.uuid).update(
        state=EntryState.REJECTED,
        version=card.version + 1,
        approved_at=None,
        approver_kind=None,
        approver_name=None,
        approver_id=None,
        approver_address=None,
        approved_sha256=None,
        held_reasons=[],
        rejected_at=moment,
        rejected_by=by.name,
        rejected_reason=said,
    )
    await return_hours(entry_id)
    await Assignment.filter(id=card.assignment_id.uuid).update(is_final=False, nothing_more="")
    await follow_entries([card.assignment_id])
    record(ApprovalTakenBack(entry_id=entry_id, assignment_id=card.assignment_id))


async def _reasons(card: EntryCard) -> list[Refusal]:
    return reasons_not_to_take_back(card, (await entangled([card.id]))[card.id])


async def _keep(card: EntryCard, by: Approver, said: str, moment: datetime) -> None:
    """Write down who approved what, and who takes it back."""
    if (approval := card.approval) is None:
        return
    await TakenBackApproval(
        id=TakenBackApprovalId.new().uuid,
        entry_id=card.id.uuid,
        approved_at=approval.at,
        approver_kind=approval.by.kind,
        approver_name=approval.by.name,
        approver_id=approval.by.id,
        approver_address=approval.by.address,
        approved_sha256=approval.sha256,
        approved_text=approved_text(card),
        taken_back_at=moment,
        taken_back_by=by.name,
        reason=said,
    ).save(force_create=True)
