"""What whoever orders does by themselves; the ids of others' things find nothing."""

from reskontra.domain.assignments.commands.asked_changes import ask_change, replace_asked
from reskontra.domain.assignments.commands.cancelling import cancel_assignment
from reskontra.domain.assignments.commands.locking import locked
from reskontra.domain.assignments.commands.ordering import change_assignment, request_assignment
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.own_orders import (
    OwnChange,
    OwnOrder,
    may_change_oneself,
    reasons_not_to_cancel_oneself,
    reasons_not_to_change_oneself,
    reasons_not_to_order_oneself,
)
from reskontra.domain.assignments.own_views import OrderedTask
from reskontra.domain.assignments.queries import entry, orderable_by, ordered_task
from reskontra.domain.assignments.views import AssignmentChange, AssignmentEntry
from reskontra.domain.customers.ids import ContactId
from reskontra.domain.customers.queries import contact_card
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import NotFound, Refused, conflict_if, refuse_if


async def order_oneself(orderer_id: ContactId, order: OwnOrder) -> AssignmentId:
    """Order work that an agreement of the customer's own covers."""
    found = await contact_card(orderer_id)
    if found is None or not found.may_order:
        raise Refused([NotFound()])
    choices = await orderable_by(found.customer_id)
    refuse_if(reasons_not_to_order_oneself(order, choices, now()))
    return await request_assignment(
        AssignmentEntry(
            customer_id=found.customer_id,
            orderer_id=orderer_id,
            agreement_id=order.agreement_id,
            hour_type_id=order.hour_type_id,
            title=order.title,
            description=order.description,
            place=order.place,
            begins_at=order.begins_at,
            ends_at=order.ends_at,
            order_number=order.order_number,
        )
    )


async def change_oneself(
    orderer_id: ContactId, assignment_id: AssignmentId, change: OwnChange, expected_version: int
) -> bool:
    """Change what one has ordered, or ask for it once somebody has been asked to do the work.

    True where it is changed, and False where it waits for the firm's answer.
    """
    await _ordered(orderer_id, assignment_id)
    row, card = await locked(assignment_id)
    conflict_if(expected_version, row.version)
    if not may_change_oneself(card.state):
        await ask_change(orderer_id, card, change)
        return False
    refuse_if(reasons_not_to_change_oneself(card.state, change, now()))
    await replace_asked(assignment_id)
    await change_assignment(
        assignment_id,
        AssignmentChange(
            begins_at=change.begins_at,
            ends_at=change.ends_at,
            place=change.place,
            description=change.description,
        ),
        expected_version,
    )
    return True


async def cancel_oneself(
    orderer_id: ContactId, assignment_id: AssignmentId, reason: str, read: Money | None = None
) -> Money:
    """Call off what one has ordered, for what was ``read`` that it costs; what it does cost."""
    found = await _ordered(orderer_id, assignment_id)
    begins_at = found.task.begins_at
    refuse_if(reasons_not_to_cancel_oneself(begins_at, now(), is_worked_on=found.is_worked_on))
    entry_id = await cancel_assignment(assignment_id, reason, read=read)
    charged = await entry(entry_id) if entry_id else None
    return charged.revenue if charged else Money(0)


async def _ordered(orderer_id: ContactId, assignment_id: AssignmentId) -> OrderedTask:
    found = await ordered_task(orderer_id, assignment_id)
    if found is None:
        raise Refused([NotFound(path=("id",))])
    return found
