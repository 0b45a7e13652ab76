"""Approved work is billed and paid for by itself, once, and in one firm."""

from datetime import UTC, date, datetime

import pytest

from reskontra.domain.agreements.views import BillingPolicy
from reskontra.domain.assignments.commands import bill_approved, change_assignment, make_pay_lines
from reskontra.domain.assignments.events import TimeApproved
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.models import PayLine, SelfBill, TimeEntry
from reskontra.domain.assignments.queries import pay_lines_of, self_bills
from reskontra.domain.assignments.views import AssignmentChange
from reskontra.domain.company.commands import change_company
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.consultants.commands import change_consultant
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import ConsultantChange, ConsultantEntry, Release
from reskontra.domain.customers.commands import change_customer, choose_order, record_consent
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.views import CustomerChange
from reskontra.domain.invoicing.queries import invoice_count, invoice_ids
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.kernel.addresses import NOWHERE, Address
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import record
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import Errand, SomeFailed
from reskontra.workers.actors import billing
from tests.factories.agreements import make_agreement
from tests.factories.billing import DEPARTURES, make_approved, make_order
from tests.factories.consultants import company_entry, consultant_entry
from tests.factories.customers import (
    ENTRY,
    consent_entry,
    make_consenting_customer,
    make_customer,
)
from tests.factories.invoicing import kr
from tests.factories.payments import make_payment
from tests.support.elsewhere import seen_in
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")


async def approved(
    customer_id: CustomerId | None = None, works: ConsultantEntry | None = None
) -> EntryId:
    """Work that is approved just now."""
    async with tenant_transaction():
        order = await make_order(customer_id, works=works)
        entry_id = await make_approved(order)
        await make_pay_lines([entry_id])
        entry = await TimeEntry.get(id=entry_id.uuid)
        assignment_id = AssignmentId(entry.assignment_id)
        record(
            TimeApproved(entry_id=entry_id, assignment_id=assignment_id, approver_kind="ORDERER")
        )
    return entry_id


async def state(entry_id: EntryId) -> str:
    async with tenant_transaction(read_only=True):
        return (await TimeEntry.get(id=entry_id.uuid)).state


async def invoices() -> int:
    async with tenant_transaction(read_only=True):
        return await invoice_count(InvoiceFilter())


async def again(workers: Workers) -> None:
    """Do once more whatever was done."""
    for message in list(workers.done):
        await workers.perform(message)
    await workers.run_until_still()


async def test_approved_work_becomes_an_invoice_in_the_customers_mailbox(
    workers: Workers, other_scope: TenantScope
) -> None:
    entry_id = await approved()
    await workers.run_until_still()
    await again(workers)
    assert (await state(entry_id), await invoices()) == ("INVOICED", 1)
    assert len(workers.mailbox.mails) == 1
    assert await seen_in(other_scope, invoices_here) == 0


async def invoices_here() -> int:
    return await invoice_count(InvoiceFilter())


async def test_what_was_held_is_billed_when_the_card_is_mended(workers: Workers) -> None:
    async with tenant_transaction():
        customer_id = await make_customer(address=NOWHERE, email=None)
    entry_id = await approved(customer_id)
    await workers.run_until_still()
    assert (await state(entry_id), await invoices()) == ("APPROVED", 0)

    async with tenant_transaction():
        await change_customer(customer_id, CustomerChange(address=ENTRY.address))
    await workers.run_until_still()
    await again(workers)
    assert (await state(entry_id), await invoices()) == ("INVOICED", 1)


async def test_what_was_held_is_billed_when_its_order_number_is_written_down(
    workers: Workers,
) -> None:
    async with tenant_transaction():
        customer_id = await make_consenting_customer()
        agreement_id = await make_agreement(customer_id, needs_order_number=True)
        order = await make_order(customer_id, agreement_id)
        entry_id = await make_approved(order)
        entry = await TimeEntry.get(id=entry_id.uuid)
        assignment_id = AssignmentId(entry.assignment_id)
        await bill_approved(assignment_id, DEPARTURES)
    assert (await state(entry_id), await invoices()) == ("APPROVED", 0)
    async with tenant_transaction():
        await change_assignment(assignment_id, AssignmentChange(order_number="PO 17"))
    await workers.run_until_still()
    await again(workers)
    assert (await state(entry_id), await invoices()) == ("INVOICED", 1)


async def test_what_was_held_is_billed_when_the_customer_agrees(workers: Workers) -> None:
    async with tenant_transaction():
        customer_id = await make_customer(address=NOWHERE)
    entry_id = await approved(customer_id)
    await workers.run_until_still()
    assert await state(entry_id) == "APPROVED"

    async with tenant_transaction():
        await record_consent(customer_id, consent_entry())
    await workers.run_until_still()
    assert await state(entry_id) == "INVOICED"


