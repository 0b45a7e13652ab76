"""What the tax authority denies is the buyer's to pay, and falls due on a day of its own."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.dashboards.queries import customer_figures, dashboard
from reskontra.domain.dashboards.views import TileKey
from reskontra.domain.deductions.commands import decide
from reskontra.domain.deductions.queries import claim_file
from reskontra.domain.deductions.views import Claim, Decision
from reskontra.domain.invoicing.filters import means
from reskontra.domain.invoicing.paging import InvoicePageRequest
from reskontra.domain.invoicing.queries import heads, invoice_page, invoice_sums
from reskontra.domain.invoicing.views import InvoiceFilter, InvoiceOrder
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.deductions import make_claim_file
from tests.factories.invoicing import kr, make_issued
from tests.factories.payments import make_payment
from tests.support.elsewhere import done_in, seen_in

DECIDED = datetime(2027, 3, 1, 12, tzinfo=UTC)


async def make_claim() -> Claim:
    found = await claim_file(await make_claim_file())
    assert found is not None
    (claim,) = found.claims
    return claim


async def test_what_is_denied_falls_due_by_the_customers_terms_from_the_decision(
    company: CompanyId,
) -> None:
    """Nobody could have paid it before: it is not late on the day when it is told."""
    claim = await make_claim()
    before = (await heads([claim.invoice_id]))[claim.invoice_id]
    with stopped_at(DECIDED):
        await decide([Decision(claim_id=claim.id, approved=Decimal(4000))])
    head = (await heads([claim.invoice_id]))[claim.invoice_id]
    assert (head.due_date, head.falls_due) == (before.due_date, date(2027, 3, 31))
    assert not head.is_overdue(date(2027, 3, 31))
    assert head.is_overdue(date(2027, 4, 1))


@pytest.mark.parametrize(
    ("day", "late"), [(date(2027, 3, 1), 0), (date(2027, 3, 31), 0), (date(2027, 4, 1), 1)]
)
async def test_lists_sums_and_tiles_know_when_the_denied_part_is_late(
    company: CompanyId, day: date, late: int
) -> None:
    claim = await make_claim()
    with stopped_at(DECIDED):
        await decide([Decision(claim_id=claim.id, approved=Decimal(4000))])
    with stopped_at(datetime.combine(day, time(12), UTC)):
        overdue = InvoiceFilter(is_overdue=True)
        page = await invoice_page(InvoicePageRequest(where=overdue))
        sums = await invoice_sums(InvoiceFilter(is_open=True))
        tiles = {one.key: one for one in (await dashboard()).tiles}
        due = InvoiceFilter(is_open=True, due_date_from=date(2027, 3, 31))
        assert len((await invoice_page(InvoicePageRequest(where=due))).rows) == 1
    assert len(page.rows) == tiles[TileKey.OVERDUE].count == late
    assert all(means(overdue, head, day) for head in page.rows)
    assert sums.overdue == tiles[TileKey.OVERDUE].amount == kr(str(2000 * late))


async def test_a_list_by_due_date_goes_by_the_day_that_it_shows(company: CompanyId) -> None:
    claim = await make_claim()
    with stopped_at(DECIDED):
        await decide([Decision(claim_id=claim.id, approved=Decimal(4000))])
    between = await make_issued(invoice_date=date(2027, 1, 1), due_date=date(2027, 1, 31))
    order = InvoicePageRequest(order=InvoiceOrder.DUE_DATE, is_descending=False)
    rows = (await invoice_page(order)).rows
    assert [row.id for row in rows] == [between, claim.invoice_id]


@pytest.mark.parametrize(("paid", "late"), [(date(2027, 3, 31), 0), (date(2027, 4, 1), 1)])
async def test_who_pays_what_was_denied_on_its_day_is_not_late(
    company: CompanyId, paid: date, late: int
) -> None:
    claim = await make_claim()
    head = (await heads([claim.invoice_id]))[claim.invoice_id]
    with stopped_at(DECIDED):
        await decide([Decision(claim_id=claim.id, approved=Decimal(4000))])
    with stopped_at(DECIDED + timedelta(days=31)):
        await make_payment(head.id, amount=kr("2000"), received_date=paid)
    assert head.customer_id is not None
    assert (await customer_figures(head.customer_id)).average_days_late == late


async def test_another_firm_hears_of_no_denial(
    kept_company: CompanyId, other_scope: TenantScope
) -> None:
    async with tenant_transaction():
        claim = await make_claim()
    decision = Decision(claim_id=claim.id, approved=Decimal(4000))
    with stopped_at(DECIDED):
        with pytest.raises(Refused):
            await done_in(other_scope, lambda: decide([decision]))
        async with tenant_transaction():
            before = (await heads([claim.invoice_id]))[claim.invoice_id]
            await decide([decision])
            after = (await heads([claim.invoice_id]))[claim.invoice_id]
    assert (before.falls_due, after.falls_due) == (before.due_date, date(2027, 3, 31))
    assert await seen_in(other_scope, lambda: heads([claim.invoice_id])) == {}
