"""Which rate counts, of what is published for all and what a firm enters itself."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from reskontra.domain.exchange.queries import entered_rates, latest_rates, rates_on
from reskontra.domain.exchange.views import RateSource
from reskontra.domain.kernel.clock import SWEDEN, stopped_at
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.exchange import make_rate
from tests.support.rates import FRIDAY

in_firm = pytest.mark.usefixtures("published", "in_firm")
SUNDAY = FRIDAY + timedelta(days=2)


async def kronor(currency: str, day: date) -> Decimal | None:
    rate = (await rates_on([(currency, day)])).get((currency, day))
    return rate.kronor if rate else None


@in_firm
async def test_what_is_published_counts_for_every_firm() -> None:
    assert await kronor("EUR", FRIDAY) == Decimal("11.0235")
    assert await kronor("USD", SUNDAY) == Decimal("9.51696452")
    assert await kronor("EUR", FRIDAY - timedelta(days=1)) is None
    assert await kronor("NOK", FRIDAY) is None
    assert await kronor("SEK", FRIDAY) is None


@in_firm
@pytest.mark.parametrize("day", [date.min, date(1, 1, 7), date(1999, 1, 3)])
async def test_days_before_all_rates_are_asked_about_and_have_none(day: date) -> None:
    assert set(await rates_on([("EUR", day), ("EUR", FRIDAY)])) == {("EUR", FRIDAY)}


@in_firm
async def test_many_days_are_asked_at_once() -> None:
    wanted = [("EUR", FRIDAY), ("USD", SUNDAY), ("EUR", date(2020, 1, 1))]
    assert set(await rates_on(wanted)) == {("EUR", FRIDAY), ("USD", SUNDAY)}


@in_firm
async def test_what_a_firm_enters_goes_before() -> None:
    await make_rate()
    found = await rates_on([("EUR", FRIDAY)])
    rate = found["EUR", FRIDAY]
    assert (rate.kronor, rate.source, rate.reason) == (
        Decimal("11.25"),
        RateSource.ENTERED,
        "Riksbanken",
    )


@pytest.mark.usefixtures("published")
async def test_what_a_firm_enters_is_its_own(acme: TenantScope, other_scope: TenantScope) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_rate()
    with within(other_scope):
        async with tenant_transaction():
            assert await kronor("EUR", FRIDAY) == Decimal("11.0235")
            assert await entered_rates() == ()


@in_firm
async def test_today_s_rates_are_told_by_currency() -> None:
    from_friday = [("DKK", FRIDAY), ("EUR", FRIDAY), ("USD", FRIDAY)]
    with stopped_at(datetime(2026, 11, 22, 12, tzinfo=SWEDEN)):
        assert [(rate.currency, rate.day) for rate in await latest_rates()] == from_friday
