"""Money goes back once, and every reader of money knows it."""

import asyncio
from datetime import date

import pytest

from reskontra.domain.company.commands import close_books
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.dashboards.queries import customer_figures, dashboard
from reskontra.domain.dashboards.views import TileKey
from reskontra.domain.invoicing.events import InvoicePaid, InvoiceSettled
from reskontra.domain.invoicing.filters import means
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.paging import InvoicePageRequest
from reskontra.domain.invoicing.queries import heads, invoice_page, invoice_sums
from reskontra.domain.invoicing.views import InvoiceFilter, InvoiceHead
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.payments.commands import register_refund, undo_allocation, undo_refund
from reskontra.domain.payments.events import RefundRegistered, RefundUndone
from reskontra.domain.payments.ids import RefundId
from reskontra.domain.payments.queries import allocations_of, refunds_by_id, refunds_of
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import make_company
from tests.factories.customers import make_customer
from tests.factories.invoicing import kr, make_credit_note, make_issued
from tests.factories.payments import make_payment, make_refund, new_refund

OWED = InvoiceFilter(is_to_refund=True)
company = pytest.mark.usefixtures("company")


async def head(invoice_id: InvoiceId) -> InvoiceHead:
    return (await heads([invoice_id]))[invoice_id]


async def overpaid(customer_id: CustomerId) -> InvoiceId:
    """An invoice of 1 250 kr that was paid, and then credited."""
    invoice_id = await make_issued(customer_id=customer_id)
    await make_payment(invoice_id)
    await make_credit_note(invoice_id)
    return invoice_id


async def stands(invoice_id: InvoiceId) -> tuple[str, int, int]:
    found = await head(invoice_id)
    return found.state, found.open_minor, found.refund_minor


async def owed_by_all_readers(customer_id: CustomerId) -> list[str]:
    """What is to be paid back, as each place tells it."""
    tiles = {tile.key: tile for tile in (await dashboard()).tiles}
    sums = await invoice_sums(OWED)
    page = await invoice_page(InvoicePageRequest(where=OWED))
    for row in page.rows:
        assert means(OWED, row, today())
    told = [
        tiles[TileKey.TO_REFUND].amount,
        sums.refund,
        (await customer_figures(customer_id)).refund,
    ]
    assert tiles[TileKey.TO_REFUND].count == sums.count == len(page.rows)
    return [str(each.amount) for each in told]


@company
async def test_what_is_owed_is_told_everywhere_until_it_is_paid_back() -> None:
    customer_id = await make_customer()
    invoice_id = await overpaid(customer_id)
    assert await owed_by_all_readers(customer_id) == ["1250.00"] * 3

    with recording() as events:
        refund_id = await make_refund(invoice_id, reference="BG 7")
    assert await stands(invoice_id) == ("CREDITED", 0, 0)
    assert await owed_by_all_readers(customer_id) == ["0.00"] * 3
    assert events == [
        InvoiceSettled(invoice_id=invoice_id, paid=kr("0"), open=kr("0")),
        RefundRegistered(
            refund_id=refund_id, invoice_id=invoice_id, amount=kr("1250"), refunded=today()
        ),
    ]
    (row,) = await refunds_of(invoice_id)
    assert (row.id, row.amount, row.reference) == (refund_id, kr("1250"), "BG 7")


@company
async def test_a_part_may_go_back_and_never_more_than_is_owed() -> None:
    invoice_id = await overpaid(await make_customer())
    await make_refund(invoice_id, amount=kr("1000"))
    assert await stands(invoice_id) == ("CREDITED", 0, 25_000)
    with pytest.raises(Refused, match="AMOUNT_EXCEEDS_REFUND"):
        await make_refund(invoice_id, amount=kr("250.01"))
    assert len(await refunds_of(invoice_id)) == 1


@company
async def test_a_refund_is_undone_once() -> None:
    invoice_id = await overpaid(await make_customer())
    refund_id = await make_refund(invoice_id)
    with recording() as events:
        await undo_refund(refund_id)
    assert await stands(invoice_id) == ("CREDITED", 0, 125_000)
    assert events[-1] == RefundUndone(refund_id=refund_id, invoice_id=invoice_id, amount=kr("1250"))
    with pytest.raises(Refused, match="ALREADY_UNDONE"):
        await undo_refund(refund_id)
    with pytest.raises(Refused, match="NOT_FOUND"):
        await undo_refund(RefundId.new())


@company
async def test_nothing_goes_back_before_the_invoices_own_day() -> None:
    customer_id = await make_customer()
    invoice_id, other = await overpaid(customer_id), await make_issued(customer_id=customer_id)
    for day in (date.min, date(2026, 11, 22)):
        for target in (None, other):
            with pytest.raises(Refused, match="OUT_OF_RANGE"):
                await make_refund(invoice_id, refunded_date=day, to_invoice_id=target)
    assert await refunds_of(invoice_id) == ()
    await make_refund(invoice_id, refunded_date=date(2026, 11, 23))


