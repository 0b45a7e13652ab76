"""Call assignments off, and let rules make them."""

from reskontra.api.assignments.cancelling_inputs import (
    AssignmentCancelInput,
    AssignmentRepeatInput,
    AssignmentSeriesEndInput,
)
from reskontra.api.assignments.cancelling_payloads import (
    AssignmentCancelPayload,
    AssignmentRepeatPayload,
    AssignmentSeriesEndPayload,
)
from reskontra.api.assignments.types import assignment_now
from reskontra.api.context import Info
from reskontra.api.operation import mutation
from reskontra.domain.assignments import commands
from reskontra.domain.assignments.queries.series import made_by
from reskontra.tenancy.access import Permission


@mutation(Permission.ASSIGNMENT_WRITE)
async def assignment_cancel(info: Info, input: AssignmentCancelInput) -> AssignmentCancelPayload:
    """Call an assignment off (avboka); too late it costs what the agreement says."""
    await commands.cancel_assignment(
        input.id, input.reason, input.expected_version, is_free=input.is_free
    )
    return AssignmentCancelPayload(assignment=await assignment_now(input.id), user_errors=[])


@mutation(Permission.ASSIGNMENT_WRITE)
async def assignment_repeat(info: Info, input: AssignmentRepeatInput) -> AssignmentRepeatPayload:
    """Make assignments by a rule (skapa återkommande uppdrag)."""
    series_id = await commands.repeat_assignment(input.entry())
    made = await made_by(series_id)
    return AssignmentRepeatPayload(series_id=series_id, count=len(made), user_errors=[])


@mutation(Permission.ASSIGNMENT_WRITE)
async def assignment_series_end(
    info: Info, input: AssignmentSeriesEndInput
) -> AssignmentSeriesEndPayload:
    """Make no more by a rule, and call off what has not begun (avsluta serie)."""
    await commands.end_series(input.id, input.reason)
    return AssignmentSeriesEndPayload(user_errors=[])
