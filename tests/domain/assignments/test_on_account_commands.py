"""What is paid on account is taken off the invoices of work, each öre of it once."""

import asyncio
from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.agreements.commands import plan_instalments
from reskontra.domain.agreements.plan_views import InstalmentState
from reskontra.domain.agreements.queries import due_instalments, instalments_of
from reskontra.domain.assignments.commands import (
    bill_due_instalment,
    bill_instalment,
    credit_and_invoice_anew,
)
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.models import TimeEntry
from reskontra.domain.assignments.queries import (
    on_account,
    open_on_account_invoices,
)
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.invoicing.commands import issue_invoice
from reskontra.domain.invoicing.credit_notes import CreditPart, NewCredit
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.queries import open_advances
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.billing import (
    DEPARTURES,
    make_order,
)
from tests.factories.invoicing import (
    kr,
    make_credit_draft,
    make_draft,
    make_issued,
)
from tests.factories.on_account import (
    advance_of,
    agreed,
    agreement_of,
    billed,
    credited,
    sums,
    the,
    work,
)
from tests.support.elsewhere import seen_in


@pytest.mark.usefixtures("company")
async def test_hours_are_invoiced_less_what_was_paid_on_account() -> None:
    order = await agreed("1500.50")
    advance = await the(await advance_of(order))
    assert (advance.head.form, advance.totals.net, advance.totals.vat) == (
        InvoiceForm.ON_ACCOUNT,
        kr("1500.50"),
        kr("375.13"),
    )
    (first,) = await billed(await work(order))
    assert (first.totals.net, first.totals.vat, first.totals.total) == (kr("0"), kr("0"), kr("0"))
    assert first.lines[-1].description.startswith("Avgår a conto, faktura 1001 av ")
    assert await sums(order) == ("1500.50", "1000.00", "500.50")

    (second,) = await billed(await work(order))
    assert (second.totals.net, second.totals.vat) == (kr("499.50"), kr("124.88"))
    assert await sums(order) == ("1500.50", "1500.50", "0.00")
    (third,) = await billed(await work(order))
    assert (third.totals.net, len(third.lines)) == (kr("1000"), 1)


@pytest.mark.usefixtures("company")
async def test_what_is_all_taken_off_closes_its_invoice() -> None:
    order = await agreed("5000")
    (found,) = await billed(await work(order))
    assert (found.head.open_minor, found.state) == (0, InvoiceState.PAID)


@pytest.mark.usefixtures("company")
async def test_work_of_several_days_and_sums_is_one_invoice() -> None:
    order = await agreed("700", "800")
    (found,) = await billed(await work(order), await work(order))
    assert [line.net_minor for line in found.lines] == [100_000, 100_000, -70_000, -80_000]
    assert found.totals.total == kr("625")


@pytest.mark.usefixtures("company")
async def test_only_the_agreements_own_work_is_paid_by_it() -> None:
    order = await agreed("5000")
    elsewhere = await make_order(order.customer_id)
    found = await billed(await work(order), await work(elsewhere))
    assert sorted(each.totals.net.minor for each in found) == [0, 100_000]


@pytest.mark.usefixtures("company")
async def test_crediting_the_hours_gives_back_what_was_taken_off() -> None:
    order = await agreed("1500")
    entry_id = await work(order)
    (found,) = await billed(entry_id)
    await credited(found.id)
    assert await sums(order) == ("1500.00", "0.00", "1500.00")
    assert (await TimeEntry.get(id=entry_id.uuid)).state == "APPROVED"
    (anew,) = await billed(entry_id)
    assert anew.totals.net == kr("0")
    assert await sums(order) == ("1500.00", "1000.00", "500.00")


@pytest.mark.usefixtures("company")
async def test_hours_come_back_when_every_line_is_credited_and_not_when_the_sum_is() -> None:
    order = await agreed("1500")
    entries = [await work(order) for _ in range(2)]
    (found,) = await billed(*entries)
    assert found.totals.net == kr("500")
    hour, other = [line.position for line in found.lines if line.amount == kr("1000")]
    (taken,) = [line.position for line in found.lines if line.amount == kr("-1500")]
    await credited(
        found.id, CreditPart(position=hour), CreditPart(position=taken, amount=Decimal(-500))
    )
    assert (await the(found.id)).head.open_minor == 0
    assert {row.state for row in await TimeEntry.all()} == {"INVOICED"}
    await credited(
        found.id, CreditPart(position=other), CreditPart(position=taken, amount=Decimal(-1000))
    )
    assert {row.state for row in await TimeEntry.all()} == {"APPROVED"}
    assert await sums(order) == ("1500.00", "0.00", "1500.00")


