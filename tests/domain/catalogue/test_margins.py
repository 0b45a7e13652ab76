"""What is left of a revenue, in percent."""

from decimal import Decimal

import pytest

from reskontra.domain.catalogue.margins import margin_percent
from tests.factories.invoicing import kr


@pytest.mark.parametrize(
    ("revenue", "pay", "percent"),
    [
        ("1000", "400", "60.0"),
        ("1000", "1100", "-10.0"),
        ("3", "1", "66.7"),
        ("1000", "0", "100.0"),
        ("8", "7.99", "0.1"),
    ],
)
def test_the_margin_is_told_in_tenths_of_a_percent(revenue: str, pay: str, percent: str) -> None:
    assert margin_percent(kr(revenue), kr(pay)) == Decimal(percent)


def test_where_there_is_no_revenue_there_is_no_percent() -> None:
    assert margin_percent(kr("0"), kr("100")) is None
