"""Money settles invoices, never more than is open."""

import asyncio
from datetime import date

import pytest

from reskontra.domain.company.commands import close_books
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.invoicing.events import InvoicePaid, InvoiceSettled
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import heads
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.payments.commands import undo_allocation
from reskontra.domain.payments.events import AllocationUndone, PaymentRegistered
from reskontra.domain.payments.ids import AllocationId
from reskontra.domain.payments.queries import allocations, allocations_by_id, allocations_of
from reskontra.domain.payments.views import AllocationPageRequest, PaymentFilter
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.invoicing import kr, make_draft, make_issued
from tests.factories.payments import make_payment


@pytest.fixture
async def issued(company: CompanyId) -> InvoiceId:
    return await make_issued()


async def head(invoice_id: InvoiceId) -> InvoiceHead:
    return (await heads([invoice_id]))[invoice_id]


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


async def test_a_payment_of_everything_pays_the_invoice(issued: InvoiceId) -> None:
    with recording() as events:
        payment_id = await make_payment(issued, received_date=date(2026, 11, 20))
    found = await head(issued)
    assert (found.state, found.open_minor) == ("PAID", 0)
    row = (await allocations_of([issued]))[issued][0]
    assert (row.payment_id, row.amount, row.reference) == (payment_id, kr("1250"), "Kontoutdrag 12")
    assert events == [
        InvoiceSettled(invoice_id=issued, paid=kr("1250"), open=kr("0")),
        InvoicePaid(invoice_id=issued),
        PaymentRegistered(
            payment_id=payment_id,
            allocation_id=row.id,
            invoice_id=issued,
            amount=kr("1250"),
            received=date(2026, 11, 20),
        ),
    ]


async def test_parts_add_up(issued: InvoiceId) -> None:
    await make_payment(issued, amount=kr("50"))
    assert (await head(issued)).state == "PARTLY_PAID"
    await make_payment(issued, amount=kr("1200"))
    assert (await head(issued)).state == "PAID"


async def test_more_than_is_open_is_refused_and_nothing_is_kept(issued: InvoiceId) -> None:
    await make_payment(issued, amount=kr("50"))
    with pytest.raises(Refused) as refused:
        await make_payment(issued, amount=kr("1200.01"))
    assert codes(refused) == ["AMOUNT_EXCEEDS_OPEN_BALANCE"]
    assert refused.value.reasons[0].facts == {"open": kr("1200").amount}
    assert len((await allocations_of([issued]))[issued]) == 1


@pytest.mark.usefixtures("company")
async def test_a_draft_takes_no_payment() -> None:
    with pytest.raises(Refused) as refused:
        await make_payment(await make_draft())
    assert codes(refused) == ["INVOICE_NOT_ISSUED"]


@pytest.mark.usefixtures("company")
async def test_an_invoice_that_is_not_there_takes_no_payment() -> None:
    with pytest.raises(Refused) as refused:
        await make_payment(InvoiceId.new())
    assert codes(refused) == ["NOT_FOUND"]


async def test_an_undone_payment_opens_the_invoice_again(issued: InvoiceId) -> None:
    await make_payment(issued, amount=kr("250"))
    await make_payment(issued, amount=kr("1000"))
    first, second = (await allocations_of([issued]))[issued]
    with recording() as events:
        await undo_allocation(second.id)
    assert (await head(issued)).state == "PARTLY_PAID"
    assert events[-1] == AllocationUndone(
        allocation_id=second.id, invoice_id=issued, amount=kr("1000")
    )
    await undo_allocation(first.id)
    assert (await head(issued)).state == "ISSUED"
    with pytest.raises(Refused) as refused:
        await undo_allocation(first.id)
    assert codes(refused) == ["ALREADY_UNDONE"]


async def test_what_came_on_a_closed_day_is_reversed_today(issued: InvoiceId) -> None:
    for day in (22, 23):
        await make_payment(issued, amount=kr("100"), received_date=date(2026, 11, day))
    closed, still_open = (await allocations_of([issued]))[issued]
    await close_books(date(2026, 11, 22))
    with recording() as events:
        await undo_allocation(closed.id)
        await undo_allocation(still_open.id)
    undone = [each for each in events if isinstance(each, AllocationUndone)]
    assert [each.reversed_on for each in undone] == [today(), None]
    rows = (await allocations_of([issued]))[issued]
    assert [each.reversed_date for each in rows] == [today(), None]
    assert (await head(issued)).paid_minor == 0


async def test_where_no_day_is_open_nothing_is_undone(issued: InvoiceId) -> None:
    await make_payment(issued, amount=kr("100"))
    (row,) = (await allocations_of([issued]))[issued]
    await close_books(today())
    with recording() as events, pytest.raises(Refused) as refused:
        await undo_allocation(row.id)
    assert (codes(refused), events) == (["PERIOD_CLOSED"], [])
    assert (await head(issued)).paid_minor == kr("100").minor


@pytest.mark.usefixtures("company")
async def test_what_is_not_there_is_not_undone() -> None:
    assert await allocations_by_id([AllocationId.new()]) == {}
    with pytest.raises(Refused) as refused:
        await undo_allocation(AllocationId.new())
    assert codes(refused) == ["NOT_FOUND"]


async def test_the_list_holds_what_counts_by_the_day_it_came(issued: InvoiceId) -> None:
    for day in (1, 2, 3):
        await make_payment(issued, amount=kr("10"), received_date=date(2026, 10, day))
    first, second, third = (await allocations_of([issued]))[issued]
    await undo_allocation(second.id)
    page = await allocations(AllocationPageRequest(limit=1))
    assert [row.id for row in page.rows] == [third.id]
    assert page.has_more
    rest = await allocations(AllocationPageRequest(limit=1, after=third.id))
    assert [row.id for row in rest.rows] == [first.id]
    where = PaymentFilter(received_from=date(2026, 10, 2), received_to=date(2026, 10, 31))
    found = await allocations(AllocationPageRequest(where=where))
    assert [row.id for row in found.rows] == [third.id]


async def pay(invoice_id: InvoiceId) -> None:
    async with tenant_transaction():
        await make_payment(invoice_id, amount=kr("400"))


@pytest.mark.usefixtures("kept_company")
async def test_payments_at_once_never_pay_more_than_the_invoice() -> None:
    async with tenant_transaction():
        invoice_id = await make_issued()
    outcomes = await asyncio.gather(*(pay(invoice_id) for _ in range(8)), return_exceptions=True)
    assert sum(outcome is None for outcome in outcomes) == 3
    async with tenant_transaction(read_only=True):
        found = await head(invoice_id)
        rows = (await allocations_of([invoice_id]))[invoice_id]
    assert found.paid_minor == kr("1200").minor == sum(row.amount.minor for row in rows)
