"""Every tile is exactly the sum of the list that it opens."""

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from reskontra.domain.company.commands import change_company
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.customers.commands import change_customer
from reskontra.domain.customers.views import CustomerChange
from reskontra.domain.dashboards.queries import (
    dashboard,
    latest_events,
    subjects_of_customer,
    timeline,
    timeline_count,
)
from reskontra.domain.dashboards.telling import SubjectKind
from reskontra.domain.dashboards.views import Subject, Tile, TileKey, TopCustomer
from reskontra.domain.invoicing.commands import discard_draft
from reskontra.domain.invoicing.drafts import FreeBuyer
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.paging import InvoicePageRequest
from reskontra.domain.invoicing.queries import invoice_page
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.periods import Month
from reskontra.domain.payments.commands import undo_allocation
from reskontra.domain.payments.queries import allocations, allocations_of
from reskontra.domain.payments.views import AllocationPageRequest, PaymentFilter
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import make_company
from tests.factories.customers import make_customer
from tests.factories.invoicing import BUYER, kr, make_draft, make_issued, new_line
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
    return next(one for one in (await dashboard()).tiles if one.key is key)


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
        months = (await dashboard()).revenue_by_month
    assert [months[0].month, months[-1].month] == [Month(2025, 12), Month(2026, 11)]
    assert len(months) == 12
    assert {str(one.month): one.net for one in months if one.count} == {
        "2025-12": kr("1000"),
        "2026-09": kr("1000"),
        "2026-11": kr("2000"),
    }


@pytest.mark.usefixtures("in_firm")
async def test_an_empty_firm_has_an_empty_dashboard() -> None:
    found = await dashboard()
    assert {(one.amount, one.count) for one in found.tiles} == {(Money.zero(), 0)}
    assert found.cursor == 0
    assert found.latest_events == ()


async def test_the_cursor_is_the_last_fact_seen(kept_company: CompanyId) -> None:
    async with tenant_transaction():
        await change_company(CompanyChange(seat="Malmö"))
    async with tenant_transaction(read_only=True):
        found = await dashboard()
        assert await latest_events(1) == found.latest_events[:1]
    assert found.cursor == 2
    assert [told.event.kind for told in found.latest_events] == ["CompanyChanged", "CompanyOpened"]
    company = Subject(SubjectKind.COMPANY, kept_company, "Övningsbolaget AB")
    assert [told.subject for told in found.latest_events] == [company, company]


@pytest.mark.usefixtures("company")
async def test_an_age_band_is_the_sum_of_its_list() -> None:
    with stopped_at(NOW):
        await a_living_firm()
        await make_issued(invoice_date=date(2026, 7, 25), due_date=date(2026, 8, 24))
        await make_issued(invoice_date=date(2026, 7, 25), due_date=date(2026, 8, 25))
        await make_issued(invoice_date=date(2026, 7, 25), due_date=date(2026, 11, 22))
        found = await dashboard()
        opened = [await listed_open(band.where) for band in found.ageing]
    assert [(band.key.value, band.amount, band.count) for band in found.ageing] == [
        ("NOT_DUE", kr("2500"), 2),
        ("DAYS_1_30", kr("1250"), 1),
        ("DAYS_31_60", kr("900"), 1),
        ("DAYS_61_90", kr("1250"), 1),
        ("OVER_90_DAYS", kr("1250"), 1),
    ]
    assert [(Money.total(rows), len(rows)) for rows in opened] == [
        (band.amount, band.count) for band in found.ageing
    ]


@pytest.mark.usefixtures("company")
async def test_the_top_customers_are_those_invoiced_most_in_the_months_shown() -> None:
    with stopped_at(NOW):
        best, old = await make_customer(name="Bäst AB"), await make_customer(name="Förr AB")
        await make_issued(customer_id=best, invoice_date=date(2025, 12, 1))
        await make_issued(customer_id=best, invoice_date=date(2026, 11, 23))
        await make_issued(customer_id=old, invoice_date=date(2025, 11, 30))
        await make_draft(customer_id=old)
        await make_issued()
        await change_customer(best, CustomerChange(name="Bättre AB"))
        others = [await make_customer(name=f"Liten {place}") for place in range(5)]
        for other in others:
            await make_issued(customer_id=other, lines=(new_line(unit_price=Decimal(10)),))
        found = (await dashboard()).top_customers
    assert found[:2] == (
        TopCustomer(best, "Bättre AB", kr("2000"), 2),
        TopCustomer(None, "Köparen AB", kr("1000"), 1),
    )
    assert [each.customer_id for each in found[2:]] == sorted(others)[:3]


@pytest.mark.usefixtures("company")
async def test_a_top_customer_is_one_buyer_however_often_written() -> None:
    with stopped_at(NOW):
        await make_issued()
        await make_issued(buyer=FreeBuyer(name="Annan AB", address=BUYER.address))
        await make_issued()
        found = (await dashboard()).top_customers
    assert [(each.name, each.count) for each in found] == [("Köparen AB", 2), ("Annan AB", 1)]


@pytest.mark.usefixtures("kept_company")
async def test_news_names_what_it_is_about_and_no_draft() -> None:
    async with tenant_transaction():
        customer = await make_customer(name="Kunden AB")
        issued = await make_issued(customer_id=customer)
        await make_payment(issued)
        await discard_draft(await make_draft())
    async with tenant_transaction(read_only=True):
        found = await dashboard()
    told = [(each.event.kind, each.subject and each.subject.title) for each in found.latest_events]
    assert found.cursor == 9
    assert told[:3] == [
        ("PaymentRegistered", "1001 Kunden AB"),
        ("InvoiceIssued", "1001 Kunden AB"),
        ("CustomerCreated", "Kunden AB"),
    ]


async def test_another_firm_reads_nothing_of_it(
    acme: TenantScope, other_scope: TenantScope
) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            customer = await make_customer()
            invoice = await make_issued(customer_id=customer)
    with within(other_scope):
        async with tenant_transaction(read_only=True):
            found = await dashboard()
            subjects = [str(customer), str(invoice)]
            assert await timeline(subjects, before=None, limit=9) == ()
            assert await subjects_of_customer(customer) == [str(customer)]
    assert (found.cursor, found.top_customers, found.latest_events) == (0, (), ())
    assert {band.count for band in found.ageing} == {0}


@pytest.mark.usefixtures("kept_company")
async def test_a_timeline_has_what_is_about_its_subjects_and_nothing_else() -> None:
    async with tenant_transaction():
        customer, other = await make_customer(), await make_customer()
        first = await make_issued(customer_id=customer)
        second = await make_draft(customer_id=customer)
        await make_draft(customer_id=other)
        await make_issued()
    async with tenant_transaction(read_only=True):
        subjects = await subjects_of_customer(customer)
        whole = await timeline(subjects, before=None, limit=50)
        older = await timeline(subjects, before=whole[1].event.seq, limit=50)
        count = await timeline_count(subjects, at_most=2)
    assert set(subjects) == {str(customer), str(first), str(second)}
    assert [told.event.kind for told in whole] == [
        "InvoiceDrafted",
        "InvoiceIssued",
        "InvoiceDrafted",
        "CustomerCreated",
    ]
    assert older == whole[2:]
    assert count == 2
