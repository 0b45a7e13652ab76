"""Every tile is exactly the sum of the list that it opens."""

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime

import pytest

from reskontra.domain.company.commands import change_company
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.dashboards.queries import latest_events, tiles
from reskontra.domain.dashboards.views import Tile, TileKey
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import invoice_page
from reskontra.domain.invoicing.views import InvoiceFilter, InvoicePageRequest
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.periods import Month
from reskontra.domain.payments.commands import undo_allocation
from reskontra.domain.payments.queries import allocations, allocations_of
from reskontra.domain.payments.views import AllocationPageRequest, PaymentFilter
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.invoicing import kr, make_draft, make_issued
from tests.factories.payments import make_payment

Listing = Callable[[InvoiceFilter | PaymentFilter], Awaitable[list[Money]]]
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


async def a_living_firm() -> InvoiceId:
    """Drafts, and invoices paid, partly paid, overdue and fresh, in several months."""
    await make_draft()
    paid = await make_issued(invoice_date=date(2026, 11, 2))
    part = await make_issued(invoice_date=date(2026, 9, 1))
    await make_issued(invoice_date=date(2026, 11, 20))
    await make_issued(invoice_date=date(2025, 12, 31), due_date=date(2026, 11, 23))
    await make_payment(paid, received_date=date(2026, 11, 10))
    await make_payment(part, amount=kr("250"), received_date=date(2026, 10, 31))
    await make_payment(part, amount=kr("100"), received_date=date(2026, 11, 1))
    return part


async def tile(key: TileKey) -> Tile:
    return next(one for one in (await tiles()).tiles if one.key is key)


async def listed(where: InvoiceFilter | PaymentFilter) -> list[Money]:
    assert isinstance(where, InvoiceFilter)
    page = await invoice_page(InvoicePageRequest(limit=100, where=where))
    return [Money(head.total_minor) for head in page.rows]


async def listed_open(where: InvoiceFilter | PaymentFilter) -> list[Money]:
    assert isinstance(where, InvoiceFilter)
    page = await invoice_page(InvoicePageRequest(limit=100, where=where))
    return [Money(head.open_minor) for head in page.rows]


async def listed_payments(where: InvoiceFilter | PaymentFilter) -> list[Money]:
    assert isinstance(where, PaymentFilter)
    page = await allocations(AllocationPageRequest(limit=100, where=where))
    return [row.amount for row in page.rows]


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(
    ("key", "amount", "count", "rows"),
    [
        (TileKey.ISSUED_THIS_MONTH, "2500", 2, listed),
        (TileKey.OPEN, "3400", 3, listed_open),
        (TileKey.OVERDUE, "900", 1, listed_open),
        (TileKey.PAID_THIS_MONTH, "1350", 2, listed_payments),
    ],
)
async def test_a_tile_is_the_sum_of_its_list(
    key: TileKey, amount: str, count: int, rows: Listing
) -> None:
    with stopped_at(NOW):
        await a_living_firm()
        found = await tile(key)
        opened = await rows(found.where)
    assert (found.amount, found.count) == (kr(amount), count)
    assert (Money.total(opened), len(opened)) == (found.amount, found.count)


@pytest.mark.usefixtures("company")
async def test_an_undone_payment_leaves_the_tile() -> None:
    with stopped_at(NOW):
        part = await a_living_firm()
        await undo_allocation((await allocations_of([part]))[part][1].id)
        assert (await tile(TileKey.PAID_THIS_MONTH)).amount == kr("1250")


@pytest.mark.usefixtures("company")
async def test_revenue_is_shown_for_twelve_months_without_vat() -> None:
    with stopped_at(NOW):
        await a_living_firm()
        months = (await tiles()).revenue_by_month
    assert [months[0].month, months[-1].month] == [Month(2025, 12), Month(2026, 11)]
    assert len(months) == 12
    assert {str(one.month): one.net for one in months if one.count} == {
        "2025-12": kr("1000"),
        "2026-09": kr("1000"),
        "2026-11": kr("2000"),
    }


@pytest.mark.usefixtures("in_firm")
async def test_an_empty_firm_has_an_empty_dashboard() -> None:
    found = await tiles()
    assert {(one.amount, one.count) for one in found.tiles} == {(Money.zero(), 0)}
    assert found.cursor == 0
    assert found.latest_events == ()


@pytest.mark.usefixtures("kept_company")
async def test_the_cursor_is_the_last_fact_seen() -> None:
    async with tenant_transaction():
        await change_company(CompanyChange(seat="Malmö"))
    async with tenant_transaction(read_only=True):
        found = await tiles()
        assert await latest_events(1) == found.latest_events[:1]
    assert found.cursor == 2
    assert [event.kind for event in found.latest_events] == ["CompanyChanged", "CompanyOpened"]
