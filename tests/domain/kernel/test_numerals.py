from decimal import Decimal

import pytest

from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.numerals import ENGLISH, SWEDISH, grouped, numerals_of


@pytest.mark.parametrize(
    ("minor", "swedish", "english"),
    [
        (123_450, "1\u00a0234,50\u00a0kr", "SEK\u00a01,234.50"),
        (0, "0,00\u00a0kr", "SEK\u00a00.00"),
        (-5, "−0,05\u00a0kr", "SEK\u00a0−0.05"),
        (
            10**14,
            "1\u00a0000\u00a0000\u00a0000\u00a0000,00\u00a0kr",
            "SEK\u00a01,000,000,000,000.00",
        ),
    ],
)
def test_money_is_written_as_the_language_writes_it(minor: int, swedish: str, english: str) -> None:
    assert SWEDISH.with_currency(Money(minor)) == swedish
    assert ENGLISH.with_currency(Money(minor)) == english


def test_another_currency_is_named() -> None:
    assert SWEDISH.with_currency(Money(100, "EUR")) == "1,00\u00a0EUR"


@pytest.mark.parametrize(
    ("value", "quantity", "unit_price"),
    [("10.000000", "10", "10,00"), ("7.5", "7,5", "7,50"), ("0.333333", "0,333333", "0,333333")],
)
def test_a_number_has_the_decimals_it_needs(value: str, quantity: str, unit_price: str) -> None:
    assert SWEDISH.quantity(Decimal(value)) == quantity
    assert SWEDISH.unit_price(Decimal(value)) == unit_price


def test_a_percentage_stands_apart_in_swedish_and_close_in_english() -> None:
    assert SWEDISH.percent(Decimal("25.00")) == "25\u00a0%"
    assert ENGLISH.percent(Decimal("12.5")) == "12.5%"


def test_a_language_without_texts_is_written_as_english() -> None:
    assert numerals_of("fi") is ENGLISH


def test_long_numbers_are_grouped_for_the_eye() -> None:
    assert grouped("SE3550000000", 4) == "SE35\u00a05000\u00a00000"
