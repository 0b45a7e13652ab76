"""Rates of exchange, through the door."""

import pytest

from tests.support.shop import Shop


@pytest.mark.usefixtures("nothing_published")
async def test_what_is_known_today_is_told_and_nothing_else(shop: Shop) -> None:
    assert (await shop.reply("ExchangeRates")).data["exchangeRates"] == []


async def test_kronor_come_first_among_the_currencies(shop: Shop) -> None:
    assert (await shop.ask("Currencies"))[:2] == ["SEK", "EUR"]
