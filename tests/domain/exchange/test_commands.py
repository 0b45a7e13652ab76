"""Rates that a firm enters."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError

from reskontra.domain.exchange.commands import enter_rate
from reskontra.domain.exchange.events import RateEntered
from reskontra.domain.exchange.queries import entered_rates, rates_on
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.transaction import savepoint
from tests.factories.exchange import ENTRY, make_rate, new_rate
from tests.support.rates import FRIDAY

WEEK = timedelta(days=7)

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


@pytest.mark.usefixtures("published")
@pytest.mark.parametrize("day", [FRIDAY - WEEK, FRIDAY, FRIDAY + timedelta(days=3)])
async def test_a_rate_far_from_the_published_one_is_refused(day: date) -> None:
    with recording() as events, pytest.raises(Refused) as refused:
        await enter_rate(new_rate(day=day, kronor=Decimal("0.000001")))
    (reason,) = refused.value.reasons
    assert (reason.code, reason.path) == ("RATE_UNLIKELY", ("kronor",))
    assert (await entered_rates(), events) == ((), [])
    await make_rate(day=day)


@pytest.mark.usefixtures("published")
async def test_where_nothing_is_published_around_its_day_any_rate_is_believed() -> None:
    for about in ({"currency": "NOK"}, {"day": FRIDAY - WEEK - timedelta(days=1)}):
        await make_rate(kronor=Decimal("0.000001"), **about)


async def test_what_is_entered_again_counts_before_what_was_entered_first() -> None:
    for kronor in ("11.52", "11.25"):
        await make_rate(kronor=Decimal(kronor))
    found = (await rates_on([("EUR", FRIDAY)]))["EUR", FRIDAY]
    assert found.kronor == Decimal("11.25")
    assert [row.kronor for row in await entered_rates()] == [Decimal("11.25"), Decimal("11.52")]


@pytest.mark.parametrize(
    "statement", ["UPDATE entered_rate SET kronor = 1", "DELETE FROM entered_rate"]
)
async def test_what_was_entered_is_kept(statement: str) -> None:
    await make_rate()
    with pytest.raises(IntegrityError, match="is kept"):
        async with savepoint():
            await get_connection(CONNECTION).execute_query_dict(statement)
