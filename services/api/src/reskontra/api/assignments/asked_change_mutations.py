"""Answer a change that whoever ordered asks for."""

from enum import Enum

import strawberry

from reskontra.api.assignments.types import Assignment, assignment_now
from reskontra.api.context import Info
from reskontra.api.operation import mutation
from reskontra.api.refusals import UserError
from reskontra.domain.assignments import commands
from reskontra.domain.assignments.ids import AskedChangeId
from reskontra.domain.kernel.actors import current_actor
from reskontra.tenancy.access import Permission
from reskontra.tenancy.actor_names import actor_names


@strawberry.input
class AssignmentChangeAnswerInput:
    """Yes or no to a change that is asked for (svar på önskad ändring)."""

    id: AskedChangeId
    is_accepted: bool = strawberry.field(description="Yes makes the change.")
    answer: str = strawberry.field(
        default="", description="Whoever ordered reads it; a no says why (svar)."
    )


@strawberry.enum
class AssignmentChangeAnswerErrorCode(Enum):
    """Why `assignmentChangeAnswer` says no."""

    NOT_FOUND = "NOT_FOUND"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    ASKED_CHANGE_ANSWERED = "ASKED_CHANGE_ANSWERED"
    ORDER_IN_PAST = "ORDER_IN_PAST"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    WORK_REVERSED = "WORK_REVERSED"
    ASSIGNMENT_TOO_LONG = "ASSIGNMENT_TOO_LONG"
    ASSIGNMENT_AGREEMENT_UNUSABLE = "ASSIGNMENT_AGREEMENT_UNUSABLE"
    ASSIGNMENT_ORDER_NUMBER_MISSING = "ASSIGNMENT_ORDER_NUMBER_MISSING"
    ASSIGNMENT_CONSULTANT_UNUSABLE = "ASSIGNMENT_CONSULTANT_UNUSABLE"
    CONSULTANT_BOOKED = "CONSULTANT_BOOKED"


@strawberry.type
class AssignmentChangeAnswerUserError(UserError):
    """What `assignmentChangeAnswer` was refused for."""

    code: AssignmentChangeAnswerErrorCode


@strawberry.type
class AssignmentChangeAnswerPayload:
    """What `assignmentChangeAnswer` answers."""

    user_errors: list[AssignmentChangeAnswerUserError]
    assignment: Assignment | None = None


@mutation(Permission.ASSIGNMENT_WRITE)
async def assignment_change_answer(
    info: Info, input: AssignmentChangeAnswerInput
) -> AssignmentChangeAnswerPayload:
    """Answer whoever ordered and asks for a change (svara på önskad ändring)."""
    actor = current_actor()
    named = (actor.kind, actor.id)
    by = (await actor_names([named])).get(named, "")
    assignment_id = await commands.answer_change(
        input.id, input.answer, by, is_accepted=input.is_accepted
    )
    return AssignmentChangeAnswerPayload(
        assignment=await assignment_now(assignment_id), user_errors=[]
    )
