"""Amounts and days are read as people write them, or not at all."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.sheets.figures import day_of, decimal_of


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1250", "1250"),
        ("1250,50", "1250.50"),
        ("1250.5", "1250.5"),
        ("1 250,50", "1250.50"),
        ("1\u00a0250,50 kr", "1250.50"),
        ("1.250,50", "1250.50"),
        ("1,250.50", "1250.50"),
        ("1.234.567,8", "1234567.8"),
        ("-12,5", "-12.5"),
        ("\u221212,5", "-12.5"),
        ("12,5 SEK", "12.5"),
        ("0,000001", "0.000001"),
    ],
)
def test_an_amount(text: str, amount: str) -> None:
    assert decimal_of(text) == Decimal(amount)


@pytest.mark.parametrize(
    "text",
    ["", "tolv", "1,2,3", "1.2.3", "12-", "1e3", "1.250.500", "--1", "12,", "NaN", "1,25,50.0"],
)
def test_what_is_no_amount(text: str) -> None:
    assert decimal_of(text) is None


@pytest.mark.parametrize("text", ["2026-11-26", "20261126", "2026/11/26", "2026.11.26"])
def test_a_day(text: str) -> None:
    assert day_of(text) == date(2026, 11, 26)


@pytest.mark.parametrize(
    "text", ["", "26/11 2026", "11/12/2026", "2026-13-01", "2026-02-30", "2026-1126"]
)
def test_what_is_no_day_or_could_be_two(text: str) -> None:
    assert day_of(text) is None