@company
async def test_what_went_back_on_a_closed_day_is_reversed_today() -> None:
    invoice_id = await overpaid(await make_customer())
    refund_id = await make_refund(invoice_id, refunded_date=date(2026, 11, 23))
    await close_books(date(2026, 11, 23))
    await undo_refund(refund_id)
    (row,) = await refunds_of(invoice_id)
    assert (row.refunded_date, row.reversed_date) == (date(2026, 11, 23), today())
    assert (await stands(invoice_id))[2] > 0


@company
async def test_where_no_day_is_open_no_refund_is_undone() -> None:
    invoice_id = await overpaid(await make_customer())
    refund_id = await make_refund(invoice_id, refunded_date=date(2026, 11, 23))
    await close_books(today())
    with recording() as events, pytest.raises(Refused, match="PERIOD_CLOSED"):
        await undo_refund(refund_id)
    assert events == []
    assert await stands(invoice_id) == ("CREDITED", 0, 0)


@company
async def test_a_payment_that_has_gone_back_is_not_undone() -> None:
    invoice_id = await overpaid(await make_customer())
    await make_refund(invoice_id)
    ((payment,),) = (await allocations_of([invoice_id])).values()
    with recording() as events, pytest.raises(Refused, match="PAID_BACK_ALREADY"):
        await undo_allocation(payment.id)
    assert events == []
    assert (await head(invoice_id)).paid_minor == 0


@company
async def test_what_is_owed_settles_another_invoice_of_the_customer() -> None:
    customer_id = await make_customer()
    source, target = await overpaid(customer_id), await make_issued(customer_id=customer_id)
    with recording() as events:
        refund_id = await make_refund(source, to_invoice_id=target)
    assert await stands(source) == ("CREDITED", 0, 0)
    assert await stands(target) == ("PAID", 0, 0)
    assert events[:3] == [
        InvoiceSettled(invoice_id=source, paid=kr("0"), open=kr("0")),
        InvoiceSettled(invoice_id=target, paid=kr("1250"), open=kr("0")),
        InvoicePaid(invoice_id=target),
    ]
    assert [row.id for row in await refunds_of(target)] == [refund_id]

    await undo_refund(refund_id)
    assert await stands(source) == ("CREDITED", 0, 125_000)
    assert await stands(target) == ("ISSUED", 125_000, 0)


@company
async def test_a_stranger_gets_nothing_of_it() -> None:
    source = await overpaid(await make_customer())
    target = await make_issued(customer_id=await make_customer(name="En annan AB"))
    with pytest.raises(Refused, match="NOT_OF_SAME_CUSTOMER"):
        await make_refund(source, to_invoice_id=target)
    assert await stands(source) == ("CREDITED", 0, 125_000)
    assert await stands(target) == ("ISSUED", 125_000, 0)


@company
async def test_a_set_off_whose_money_went_on_is_not_undone() -> None:
    customer_id = await make_customer()
    source, target = await overpaid(customer_id), await make_issued(customer_id=customer_id)
    refund_id = await make_refund(source, to_invoice_id=target)
    await make_credit_note(target)
    await make_refund(target)
    with pytest.raises(Refused, match="PAID_BACK_ALREADY"):
        await undo_refund(refund_id)
    found = (await refunds_by_id([refund_id])).get(refund_id)
    assert found is not None
    assert found.undone_at is None


async def attempt(invoice_id: InvoiceId, target: InvoiceId | None) -> str:
    try:
        async with tenant_transaction():
            await register_refund(new_refund(invoice_id, to_invoice_id=target))
    except Refused as refused:
        return refused.reasons[0].code
    return "done"


@pytest.mark.usefixtures("kept_company")
async def test_of_many_at_once_one_gives_it_back() -> None:
    async with tenant_transaction():
        customer_id = await make_customer()
        source, target = await overpaid(customer_id), await make_issued(customer_id=customer_id)
    ways = [attempt(source, target if place % 2 else None) for place in range(6)]
    outcomes = await asyncio.gather(*ways)
    assert sorted(outcomes) == ["NOTHING_TO_PAY_BACK"] * 5 + ["done"]


async def test_another_firm_owes_nothing_and_pays_nothing_back(
    acme: TenantScope, other_scope: TenantScope
) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            invoice_id = await overpaid(await make_customer())
            refund_id = await make_refund(invoice_id)
    with within(other_scope):
        async with tenant_transaction():
            assert await refunds_by_id([refund_id]) == {}
            assert await refunds_of(invoice_id) == ()
            assert (await invoice_sums(OWED)).count == 0
            with pytest.raises(Refused, match="NOT_FOUND"):
                await undo_refund(refund_id)
