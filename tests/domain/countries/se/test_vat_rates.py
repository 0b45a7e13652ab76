"""VAT rates by day. Source: ML 9 kap. and prop. 2025/26:55 (food at 6 % for a time)."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from reskontra.domain.countries.se.vat_rates import (
    LAW,
    is_vat_rate,
    vat_rate_of,
    vat_rates_through,
)
from reskontra.domain.countries.vat import VatClass

TODAY = date(2026, 11, 23)


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
    assert vat_rate_of(VatClass.FOOD, day) == percent


@pytest.mark.parametrize(
    ("vat_class", "percent"),
    [
        (VatClass.STANDARD, 25),
        (VatClass.HOTEL, 12),
        (VatClass.RESTAURANT, 12),
        (VatClass.ART, 12),
        (VatClass.REPAIR, 12),
        (VatClass.TRANSPORT, 6),
        (VatClass.BOOKS, 6),
        (VatClass.CULTURE, 6),
        (VatClass.COPYRIGHT, 6),
        (VatClass.SPORT, 6),
        (VatClass.EXEMPT, 0),
    ],
)
def test_the_rates_of_today_by_class(vat_class: VatClass, percent: int) -> None:
    assert vat_rate_of(vat_class, TODAY) == percent


@pytest.mark.parametrize(
    ("day", "percent"), [(date(2026, 6, 30), 25), (date(2026, 7, 1), None), (TODAY, None)]
)
def test_a_rate_that_was_only_proposed_is_not_guessed(day: date, percent: int | None) -> None:
    assert vat_rate_of(VatClass.DANCE, day) == percent


@pytest.mark.parametrize(
    ("first", "last", "percents"),
    [
        (date(2026, 3, 1), date(2026, 3, 31), [12]),
        (date(2026, 3, 15), date(2026, 4, 14), [12, 6]),
        (date(2026, 1, 1), date(2028, 12, 31), [12, 6, 12]),
        (date(1990, 1, 1), date(1990, 12, 31), []),
    ],
)
def test_the_rates_of_a_period(first: date, last: date, percents: list[int]) -> None:
    assert list(vat_rates_through(VatClass.FOOD, first, last)) == percents


@pytest.mark.parametrize("percent", ["25", "12", "6", "0", "25.00"])
def test_rates_of_today(percent: str) -> None:
    assert is_vat_rate(Decimal(percent), TODAY)


@pytest.mark.parametrize("percent", ["21", "-25", "100", "12.5", "0.25"])
def test_rates_that_the_law_does_not_know(percent: str) -> None:
    assert not is_vat_rate(Decimal(percent), TODAY)


def test_no_rate_but_nought_before_the_law() -> None:
    assert not is_vat_rate(Decimal(25), date(1990, 6, 30))
    assert is_vat_rate(Decimal(0), date(1990, 6, 30))


@pytest.mark.parametrize("vat_class", VatClass)
def test_at_most_one_rate_holds_on_a_day(vat_class: VatClass) -> None:
    rules = sorted(
        (rule for rule in LAW if rule.vat_class is vat_class), key=lambda rule: rule.first
    )
    assert all(one.last < other.first for one, other in pairwise(rules))
