"""Rates of exchange, valid by default: what was published, and what a firm enters."""

from datetime import date
from decimal import Decimal

from reskontra.domain.exchange.commands import enter_rate
from reskontra.domain.exchange.ids import RateId
from reskontra.domain.exchange.views import NewRate
from tests.factories import varied

ENTRY = NewRate(
    currency="EUR", day=date(2026, 11, 20), kronor=Decimal("11.25"), reason="Riksbanken"
)


def new_rate(**about: object) -> NewRate:
    return varied(ENTRY, **about)


async def make_rate(**about: object) -> RateId:
    return await enter_rate(new_rate(**about))
