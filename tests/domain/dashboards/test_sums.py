"""A list that a tile opens is summed to what the tile says."""

from decimal import Decimal

import pytest

from reskontra.domain.dashboards.queries import dashboard
from reskontra.domain.dashboards.views import TileKey
from reskontra.domain.invoicing.credit_notes import CreditPart
from reskontra.domain.invoicing.queries import invoice_sums
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.payments.queries import payment_sums
from reskontra.domain.payments.views import PaymentFilter
from tests.domain.dashboards.test_queries import NOW, a_living_firm, tile
from tests.factories.invoicing import kr, make_credit_note, make_issued


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(
    ("key", "sum_of_list"),
    [
        (TileKey.ISSUED_THIS_MONTH, "total"),
        (TileKey.OPEN, "open"),
        (TileKey.OVERDUE, "overdue"),
        (TileKey.OVERDUE, "open"),
    ],
)
async def test_the_invoices_of_a_tile_are_summed_to_it(key: TileKey, sum_of_list: str) -> None:
    with stopped_at(NOW):
        await a_living_firm()
        found = await tile(key)
        assert isinstance(found.where, InvoiceFilter)
        sums = await invoice_sums(found.where)

    assert (getattr(sums, sum_of_list), sums.count) == (found.amount, found.count)
    assert found.count > 0


@pytest.mark.usefixtures("company")
async def test_the_payments_of_a_tile_are_summed_to_it() -> None:
    with stopped_at(NOW):
        await a_living_firm()
        found = await tile(TileKey.PAID_THIS_MONTH)
        assert isinstance(found.where, PaymentFilter)
        sums = await payment_sums(found.where)

    assert (sums.amount, sums.count) == (found.amount, found.count)
    assert found.count > 0


@pytest.mark.usefixtures("company")
async def test_credit_notes_are_in_every_sum_with_a_minus() -> None:
    with stopped_at(NOW):
        whole, part = [await make_issued(invoice_date=NOW.date()) for _ in range(2)]
        await make_credit_note(whole)
        await make_credit_note(part, CreditPart(position=1, amount=Decimal(400)))
        found = await dashboard()
        tiles = {each.key: (each.amount, each.count) for each in found.tiles}

        assert tiles[TileKey.ISSUED_THIS_MONTH] == (kr("750"), 4)
        assert tiles[TileKey.OPEN] == (kr("750"), 1)
        assert sum(band.amount.minor for band in found.ageing) == 75_000
        assert [found.revenue_by_month[-1].net, found.top_customers[0].net] == [kr("600")] * 2
        for each in found.tiles[:3]:
            assert isinstance(each.where, InvoiceFilter)
            sums = await invoice_sums(each.where)
            assert sums.count == each.count
            assert each.amount in {sums.total, sums.open}
