"""Time moves assignments and approves what nobody objects to: once, and in one firm."""

import pytest

from reskontra.domain.agreements.views import BillingPolicy
from reskontra.domain.assignments.commands import reject_time
from reskontra.domain.assignments.entry_views import Approver, ApproverKind
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.queries import assignment_states, entry
from reskontra.domain.assignments.views import AssignmentState, EntryState
from reskontra.domain.kernel.clock import stopped_at
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors import assignments
from tests.factories.agreements import make_agreement
from tests.factories.assignments import EIGHT, HOUR, make_assignment, make_report
from tests.factories.customers import make_customer
from tests.factories.delivery import make_sent
from tests.support.elsewhere import seen_in
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")
DAY = 24 * HOUR


async def reported(policy: BillingPolicy = BillingPolicy.SILENT_APPROVAL) -> EntryId:
    async with tenant_transaction():
        customer_id = await make_customer()
        agreement_id = await make_agreement(customer_id, policy=policy, silent_days=3)
        about = {"customer_id": customer_id, "agreement_id": agreement_id}
        entry_id = await make_report(await make_assignment(**about))
        await make_sent("APPROVAL", str(entry_id), EIGHT + 2 * HOUR)
        return entry_id


async def state(entry_id: EntryId) -> tuple[EntryState, ApproverKind | None]:
    async with tenant_transaction(read_only=True):
        card = await entry(entry_id)
    assert card is not None
    return card.state, card.approval.by.kind if card.approval else None


async def test_what_nobody_objects_to_is_approved_and_billed_when_its_days_are_over(
    workers: Workers, firm_scope: TenantScope, other_scope: TenantScope
) -> None:
    entry_id, other = await reported(), await reported(BillingPolicy.ON_APPROVAL)
    for days, expected in (
        (3, (EntryState.REPORTED, None)),
        (4, (EntryState.INVOICED, ApproverKind.SILENCE)),
        (5, (EntryState.INVOICED, ApproverKind.SILENCE)),
    ):
        with stopped_at(EIGHT + days * DAY):
            await workers.wake(assignments.approve_in_silence, firm_scope)
            await workers.wake(assignments.approve_in_silence, other_scope)
        assert await state(entry_id) == expected
    assert await state(other) == (EntryState.REPORTED, None)


async def test_what_somebody_objects_to_is_not(workers: Workers, firm_scope: TenantScope) -> None:
    entry_id = await reported()
    async with tenant_transaction():
        await reject_time(entry_id, "Nej", Approver(kind=ApproverKind.ORDERER, name="Beata"))
    with stopped_at(EIGHT + 9 * DAY):
        await workers.wake(assignments.approve_in_silence, firm_scope)
    assert await state(entry_id) == (EntryState.REJECTED, None)


async def test_an_assignment_waits_for_a_report_when_its_time_has_passed(
    workers: Workers, firm_scope: TenantScope, other_scope: TenantScope
) -> None:
    async with tenant_transaction():
        assignment_id = await make_assignment()
    for minutes, expected in (
        (59, AssignmentState.CONFIRMED),
        (60, AssignmentState.PERFORMED),
        (61, AssignmentState.PERFORMED),
    ):
        with stopped_at(EIGHT + minutes * HOUR / 60):
            await workers.wake(assignments.perform_due, firm_scope)
            await workers.wake(assignments.perform_due, other_scope)
        async with tenant_transaction(read_only=True):
            assert await assignment_states([assignment_id]) == {assignment_id: expected}
    assert await seen_in(other_scope, lambda: assignment_states([assignment_id])) == {}
