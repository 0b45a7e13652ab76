"""Rates over the euro. Source: ML (2023:200) 8 kap. 21-22 §§."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.exchange.crossing import crossed
from reskontra.domain.exchange.views import PublishedRate, Rate, RateSource

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("currency", "per_euro", "kronor"),
    [
        ("EUR", "1", "11.0235"),
        ("USD", "1.1583", "9.51696452"),  # 11.0235 / 1.1583 = 9.516964517…
        ("DKK", "7.4604", "1.47760174"),  # 1.477601736…
        ("IDR", "19321.44", "0.00057053"),
    ],
)
def test_a_currency_is_converted_by_what_a_euro_is_worth(
    currency: str, per_euro: str, kronor: str
) -> None:
    published = PublishedRate(
        currency=currency,
        day=DAY,
        per_euro=Decimal(per_euro),
        kronor_per_euro=Decimal("11.0235"),
    )
    assert crossed(published) == Rate(
        currency=currency, day=DAY, kronor=Decimal(kronor), source=RateSource.ECB
    )
