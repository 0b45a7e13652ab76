"""What the firm's people do with time, for a consultant or for a customer."""

from reskontra.api.assignments.entry_inputs import (
    TimeApproveInput,
    TimeRejectInput,
    TimeReportInput,
    TimeTakeBackInput,
)
from reskontra.api.assignments.entry_payloads import (
    TimeApprovePayload,
    TimeRejectPayload,
    TimeReportPayload,
    TimeTakeBackPayload,
)
from reskontra.api.assignments.types import Assignment, assignment_now
from reskontra.api.context import Info
from reskontra.api.operation import mutation
from reskontra.api.refusals import naming
from reskontra.domain.assignments import commands
from reskontra.domain.assignments.entry_views import Approver, ApproverKind
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.queries import entry
from reskontra.domain.kernel.actors import current_actor
from reskontra.tenancy.access import Permission
from reskontra.tenancy.actor_names import actor_names


@mutation(Permission.ASSIGNMENT_WRITE)
async def time_report(info: Info, input: TimeReportInput) -> TimeReportPayload:
    """Report for the consultant what was worked (rapportera tid); its lines are counted now."""
    with naming(id="assignmentId"):
        await commands.report_time(input.assignment_id, input.report(), entry_id=input.entry_id)
    return TimeReportPayload(assignment=await assignment_now(input.assignment_id), user_errors=[])


@mutation(Permission.ASSIGNMENT_APPROVE)
async def time_approve(info: Info, input: TimeApproveInput) -> TimeApprovePayload:
    """Approve for the customer (attestera); what is approved is frozen."""
    await commands.approve_time(input.id, await _staff(), input.expected_version)
    return TimeApprovePayload(assignment=await _of(input.id), user_errors=[])


@mutation(Permission.ASSIGNMENT_APPROVE)
async def time_reject(info: Info, input: TimeRejectInput) -> TimeRejectPayload:
    """Send hours back for the customer, with what is wrong (skicka tillbaka)."""
    await commands.reject_time(input.id, input.reason, await _staff(), input.expected_version)
    return TimeRejectPayload(assignment=await _of(input.id), user_errors=[])


@mutation(Permission.ASSIGNMENT_APPROVE)
async def time_take_back(info: Info, input: TimeTakeBackInput) -> TimeTakeBackPayload:
    """Take an approval back, with why (ta tillbaka attesten); the hours are reported anew."""
    await commands.take_back_approval(
        input.id, input.reason, await _staff(), input.expected_version
    )
    return TimeTakeBackPayload(assignment=await _of(input.id), user_errors=[])


async def _staff() -> Approver:
    """Who acts, by name: it is kept with the hours whatever becomes of the person."""
    actor = current_actor()
    named = (actor.kind, actor.id)
    name = (await actor_names([named])).get(named, "")
    return Approver(kind=ApproverKind.STAFF, name=name, id=actor.id)


async def _of(entry_id: EntryId) -> Assignment | None:
    found = await entry(entry_id)
    return await assignment_now(found.assignment_id) if found else None
