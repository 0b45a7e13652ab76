"""From a report to the customer's mailbox and the consultant's pay, by each billing policy."""

import pytest

from reskontra.domain.agreements.views import BillingPolicy
from reskontra.domain.assignments.commands import (
    bill,
)
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.queries import (
    approved,
    assignment_states,
    entries_on,
)
from reskontra.domain.assignments.views import AssignmentState, EntryState
from reskontra.domain.invoicing.queries import invoice_ids
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.departing import departures
from tests.factories.invoicing import kr
from tests.support.elsewhere import seen_in
from tests.support.stories import Story, a_story, clock
from tests.support.workers import Workers

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]


async def is_told(story: Story, entry_id: EntryId, total: str, pay: str) -> None:
    """One invoice, one mail, one pay line: to the öre, and nothing in another firm."""
    (found,) = await story.invoiced()
    assert found.totals.total == kr(total)
    assert found.head.sent_at is not None
    assert len(story.invoice_mails()) == 1
    assert story.workers.mailbox.repeats == 0
    assert await story.state(entry_id) is EntryState.INVOICED
    async with tenant_transaction(read_only=True):
        assert await entries_on([found.id]) == {found.id: [entry_id]}
    assert await story.earned(entry_id) == (kr(pay), kr(pay))


async def test_on_report_the_invoice_goes_as_soon_as_the_hours_are_told(
    firm_scope: TenantScope, workers: Workers
) -> None:
    with clock("2026-11-02T08:00"):
        story = await a_story(firm_scope, workers, BillingPolicy.ON_REPORT)
        assignment_id = await story.ordered("2026-11-02T09:00", 2)
    with clock("2026-11-02T11:05"):
        entry_id = await story.reported(assignment_id, "2026-11-02T09:00", 100)
        await story.an_hour_passes()
        # 100 minutes are 1.666667 hours: 1 583.33 and VAT 395.83, rounded to 1 979.
        await is_told(story, entry_id, "1979", "687.28")
        async with tenant_transaction(read_only=True):
            states = await assignment_states([assignment_id])
    assert states == {assignment_id: AssignmentState.INVOICED}


async def test_on_approval_the_invoice_goes_when_the_orderer_says_yes(
    firm_scope: TenantScope, workers: Workers, other_scope: TenantScope
) -> None:
    with clock("2026-11-02T08:00"):
        story = await a_story(firm_scope, workers, BillingPolicy.ON_APPROVAL)
        assignment_id = await story.ordered("2026-11-02T09:00", 2)
    with clock("2026-11-02T11:05"):
        entry_id = await story.reported(assignment_id, "2026-11-02T09:00", 120)
        await story.an_hour_passes()
        assert (await story.invoiced(), await story.earned(entry_id)) == ([], (kr("0"), kr("0")))
    with clock("2026-11-03T07:30"):
        await story.approved(entry_id)
        await story.an_hour_passes()
        await is_told(story, entry_id, "2375", "824.74")
    assert await seen_in(other_scope, issued_here) == []


async def issued_here() -> list[object]:
    return list(await invoice_ids(InvoiceFilter(), 10))


async def test_silence_approves_after_its_days_and_the_invoice_goes(
    firm_scope: TenantScope, workers: Workers
) -> None:
    with clock("2026-11-02T08:00"):
        story = await a_story(firm_scope, workers, BillingPolicy.SILENT_APPROVAL, silent_days=3)
        assignment_id = await story.ordered("2026-11-02T09:00", 2)
    with clock("2026-11-02T11:05"):
        entry_id = await story.reported(assignment_id, "2026-11-02T09:00", 120)
    with clock("2026-11-05T23:59"):
        await story.an_hour_passes()
        assert await story.state(entry_id) is EntryState.REPORTED
    with clock("2026-11-06T00:10"):
        await story.an_hour_passes()
        await is_told(story, entry_id, "2375", "824.74")


async def test_a_month_becomes_one_invoice_in_sections_while_pay_waits_for_nobody(
    firm_scope: TenantScope, workers: Workers
) -> None:
    entries: list[EntryId] = []
    with clock("2026-10-05T08:00"):
        story = await a_story(firm_scope, workers, BillingPolicy.MONTHLY, monthly_day=3)
    for day in ("2026-10-06", "2026-10-14", "2026-11-02"):
        with clock(f"{day}T07:00"):
            assignment_id = await story.ordered(f"{day}T08:00", 1)
        with clock(f"{day}T10:00"):
            entries.append(await story.reported(assignment_id, f"{day}T08:00", 60))
            await story.approved(entries[-1])
            assert await story.earned(entries[-1]) == (kr("412.37"), kr("412.37"))
            await story.an_hour_passes()
        assert await story.invoiced() == []
    with clock("2026-11-03T00:30"):
        await story.an_hour_passes()
        (found,) = await story.invoiced()
    assert found.totals.total == kr("2375")
    assert [line.heading for line in found.lines] == [
        "Uppdrag 1001: Tolkning",
        "Uppdrag 1002: Tolkning",
    ]
    states = [await story.state(each) for each in entries]
    assert states == [EntryState.INVOICED, EntryState.INVOICED, EntryState.APPROVED]
    with clock("2026-12-03T00:30"):
        await story.an_hour_passes()
        assert len(await story.invoiced()) == 2
        assert len(story.invoice_mails()) == 2
    assert await story.earned(*entries) == (kr("1237.11"), kr("1237.11"))


async def test_by_hand_nothing_goes_until_somebody_says_so(
    firm_scope: TenantScope, workers: Workers
) -> None:
    with clock("2026-11-02T08:00"):
        story = await a_story(firm_scope, workers, BillingPolicy.MANUAL)
        assignment_id = await story.ordered("2026-11-02T09:00", 2)
    with clock("2026-11-02T11:05"):
        entry_id = await story.reported(assignment_id, "2026-11-02T09:00", 120)
        await story.approved(entry_id)
    with clock("2027-02-01T12:00"):
        await story.an_hour_passes()
        assert await story.invoiced() == []
        assert await story.state(entry_id) is EntryState.APPROVED
        assert await story.earned(entry_id) == (kr("824.74"), kr("824.74"))
        async with tenant_transaction():
            outcome = await bill(await approved([entry_id]), departures())
        assert len(outcome.invoices) == 1
        await workers.run_until_still()
        await story.an_hour_passes()
        await is_told(story, entry_id, "2375", "824.74")
