"""From a report to the customer's mailbox and the consultant's pay, by each billing policy."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from reskontra.domain.agreements.views import AgreedPrice, BillingPolicy
from reskontra.domain.assignments.commands import (
    approve_time,
    bill,
    report_time,
    request_assignment,
)
from reskontra.domain.assignments.entry_views import Approver, ApproverKind, TimeReport
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.queries import (
    approved,
    assignment_states,
    entries_on,
    entry,
    pay_lines_of,
)
from reskontra.domain.assignments.views import AssignmentEntry, AssignmentState, EntryState
from reskontra.domain.invoicing.queries import invoice_ids, invoices
from reskontra.domain.invoicing.views import Invoice, InvoiceFilter
from reskontra.domain.kernel.clock import SWEDEN, stopped_at
from reskontra.domain.kernel.money import Money
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors import assignments, billing
from reskontra.workers.departing import departures
from tests.factories.agreements import make_agreement
from tests.factories.billing import Ordered, make_order
from tests.factories.company import make_company
from tests.factories.consultants import make_pay
from tests.factories.customers import make_consenting_customer
from tests.factories.invoicing import kr
from tests.support.elsewhere import seen_in
from tests.support.workers import Workers

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

BEATA = Approver(kind=ApproverKind.ORDERER, name="Beata Beställare", address="beata@kunden.example")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SWEDEN)


@dataclass(frozen=True)
class Story:
    """A firm whose customer pays 950 kr an hour, of which the consultant gets 412,37."""

    firm: TenantScope
    workers: Workers
    order: Ordered

    async def ordered(self, begins: str, hours: int) -> AssignmentId:
        async with tenant_transaction():
            return await request_assignment(
                AssignmentEntry(
                    customer_id=self.order.customer_id,
                    hour_type_id=self.order.hour_type_id,
                    agreement_id=self.order.agreement_id,
                    consultant_id=self.order.consultant_id,
                    title="Tolkning",
                    begins_at=at(begins),
                    ends_at=at(begins) + timedelta(hours=hours),
                )
            )

    async def reported(self, assignment_id: AssignmentId, begins: str, minutes: int) -> EntryId:
        async with tenant_transaction():
            report = TimeReport(
                begins_at=at(begins), ends_at=at(begins) + timedelta(minutes=minutes)
            )
            entry_id = await report_time(assignment_id, report, by=self.order.consultant_id)
        await self.workers.run_until_still()
        return entry_id

    async def approved(self, entry_id: EntryId) -> None:
        async with tenant_transaction():
            await approve_time(entry_id, BEATA)
        await self.workers.run_until_still()

    async def an_hour_passes(self) -> None:
        """Whatever time asks for, twice; and everything that was done, once more."""
        for actor in (assignments.approve_in_silence, billing.bill_due, billing.release_due) * 2:
            await self.workers.wake(actor, self.firm)
        for message in list(self.workers.done):
            await self.workers.perform(message)
        await self.workers.run_until_still()

    async def invoiced(self) -> Sequence[Invoice]:
        async with tenant_transaction(read_only=True):
            ids = await invoice_ids(InvoiceFilter(), 100)
            found = await invoices(ids)
        return list(found.values())

    def invoice_mails(self) -> list[str]:
        """What the mails are called that have an invoice with them."""
        files = [
            part.get_filename() or ""
            for mail in self.workers.mailbox.mails.values()
            for part in mail.walk()
        ]
        return [name for name in files if name.startswith("faktura-")]

    async def state(self, entry_id: EntryId) -> EntryState:
        async with tenant_transaction(read_only=True):
            found = await entry(entry_id)
        assert found is not None
        return found.state

    async def earned(self, *entries: EntryId) -> tuple[Money, Money]:
        """What they pay, and how much of it is released."""
        async with tenant_transaction(read_only=True):
            lines = [each for one in (await pay_lines_of(entries)).values() for each in one]
        return (
            Money.total(line.amount for line in lines),
            Money.total(line.released for line in lines),
        )


async def a_story(
    firm: TenantScope, workers: Workers, policy: BillingPolicy, **about: object
) -> Story:
    async with tenant_transaction():
        await make_company()
        order = await make_order(await make_consenting_customer())
        await make_pay(order.consultant_id, order.hour_type_id, "412.37")
        price = AgreedPrice(
            hour_type_id=order.hour_type_id, price=Decimal(950), valid_from=date(2026, 1, 1)
        )
        agreement_id = await make_agreement(
            order.customer_id, policy=policy, prices=(price,), **about
        )
    ordered = Ordered(
        customer_id=order.customer_id,
        consultant_id=order.consultant_id,
        hour_type_id=order.hour_type_id,
        agreement_id=agreement_id,
    )
    return Story(firm, workers, ordered)


@contextmanager
def clock(text: str) -> Iterator[None]:
    with stopped_at(at(text)):
        yield


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
