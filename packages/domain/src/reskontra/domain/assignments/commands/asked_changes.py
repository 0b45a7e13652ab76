"""Ask for a change of what was ordered, and answer; the assignment is held before what is asked."""

from dataclasses import fields

from reskontra.domain.agreements.queries import agreement
from reskontra.domain.assignments import ordering
from reskontra.domain.assignments.asked_changes import (
    AskedState,
    Wanted,
    reasons_not_to_answer,
    reasons_not_to_ask,
    wanted_of,
    word_reasons,
)
from reskontra.domain.assignments.commands.locking import locked
from reskontra.domain.assignments.commands.order_checks import order_reasons
from reskontra.domain.assignments.commands.ordering import change_assignment, order_of
from reskontra.domain.assignments.events import ChangeAnswered, ChangeAsked
from reskontra.domain.assignments.ids import AskedChangeId, AssignmentId
from reskontra.domain.assignments.models import AskedChange
from reskontra.domain.assignments.own_orders import OwnChange
from reskontra.domain.assignments.queries.asked_changes import asked_change
from reskontra.domain.assignments.views import AssignmentCard, AssignmentChange
from reskontra.domain.customers.ids import ContactId
from reskontra.domain.kernel.changes import changed
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import NotFound, Refused, refuse_if
from reskontra.domain.kernel.text import several_lines


async def ask_change(orderer_id: ContactId, card: AssignmentCard, change: OwnChange) -> None:
    """Let the firm answer whether a held assignment is changed so; an earlier question is gone."""
    tidy = ordering.tidied(changed(order_of(card), change_of(_all_of(change))))
    told = OwnChange(
        begins_at=tidy.begins_at,
        ends_at=tidy.ends_at,
        place=tidy.place,
        description=tidy.description,
    )
    wanted = wanted_of(card, told)
    refuse_if(reasons_not_to_ask(card, wanted, now()))
    agreed = await agreement(tidy.agreement_id) if tidy.agreement_id else None
    refuse_if(await order_reasons(tidy, agreed, card))
    await replace_asked(card.id)
    await AskedChange(
        id=AskedChangeId.new().uuid,
        assignment_id=card.id.uuid,
        orderer_id=orderer_id.uuid,
        **{field.name: getattr(wanted, field.name) for field in fields(wanted)},
        was_begins_at=card.begins_at,
        was_ends_at=card.ends_at,
        was_place=card.place,
        was_description=card.description,
        asked_at=now(),
    ).save(force_create=True)
    record(ChangeAsked(assignment_id=card.id))


async def replace_asked(assignment_id: AssignmentId) -> None:
    """Let what is asked for of a held assignment wait no more: something else is wanted."""
    await AskedChange.filter(assignment_id=assignment_id.uuid, state=AskedState.WAITING).update(
        state=AskedState.REPLACED, answered_at=now()
    )


async def answer_change(
    asked_id: AskedChangeId, answer: str, by: str, *, is_accepted: bool
) -> AssignmentId:
    """Say yes, and change it so, or say no and why; whoever asked is told.

    Raises:
        Refused: It is answered already, the assignment may be changed no more, the time that was
            asked for has passed, or whoever does it is booked then.
    """
    found = await asked_change(asked_id)
    if found is None:
        raise Refused([NotFound(path=("id",))])
    _, card = await locked(found.assignment_id)
    row = await AskedChange.select_for_update().get(id=asked_id.uuid)
    said = several_lines(answer)
    wanted = found.wanted if is_accepted else Wanted()
    refuse_if(
        reasons_not_to_answer(AskedState(row.state), card.state, wanted, now())
        or word_reasons(said, is_accepted=is_accepted)
    )
    if is_accepted:
        await change_assignment(found.assignment_id, change_of(wanted), asked_at=row.asked_at)
    await row.update_from_dict(
        {
            "state": AskedState.ACCEPTED if is_accepted else AskedState.DECLINED,
            "answered_at": now(),
            "answered_by": by,
            "answer": said,
        }
    ).save()
    record(
        ChangeAnswered(
            assignment_id=found.assignment_id, asked_change_id=asked_id, is_accepted=is_accepted
        )
    )
    return found.assignment_id


def change_of(wanted: Wanted) -> AssignmentChange:
    """The change of an assignment that gives what is wanted."""
    told = {field.name: getattr(wanted, field.name) for field in fields(wanted)}
    return AssignmentChange(**{name: value for name, value in told.items() if value is not None})


def _all_of(change: OwnChange) -> Wanted:
    return Wanted(**{field.name: getattr(change, field.name) for field in fields(change)})
