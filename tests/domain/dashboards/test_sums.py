"""A list that a tile opens is summed to what the tile says."""

import pytest

from reskontra.domain.dashboards.views import TileKey
from reskontra.domain.invoicing.queries import invoice_sums
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.payments.queries import payment_sums
from reskontra.domain.payments.views import PaymentFilter
from tests.domain.dashboards.test_queries import NOW, a_living_firm, tile


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