@pytest.mark.usefixtures("company")
async def test_what_is_credited_is_not_taken_off_and_is_invoiced_again_by_hand() -> None:
    order = await agreed("1500")
    first = await advance_of(order)
    await credited(first)
    (due,) = await instalments_of([agreement_of(order)])
    assert due.state_on(date(2026, 11, 26)) is InstalmentState.CREDITED
    assert await on_account([agreement_of(order)]) == {}
    assert await due_instalments() == ()
    await bill_due_instalment(due.id, DEPARTURES)
    (full,) = await billed(await work(order))
    assert full.totals.net == kr("1000")

    await bill_instalment(due.id, DEPARTURES)
    with pytest.raises(Refused, match="INSTALMENT_BILLED"):
        await bill_instalment(due.id, DEPARTURES)
    assert await advance_of(order) != first
    (less,) = await billed(await work(order))
    assert less.totals.net == kr("0")


@pytest.mark.usefixtures("company")
async def test_a_sum_is_not_written_anew_beside_its_agreement() -> None:
    order = await agreed("1500")
    advance_id = await advance_of(order)
    with pytest.raises(Refused, match="SUM_INVOICED_AGAIN_APART"):
        await credit_and_invoice_anew(advance_id, NewCredit(reason="Fel referens"))
    assert (await the(advance_id)).head.credited_minor == 0
    other_id = await make_issued(customer_id=order.customer_id)
    _, anew_id = await credit_and_invoice_anew(other_id, NewCredit(reason="Fel referens"))
    assert (await the(anew_id)).head.state == InvoiceState.DRAFT


@pytest.mark.usefixtures("company")
async def test_another_plan_leaves_what_was_credited() -> None:
    order = await agreed("1500")
    await credited(await advance_of(order))
    await plan_instalments(agreement_of(order), ())
    assert len(await instalments_of([agreement_of(order)])) == 1


@pytest.mark.usefixtures("company")
async def test_only_what_is_left_can_be_credited() -> None:
    order = await agreed("1500")
    await billed(await work(order))
    advance_id = await advance_of(order)
    with pytest.raises(Refused, match="ADVANCE_PARTLY_TAKEN"):
        await make_credit_draft(advance_id)
    await credited(advance_id, CreditPart(position=1, amount=Decimal(500)))
    assert await sums(order) == ("1000.00", "1000.00", "0.00")
    with pytest.raises(Refused, match="ADVANCE_TAKEN_OFF"):
        await make_credit_draft(advance_id)


@pytest.mark.usefixtures("company")
async def test_the_rest_is_taken_off_by_hand_too() -> None:
    order = await agreed("1500")
    await billed(await work(order))
    (left,) = await open_advances(order.customer_id)
    assert (left.net, left.vat) == (kr("500"), kr("125"))
    final_id = await make_draft(
        customer_id=order.customer_id, advances=(left.invoice.id,), invoice_date=today()
    )
    await issue_invoice(final_id)
    assert (await the(final_id)).totals.net == kr("500")
    assert await open_advances(order.customer_id) == ()


async def test_of_many_at_once_each_ore_is_taken_off_once(kept_company: CompanyId) -> None:
    async with tenant_transaction():
        order = await agreed("2500")
        entries = [await work(order) for _ in range(4)]

    async def bill_one(entry_id: EntryId) -> None:
        async with tenant_transaction():
            await billed(entry_id)

    await asyncio.gather(*map(bill_one, entries))
    async with tenant_transaction(read_only=True):
        assert await sums(order) == ("2500.00", "2500.00", "0.00")


async def test_another_firm_has_nothing_on_account(
    kept_company: CompanyId, other_scope: TenantScope
) -> None:
    async with tenant_transaction():
        order = await agreed("2500")
    ids = [agreement_of(order)]
    assert await seen_in(other_scope, lambda: on_account(ids)) == {}
    assert await seen_in(other_scope, lambda: open_on_account_invoices(ids)) == {}
