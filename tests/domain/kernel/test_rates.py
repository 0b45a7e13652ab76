"""Percentages and unit prices are exact until the one rounding at the end."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.kernel.money import Money, round_half_up
from reskontra.domain.kernel.rates import VatRate, line_net

QUANTITIES = st.decimals(-(10**6), 10**6, places=6)
PRICES = st.decimals(0, 10**8, places=6)
DISCOUNTS = st.decimals(0, 100, places=6)


@pytest.mark.parametrize(
    ("quantity", "price", "discount", "net"),
    [
        ("10", "100", "0", 100_000),
        ("3", "249.50", "0", 74_850),
        ("0.333333", "1000", "0", 33_333),
        ("1", "0.005", "0", 1),
        ("-1", "0.005", "0", -1),
        ("1", "100", "33.333333", 6_667),
        ("1", "100", "100", 0),
    ],
)
def test_a_line_is_rounded_once(quantity: str, price: str, discount: str, net: int) -> None:
    assert line_net(Decimal(quantity), Decimal(price), Decimal(discount)) == Money(net)


@given(QUANTITIES, PRICES, DISCOUNTS)
def test_a_line_equals_the_exact_fraction(
    quantity: Decimal, price: Decimal, discount: Decimal
) -> None:
    exact = Fraction(quantity) * Fraction(price) * (1 - Fraction(discount) / 100) * 100
    assert line_net(quantity, price, discount).minor == round_half_up(exact)


@pytest.mark.parametrize(
    ("percent", "part", "price"),
    [("25", Fraction(4, 5), "125"), ("12", Fraction(25, 28), "112"), ("0", Fraction(1), "100")],
)
def test_what_is_left_of_a_price_with_vat(percent: str, part: Fraction, price: str) -> None:
    rate = VatRate(Decimal(percent))
    assert rate.net_part == part
    assert rate.added_to(Decimal(100)) == Decimal(price)


def test_skatteverkets_own_example_of_vat() -> None:
    net = Money.of(Decimal("4467.75"))
    assert VatRate(Decimal(25)).on(net) == Money.of(Decimal("1116.94"))


@pytest.mark.parametrize(
    ("percent", "gross", "vat"),
    [("25", 12_500, 2_500), ("25", 99, 20), ("12", 1_000, 107), ("6", 5_900, 334), ("0", 99, 0),
     ("25", -99, -20), ("25", 0, 0)],
)  # fmt: skip
def test_the_vat_within_a_sum(percent: str, gross: int, vat: int) -> None:
    assert VatRate(Decimal(percent)).within(Money(gross)) == Money(vat)
