"""Lists of invoices."""

from datetime import UTC, date, datetime

import pytest

from reskontra.domain.customers.queries import cards
from reskontra.domain.invoicing.commands import settle_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.paging import InvoicePageRequest
from reskontra.domain.invoicing.queries import (
    heads,
    invoice,
    invoice_count,
    invoice_page,
    invoice_sums,
    lines_of,
)
from reskontra.domain.invoicing.views import InvoiceFilter, InvoiceOrder, InvoiceState
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.money import Money
from tests.factories import varied
from tests.factories.customers import make_customer
from tests.factories.invoicing import BUYER, MIXED, kr, make_draft, make_issued

pytestmark = pytest.mark.usefixtures("company")
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


async def sums(**where: object) -> tuple[int, Money, Money, Money]:
    with stopped_at(NOW):
        found = await invoice_sums(varied(InvoiceFilter(), **where))
    return found.count, found.total, found.open, found.overdue


async def ids(**where: object) -> set[InvoiceId]:
    with stopped_at(NOW):
        page = await invoice_page(InvoicePageRequest(where=varied(InvoiceFilter(), **where)))
    return {head.id for head in page.rows}


async def test_what_is_not_there_is_none() -> None:
    assert await invoice(InvoiceId.new()) is None
    assert await heads([InvoiceId.new()]) == {}


async def test_filters_mean_what_they_say() -> None:
    customer_id = await make_customer(name="Särskild AB")
    draft = await make_draft(customer_id=customer_id)
    paid = await make_issued(invoice_date=date(2026, 10, 1))
    overdue = await make_issued(invoice_date=date(2026, 9, 1))
    fresh = await make_issued()
    await settle_invoice(paid, kr("1250"))
    await settle_invoice(overdue, kr("1"))

    assert await ids() == {draft, paid, overdue, fresh}
    assert await ids(states=(InvoiceState.DRAFT, InvoiceState.PAID)) == {draft, paid}
    assert await ids(customer_id=customer_id) == {draft}
    assert await ids(text="särskild") == {draft}
    assert await ids(number=1002) == {overdue}
    assert await ids(ocr="100164") == {paid}
    assert await ids(text="100") == {paid, overdue, fresh}
    assert await ids(is_open=True) == {overdue, fresh}
    assert await ids(is_overdue=True) == {overdue}
    assert await ids(is_overdue=False) == {draft, paid, fresh}
    assert await ids(invoice_date_from=date(2026, 9, 1), invoice_date_to=date(2026, 10, 1)) == {
        paid,
        overdue,
    }
    assert await ids(due_date_to=date(2026, 10, 1)) == {overdue}


async def test_no_invoice_is_overdue_on_its_due_date() -> None:
    await make_issued(invoice_date=date(2026, 11, 1), due_date=date(2026, 11, 23))
    assert await ids(is_overdue=True) == set()


async def pages(order: InvoiceOrder, is_descending: bool, count: int) -> list[InvoiceId]:
    """Two rows at a time, while others go on making invoices."""
    seen: list[InvoiceId] = []
    after = None
    for _ in range(count):
        page = await invoice_page(
            InvoicePageRequest(limit=2, after=after, order=order, is_descending=is_descending)
        )
        seen += [head.id for head in page.rows]
        after = (page.keys[-1], page.rows[-1].id)
        await make_draft()
    return seen


@pytest.mark.parametrize("order", InvoiceOrder)
@pytest.mark.parametrize("is_descending", [True, False])
async def test_paging_neither_skips_nor_repeats(order: InvoiceOrder, is_descending: bool) -> None:
    made = {await make_issued() for _ in range(4)} | {await make_draft() for _ in range(4)}
    seen = await pages(order, is_descending, count=4)
    assert len(set(seen)) == len(seen)
    assert made <= set(seen)


async def test_the_newest_come_first_and_a_page_tells_whether_there_is_more() -> None:
    made = [await make_draft() for _ in range(3)]
    page = await invoice_page(InvoicePageRequest(limit=2))
    assert [head.id for head in page.rows] == [made[2], made[1]]
    assert page.has_more
    rest = await invoice_page(InvoicePageRequest(limit=2, after=(page.keys[-1], made[1])))
    assert [head.id for head in rest.rows] == [made[0]]
    assert not rest.has_more


async def test_drafts_come_after_every_number() -> None:
    draft, issued = await make_draft(), await make_issued()
    page = await invoice_page(InvoicePageRequest(order=InvoiceOrder.NUMBER, is_descending=False))
    assert [head.id for head in page.rows] == [issued, draft]


async def test_counting_stops_at_its_cap() -> None:
    for _ in range(3):
        await make_draft()
    assert await invoice_count(InvoiceFilter()) == 3
    assert await invoice_count(InvoiceFilter(), at_most=2) == 2


async def test_a_list_with_lines_and_customers_is_three_statements() -> None:
    customer_id = await make_customer()
    made = [await make_issued(customer_id=customer_id, lines=MIXED) for _ in range(2)]
    page = await invoice_page(InvoicePageRequest())
    lines = await lines_of([head.id for head in page.rows])
    found = await cards({head.customer_id for head in page.rows if head.customer_id})
    assert {one: len(lines[one]) for one in made} == dict.fromkeys(made, 3)
    assert found[customer_id].name == "Kunden AB"


async def test_a_list_is_summed_by_the_filter_it_is_asked_for() -> None:
    await make_draft(buyer=varied(BUYER, name="Åkeriet AB"))
    part = await make_issued(invoice_date=date(2026, 9, 1))
    await make_issued()
    await settle_invoice(part, kr("250"))

    assert await sums() == (3, kr("3750"), kr("2250"), kr("1000"))
    assert await sums(text="åkeriet") == (1, kr("1250"), kr("0"), kr("0"))
    assert await sums(excluded=InvoiceFilter(is_overdue=True), is_open=True) == (
        1,
        kr("1250"),
        kr("1250"),
        kr("0"),
    )
    assert await sums(number=7) == (0, kr("0"), kr("0"), kr("0"))
