"""Tells consultants and those who order what is booked, what waits for them, and what is not so."""

from reskontra.domain.assignments import commands
from reskontra.domain.assignments.events import (
    AssignmentCancelled,
    AssignmentConfirmed,
    TimeRejected,
    TimeReported,
)
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import Errand, reaction, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.switchboard import plugged
from reskontra.workers.work_pages import SignedPages


def _pages() -> SignedPages:
    return SignedPages(plugged().settings)


@reaction(AssignmentConfirmed, queue=Queue.NOTIFY)
async def tell_both(confirmed: AssignmentConfirmed) -> None:
    """Tell the consultant whom to call, and whoever ordered who is coming."""
    await commands.post_booking(confirmed.assignment_id, _pages())
    await commands.post_confirmation(confirmed.assignment_id, _pages())


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


@tenant_actor(queue=Queue.MAINTENANCE)
async def remind(_: Errand) -> None:
    """Remind those who have not reported, and those who have not approved."""
    async with tenant_transaction():
        await commands.remind(_pages())