@pytest.mark.parametrize("is_of_one", [True, False], ids=["of one", "of all"])
async def test_what_was_held_is_billed_when_other_ways_are_chosen(
    is_of_one: bool, workers: Workers
) -> None:
    async with tenant_transaction():
        customer_id = await make_consenting_customer(address=NOWHERE)
        await choose_order([Channel.LETTER], customer_id if is_of_one else None)
    entry_id = await approved(customer_id)
    await workers.run_until_still()
    assert await state(entry_id) == "APPROVED"

    async with tenant_transaction():
        await choose_order([Channel.EMAIL], customer_id if is_of_one else None)
    await workers.run_until_still()
    await again(workers)
    assert (await state(entry_id), await invoices()) == ("INVOICED", 1)


async def test_what_was_held_is_billed_when_our_own_settings_are_mended(workers: Workers) -> None:
    async with tenant_transaction():
        await change_company(CompanyChange(address=NOWHERE))
    entry_id = await approved()
    await workers.run_until_still()
    assert await state(entry_id) == "APPROVED"

    async with tenant_transaction():
        await change_company(CompanyChange(address=ENTRY.address))
    await workers.run_until_still()
    await again(workers)
    assert (await state(entry_id), await invoices()) == ("INVOICED", 1)


async def test_a_month_is_billed_when_its_day_has_come(
    firm_scope: TenantScope, workers: Workers
) -> None:
    async with tenant_transaction():
        customer_id = await make_consenting_customer()
        agreement_id = await make_agreement(
            customer_id, policy=BillingPolicy.MONTHLY, monthly_day=5
        )
        order = await make_order(customer_id, agreement_id)
        entries = [await make_approved(order, day=date(2026, 10, day)) for day in (1, 2, 30)]
    for day, count in ((4, 0), (5, 1), (6, 1)):
        with stopped_at(datetime(2026, 11, day, 12, tzinfo=UTC)):
            await workers.wake(billing.bill_due, firm_scope)
            await workers.wake(billing.bill_due, firm_scope)
        assert await invoices() == count
    assert {await state(entry_id) for entry_id in entries} == {"INVOICED"}


async def test_a_fault_in_one_customers_work_stops_nobody_else(
    firm_scope: TenantScope, workers: Workers
) -> None:
    async with tenant_transaction():
        entries = [await make_approved(await make_order()) for _ in range(3)]
        await TimeEntry.filter(id=entries[1].uuid).update(held_reasons=[{"nonsense": True}])
    for _ in range(2):
        with pytest.raises(SomeFailed):
            await billing.bill_due.run(Errand(billing.bill_due.name, ""))
    states = [await state(entry_id) for entry_id in entries]
    assert (states, await invoices()) == (["INVOICED", "APPROVED", "INVOICED"], 2)

    async with tenant_transaction():
        await TimeEntry.filter(id=entries[1].uuid).update(held_reasons=[])
    await workers.wake(billing.bill_due, firm_scope)
    assert (await state(entries[1]), await invoices()) == ("INVOICED", 3)


async def test_pay_follows_the_customers_money(workers: Workers) -> None:
    entry_id = await approved(works=consultant_entry(release=Release.WHEN_PAID))
    await workers.run_until_still()
    for amount, released in (("625", "200"), ("625", "400")):
        async with tenant_transaction():
            (invoice_id,) = await invoice_ids(InvoiceFilter(), 1)
            await make_payment(invoice_id, amount=kr(amount))
        await workers.run_until_still()
        await again(workers)
        async with tenant_transaction(read_only=True):
            (line,) = (await pay_lines_of([entry_id]))[entry_id]
        assert line.released == kr(released)


async def test_pay_on_a_date_is_released_on_it(firm_scope: TenantScope, workers: Workers) -> None:
    await approved(works=consultant_entry(release=Release.ON_DATE, release_day=25))
    for day, released in ((24, 0), (25, 40_000), (26, 40_000)):
        with stopped_at(datetime(2026, 12, day, 12, tzinfo=UTC)):
            await workers.wake(billing.release_due, firm_scope)
        async with tenant_transaction(read_only=True):
            assert (await PayLine.all().get()).released_minor == released


async def test_a_company_is_drafted_a_bill_when_it_has_agreed(workers: Workers) -> None:
    company = company_entry(
        vat_number="SE556677889901",
        address=Address(line1="Ekgatan 1", postal_code="211 20", city="Malmö"),
        f_skatt_checked_date=date(2026, 1, 1),
    )
    await approved(works=company)
    await workers.run_until_still()
    async with tenant_transaction():
        assert await SelfBill.all().count() == 0
        consultant_id = ConsultantId((await PayLine.all().get()).consultant_id)
        change = ConsultantChange(self_billing_agreed_date=date(2026, 11, 1))
        await change_consultant(consultant_id, change)
    await workers.run_until_still()
    await again(workers)
    async with tenant_transaction(read_only=True):
        (bill,) = await self_bills()
    assert (bill.net, bill.vat) == (kr("400"), kr("100"))
