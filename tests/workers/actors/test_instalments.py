"""What falls due by agreements is asked for by itself, once, and in one firm."""

from datetime import UTC, date, datetime

import pytest

from reskontra.domain.agreements.commands import change_agreement, plan_instalments
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.plan_views import InstalmentCard
from reskontra.domain.agreements.queries import hour_banks_of, instalments_of
from reskontra.domain.agreements.views import AgreementChange, AgreementForm, BillingPolicy
from reskontra.domain.assignments.commands import bill_instalment
from reskontra.domain.customers.commands import change_customer
from reskontra.domain.customers.views import CustomerChange
from reskontra.domain.invoicing.at_once import Departures
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import invoice, invoice_count
from reskontra.domain.invoicing.views import Invoice, InvoiceFilter, InvoiceState
from reskontra.domain.invoicing.ways import CARRIED_EVERYWHERE
from reskontra.domain.kernel.addresses import NOWHERE
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope, current_tenant
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors import instalments
from tests.factories.agreements import (
    bank_terms,
    make_agreement,
    new_instalment,
    period_terms,
)
from tests.factories.customers import ENTRY, make_consenting_customer, make_customer
from tests.factories.invoicing import kr
from tests.support.elsewhere import seen_in
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")
START = new_instalment()
NOVEMBER, DECEMBER = datetime(2026, 11, 26, 12, tzinfo=UTC), datetime(2026, 12, 2, 5, tzinfo=UTC)


async def bill(workers: Workers) -> None:
    """Twice, as the schedule may."""
    for _ in range(2):
        await workers.perform(instalments.bill_instalments.message(current_tenant().id, ""))
    await workers.run_until_still()


async def planned(agreement_id: AgreementId) -> tuple[InstalmentCard, ...]:
    async with tenant_transaction(read_only=True):
        return await instalments_of([agreement_id])


async def invoices() -> int:
    async with tenant_transaction(read_only=True):
        return await invoice_count(InvoiceFilter())


async def invoiced(due: InstalmentCard) -> Invoice:
    assert due.invoice_uuid is not None
    async with tenant_transaction(read_only=True):
        found = await invoice(InvoiceId(due.invoice_uuid))
    assert found is not None
    return found


async def fixed_price(**about: object) -> AgreementId:
    async with tenant_transaction():
        customer_id = await make_consenting_customer()
        agreement_id = await make_agreement(customer_id, form=AgreementForm.FIXED_PRICE, **about)
        await plan_instalments(
            agreement_id, (START, new_instalment(due_date=date(2026, 12, 1), description="Slut"))
        )
    return agreement_id


async def test_a_planned_sum_is_in_the_customers_mailbox_on_its_day(
    workers: Workers, other_scope: TenantScope
) -> None:
    with stopped_at(NOVEMBER):
        agreement_id = await fixed_price()
        await bill(workers)
        first, second = await planned(agreement_id)
        found = await invoiced(first)
        assert (found.state, found.totals.net) == (InvoiceState.ISSUED, kr("25000"))
        assert second.billed_at is None
        assert len(workers.mailbox.mails) == 1
    with stopped_at(DECEMBER):
        await bill(workers)
    assert await invoices() == 2
    assert await seen_in(other_scope, lambda: invoice_count(InvoiceFilter())) == 0


async def test_a_bank_of_hours_is_opened_and_paid_for_by_month(workers: Workers) -> None:
    with stopped_at(NOVEMBER):
        async with tenant_transaction():
            agreement_id = await make_agreement(
                await make_consenting_customer(),
                form=AgreementForm.HOUR_BANK,
                period=period_terms(begins=date(2026, 11, 1), bank=bank_terms()),
            )
        await bill(workers)
    with stopped_at(DECEMBER):
        await bill(workers)
    sums = await planned(agreement_id)
    lines = [(await invoiced(each)).lines[0] for each in sums]
    assert [line.description for line in lines] == [
        "Serviceavtal 2026-11-01 – 2026-11-30",
        "Serviceavtal 2026-12-01 – 2026-12-31",
    ]
    async with tenant_transaction(read_only=True):
        banks = await hour_banks_of(agreement_id)
    assert [bank.left_minutes for bank in banks] == [600, 600]


async def test_what_cannot_be_invoiced_says_why_and_is_tried_again(workers: Workers) -> None:
    with stopped_at(NOVEMBER):
        async with tenant_transaction():
            customer_id = await make_customer(address=NOWHERE, email=None)
            agreement_id = await make_agreement(customer_id, form=AgreementForm.FIXED_PRICE)
            await plan_instalments(agreement_id, (START,))
        await bill(workers)
        (held,) = await planned(agreement_id)
        assert (bool(held.held), held.billed_at, await invoices()) == (True, None, 0)
        async with tenant_transaction():
            await change_customer(customer_id, CustomerChange(address=ENTRY.address))
        await bill(workers)
        (billed,) = await planned(agreement_id)
    assert (billed.held, (await invoiced(billed)).state) == ((), InvoiceState.ISSUED)


async def test_an_order_number_that_is_needed_is_waited_for(workers: Workers) -> None:
    with stopped_at(NOVEMBER):
        agreement_id = await fixed_price(needs_order_number=True)
        await bill(workers)
        (held, _) = await planned(agreement_id)
        assert [each.code for each in held.held] == ["AGREEMENT_ORDER_NUMBER_MISSING"]
        async with tenant_transaction():
            await change_agreement(agreement_id, AgreementChange(order_number="PO 77"))
        await bill(workers)
        (billed, _) = await planned(agreement_id)
        assert (await invoiced(billed)).lines[0].heading == "Ordernummer PO 77"


async def test_what_is_invoiced_by_hand_waits_for_a_hand(workers: Workers) -> None:
    departures = Departures(carried=CARRIED_EVERYWHERE, page_url=lambda *_: None)
    with stopped_at(NOVEMBER):
        agreement_id = await fixed_price(policy=BillingPolicy.MANUAL)
        await bill(workers)
        assert await invoices() == 0
        (_, last) = await planned(agreement_id)
        async with tenant_transaction():
            await bill_instalment(last.id, departures)
        with pytest.raises(Refused, match="INSTALMENT_BILLED"):
            async with tenant_transaction():
                await bill_instalment(last.id, departures)
    assert await invoices() == 1


async def test_another_plan_leaves_what_is_invoiced(workers: Workers) -> None:
    with stopped_at(NOVEMBER):
        agreement_id = await fixed_price()
        await bill(workers)
        async with tenant_transaction():
            await plan_instalments(agreement_id, ())
        (billed,) = await planned(agreement_id)
    assert billed.description == "Start"
