"""VAT rates by day. Source: ML 9 kap. and prop. 2025/26:55 (food at 6 % for a time)."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from reskontra.domain.countries.se.vat_rates import LAW, Supply, is_vat_rate, vat_rate_of


@pytest.mark.parametrize(
    ("day", "percent"),
    [
        (date(2026, 3, 31), 12),
        (date(2026, 4, 1), 6),
        (date(2027, 12, 31), 6),
        (date(2028, 1, 1), 12),
        (date(1995, 12, 31), None),
    ],
)
def test_food_is_cheaper_for_a_time(day: date, percent: int | None) -> None:
    assert vat_rate_of(Supply.FOOD, day) == percent


@pytest.mark.parametrize("percent", ["25", "12", "6", "0", "25.00"])
def test_rates_of_today(percent: str) -> None:
    assert is_vat_rate(Decimal(percent), date(2026, 11, 23))


@pytest.mark.parametrize("percent", ["21", "-25", "100", "12.5", "0.25"])
def test_rates_that_the_law_does_not_know(percent: str) -> None:
    assert not is_vat_rate(Decimal(percent), date(2026, 11, 23))


def test_no_rate_but_nought_before_the_law() -> None:
    assert not is_vat_rate(Decimal(25), date(1990, 6, 30))
    assert is_vat_rate(Decimal(0), date(1990, 6, 30))


@pytest.mark.parametrize("supply", Supply)
def test_at_most_one_rate_holds_on_a_day(supply: Supply) -> None:
    rules = sorted((rule for rule in LAW if rule.supply is supply), key=lambda rule: rule.first)
    assert all(one.last < other.first for one, other in pairwise(rules))
