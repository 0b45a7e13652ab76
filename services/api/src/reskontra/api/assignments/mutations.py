"""What may be done to assignments. Who sets pay by hand must be allowed to see it."""

from reskontra.api.assignments.inputs import (
    AssignmentConfirmInput,
    AssignmentRejectInput,
    AssignmentRequestInput,
    AssignmentUpdateInput,
)
from reskontra.api.assignments.payloads import (
    AssignmentConfirmPayload,
    AssignmentRejectPayload,
    AssignmentRequestPayload,
    AssignmentUpdatePayload,
)
from reskontra.api.assignments.types import assignment_now
from reskontra.api.context import Info
from reskontra.api.guards import require
from reskontra.api.operation import mutation
from reskontra.domain.assignments import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.ASSIGNMENT_WRITE)
async def assignment_request(info: Info, input: AssignmentRequestInput) -> AssignmentRequestPayload:
    """Write down what a customer orders (lägg upp uppdrag), and perhaps who does it."""
    if input.pay is not None:
        require(info.context, Permission.PAY_READ)
    assignment_id = await commands.request_assignment(input.entry())
    return AssignmentRequestPayload(assignment=await assignment_now(assignment_id), user_errors=[])


@mutation(Permission.ASSIGNMENT_WRITE)
async def assignment_update(info: Info, input: AssignmentUpdateInput) -> AssignmentUpdatePayload:
    """Change what is ordered, until its time has passed (ändra uppdrag).

    Orderer, order number and reference may be changed until all of it is invoiced.
    """
    if input.pay is not None:
        require(info.context, Permission.PAY_READ)
    await commands.change_assignment(input.id, input.change(), input.expected_version)
    return AssignmentUpdatePayload(assignment=await assignment_now(input.id), user_errors=[])


@mutation(Permission.ASSIGNMENT_WRITE)
async def assignment_confirm(info: Info, input: AssignmentConfirmInput) -> AssignmentConfirmPayload:
    """Say who does it, also instead of somebody else (bekräfta uppdrag)."""
    await commands.assign_consultant(input.id, input.consultant_id, input.expected_version)
    return AssignmentConfirmPayload(assignment=await assignment_now(input.id), user_errors=[])


@mutation(Permission.ASSIGNMENT_WRITE)
async def assignment_reject(info: Info, input: AssignmentRejectInput) -> AssignmentRejectPayload:
    """Say no to an order, and why (avböj beställning)."""
    await commands.reject_assignment(input.id, input.reason, input.expected_version)
    return AssignmentRejectPayload(assignment=await assignment_now(input.id), user_errors=[])
