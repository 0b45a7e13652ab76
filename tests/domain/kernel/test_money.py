"""Money is exact, and nothing is lost when it is shared out."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.kernel.money import (
    CurrencyMismatchFault,
    InexactAmountFault,
    Money,
    round_half_up,
    round_ratio,
)

MINORS = st.integers(-(10**15), 10**15)


@pytest.mark.parametrize(
    ("value", "rounded"),
    [
        ("0.5", 1),
        ("-0.5", -1),
        ("0.49", 0),
        ("1.5", 2),
        ("2.5", 3),
        ("-2.5", -3),
        ("111693.75", 111694),
    ],
)
def test_half_is_rounded_away_from_zero(value: str, rounded: int) -> None:
    assert round_half_up(Fraction(value)) == rounded


@given(MINORS, st.integers(1, 10**9))
def test_rounding_is_symmetric_and_never_more_than_half_off(top: int, bottom: int) -> None:
    assert round_ratio(-top, bottom) == -round_ratio(top, bottom)
    assert abs(Fraction(top, bottom) - round_ratio(top, bottom)) <= Fraction(1, 2)


@given(MINORS, st.lists(st.integers(0, 1000), min_size=1, max_size=20).filter(any))
def test_a_split_loses_no_ore_and_is_never_more_than_one_off(
    minor: int, weights: list[int]
) -> None:
    shares = Money(minor).split(weights)
    assert Money.total(shares) == Money(minor)
    exact = [Fraction(minor * weight, sum(weights)) for weight in weights]
    assert all(abs(share.minor - one) < 1 for share, one in zip(shares, exact, strict=True))


@given(MINORS)
def test_an_amount_reads_back_as_it_was_written(minor: int) -> None:
    assert Money.of(Money(minor).amount) == Money(minor)


def test_an_amount_always_has_two_decimals() -> None:
    assert str(Money(123_450).amount) == "1234.50"
    assert str(Money(0).amount) == "0.00"


def test_a_third_decimal_is_a_fault_and_is_not_rounded() -> None:
    with pytest.raises(InexactAmountFault):
        Money.of(Decimal("0.005"))


def test_currencies_do_not_mix() -> None:
    with pytest.raises(CurrencyMismatchFault):
        Money(1, "SEK") + Money(1, "EUR")


def test_money_adds_subtracts_negates_and_compares() -> None:
    assert Money(100) + Money(23) - Money(3) == Money(120)
    assert -Money(5) == Money(-5)
    assert Money(1) < Money(2)
    assert not Money.zero()


def test_a_total_is_of_the_currency_that_it_is_asked_for_in() -> None:
    euro = Money(1, "EUR")
    assert Money.total([euro, euro], "EUR") == Money(2, "EUR")
    assert Money.total([], "EUR") == Money(0, "EUR")
    for amounts, currency in (([euro], "SEK"), ([Money(1)], "EUR"), ([euro, Money(1)], "EUR")):
        with pytest.raises(CurrencyMismatchFault):
            Money.total(amounts, currency)
