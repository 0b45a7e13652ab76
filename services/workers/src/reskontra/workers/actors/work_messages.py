"""Tells consultants and those who order what is booked, what waits for them, and what is not so."""

from reskontra.domain.assignments import commands
from reskontra.domain.assignments.events import (
    ApprovalTakenBack,
    AssignmentCancelled,
    AssignmentChanged,
    AssignmentConfirmed,
    AssignmentsRepeated,
    ChangeAnswered,
    TimeRejected,
    TimeReported,
)
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import Apart, Errand, reaction, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.switchboard import plugged
from reskontra.workers.work_pages import SignedPages


def _pages() -> SignedPages:
    return SignedPages(plugged().settings)


@reaction(AssignmentConfirmed, queue=Queue.NOTIFY)
async def tell_both(confirmed: AssignmentConfirmed) -> None:
    """Tell the consultant whom to call, whoever ordered who is coming, and who need not come."""
    await commands.post_booking(confirmed.assignment_id, _pages())
    await commands.post_confirmation(confirmed.assignment_id, _pages())
    if confirmed.former_id is not None:
        await commands.post_hand_over(confirmed.assignment_id, confirmed.former_id, _pages())


@reaction(AssignmentChanged, queue=Queue.NOTIFY)
async def tell_moved(changed: AssignmentChanged) -> None:
    """Tell both anew when and where it is, once it is at another time or place."""
    if changed.is_moved:
        await commands.post_move(changed.assignment_id, _pages(), is_asked=changed.is_asked)


@reaction(ChangeAnswered, queue=Queue.NOTIFY)
async def tell_change_answer(answered: ChangeAnswered) -> None:
    """Tell whoever asked for a change whether it is made."""
    await commands.post_change_answer(answered.asked_change_id, _pages())


@reaction(AssignmentsRepeated, queue=Queue.NOTIFY)
async def tell_repeated(repeated: AssignmentsRepeated) -> None:
    """Tell both of all that a rule has made, in one message."""
    await commands.post_series(repeated.series_id, _pages())


@reaction(AssignmentCancelled, queue=Queue.NOTIFY)
async def call_off(cancelled: AssignmentCancelled) -> None:
    """Tell the consultant that it will not take place."""
    await commands.post_call_off(cancelled.assignment_id, _pages())


@reaction(TimeReported, queue=Queue.NOTIFY)
async def ask_to_approve(reported: TimeReported) -> None:
    """Send whoever ordered a link to the report, unless it is settled already."""
    await commands.post_approval(reported.entry_id, _pages())


@reaction(TimeRejected, queue=Queue.NOTIFY)
async def tell_rejected(rejected: TimeRejected) -> None:
    """Tell the consultant why a report was not approved."""
    await commands.post_rejection(rejected.entry_id, _pages())


@reaction(ApprovalTakenBack, queue=Queue.NOTIFY)
async def tell_taken_back(taken: ApprovalTakenBack) -> None:
    """Tell the consultant that a report which was approved is to be corrected, and why."""
    await commands.post_rejection(taken.entry_id, _pages())


@tenant_actor(queue=Queue.MAINTENANCE)
async def remind(_: Errand) -> None:
    """Remind those who have not reported, and those who have not approved, each by themselves."""
    apart = Apart()
    async with tenant_transaction(read_only=True):
        due = await commands.reminders_due()
    await apart.each(due, lambda one: commands.remind(one, _pages()))
    apart.end()
