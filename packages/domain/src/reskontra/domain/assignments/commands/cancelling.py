"""Call an assignment off; what is reserved costs what was agreed, where it is too late."""

from datetime import datetime
from typing import Final

from reskontra.domain.agreements.commands import begin_periods, draw_hours
from reskontra.domain.assignments.commands.approving import freeze
from reskontra.domain.assignments.commands.keeping import keep_parts
from reskontra.domain.assignments.commands.locking import locked
from reskontra.domain.assignments.commands.offer_rounds import withdraw_offers_of
from reskontra.domain.assignments.entry_views import Approver, ApproverKind, EntryKind
from reskontra.domain.assignments.events import AssignmentCancelled
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.lifecycle import Deed, reasons_not_to
from reskontra.domain.assignments.models import TimeEntry
from reskontra.domain.assignments.own_orders import reasons_against_cost
from reskontra.domain.assignments.queries import entry, entry_states
from reskontra.domain.assignments.queries.cancelling import CancellationCost, cancellation_cost
from reskontra.domain.assignments.views import AssignmentCard, AssignmentState, EntryState
from reskontra.domain.kernel.actors import current_actor
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.limits import LONG, text_reasons
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal, conflict_if, refuse_if
from reskontra.domain.kernel.text import several_lines

# What it costs was agreed beforehand, so nobody is asked to approve it.
_AS_AGREED: Final = Approver(kind=ApproverKind.AGREEMENT)


async def cancel_assignment(
    assignment_id: AssignmentId,
    reason: str = "",
    expected_version: int | None = None,
    *,
    is_free: bool = False,
    read: Money | None = None,
) -> EntryId | None:
    """Call an assignment off of which nothing is reported; ``is_free`` waives what it costs.

    Hours of it that were sent back are reported no more.
    It is not called off at another price than what was ``read``, if anything was.
    What it costs is an entry of its own, approved by the agreement; None where it costs nothing.
    What a bank of hours covers of it is drawn from that, as for work.
    """
    row, card = await locked(assignment_id)
    conflict_if(expected_version, row.version)
    said = several_lines(reason)
    refuse_if([*await _state_reasons(card), *text_reasons(said, ("reason",), maximum=LONG)])
    moment = now()
    cost = await _cost(card, moment)
    refuse_if(reasons_against_cost(cost.price, read))
    await withdraw_offers_of(row)
    await row.update_from_dict(
        {
            "state": AssignmentState.CANCELLED,
            "cancelled_at": moment,
            "cancel_reason": said,
            "version": row.version + 1,
            "updated_at": moment,
        }
    ).save()
    entry_id = await _charge(card, cost) if cost.is_anything and not is_free else None
    record(AssignmentCancelled(assignment_id=assignment_id, entry_id=entry_id))
    return entry_id


async def _state_reasons(card: AssignmentCard) -> list[Refusal]:
    reasons = reasons_not_to(Deed.CANCEL, card.state)
    worked = set(await entry_states(card.id)) - {EntryState.REJECTED}
    return reasons or (reasons_not_to(Deed.CANCEL, AssignmentState.REPORTED) if worked else [])


async def _cost(card: AssignmentCard, moment: datetime) -> CancellationCost:
    """What it costs, with the agreement held, so that its bank covers what it is counted to."""
    if card.agreement_id is not None:
        await begin_periods(card.agreement_id)
    return await cancellation_cost(card, moment)


async def _charge(card: AssignmentCard, cost: CancellationCost) -> EntryId:
    entry_id = EntryId.new()
    if card.agreement_id is not None and cost.bank is not None:
        await draw_hours(card.agreement_id, entry_id, cost.bank.minutes, cost.bank.day)
    await TimeEntry(
        id=entry_id.uuid,
        assignment_id=card.id.uuid,
        consultant_id=card.consultant_id.uuid if card.consultant_id else None,
        customer_id=card.customer_id.uuid,
        kind=EntryKind.CANCELLATION,
        begins_at=card.begins_at,
        ends_at=card.ends_at,
        reported_at=now(),
        reported_by=current_actor().id,
        revenue_minor=cost.price.minor,
        pay_minor=cost.pay.minor,
    ).save()
    await keep_parts(entry_id, cost.lines, ())
    kept = await entry(entry_id)
    if kept is not None:
        await freeze(kept, _AS_AGREED)
    return entry_id
