"""Rates that a firm enters."""

from decimal import Decimal

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError

from reskontra.domain.exchange.commands import enter_rate
from reskontra.domain.exchange.events import RateEntered
from reskontra.domain.exchange.queries import entered_rates
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.transaction import savepoint
from tests.factories.exchange import ENTRY, make_rate, new_rate

pytestmark = pytest.mark.usefixtures("in_firm")


async def test_what_is_entered_is_told() -> None:
    with recording() as events:
        rate_id = await make_rate()
    (row,) = await entered_rates()
    assert (row.id, row.currency, row.day, row.kronor, row.reason) == (
        rate_id,
        ENTRY.currency,
        ENTRY.day,
        Decimal("11.25"),
        "Riksbanken",
    )
    assert events == [RateEntered(rate_id=rate_id, currency="EUR", day=ENTRY.day)]


async def test_what_is_refused_is_not_kept() -> None:
    with recording() as events, pytest.raises(Refused):
        await enter_rate(new_rate(kronor=Decimal(0)))
    assert (await entered_rates(), events) == ((), [])


@pytest.mark.parametrize(
    "statement", ["UPDATE entered_rate SET kronor = 1", "DELETE FROM entered_rate"]
)
async def test_what_was_entered_is_kept(statement: str) -> None:
    await make_rate()
    with pytest.raises(IntegrityError, match="is kept"):
        async with savepoint():
            await get_connection(CONNECTION).execute_query_dict(statement)
