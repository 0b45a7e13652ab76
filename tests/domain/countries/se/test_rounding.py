"""Öresavrundning. Source: lag (1970:1029) 2 §: 1–49 öre down, 50–99 up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.countries.se.rounding import whole_kronor
from reskontra.domain.kernel.money import Money


@pytest.mark.parametrize(
    ("total", "rounded"),
    [(12_499, 12_500), (137_261, 137_300), (25, 0), (49, 0), (50, 100), (-50, -100), (-49, 0)],
)
def test_totals_are_rounded_to_whole_kronor(total: int, rounded: int) -> None:
    assert whole_kronor(Money(total)) == Money(rounded)


@given(st.integers(-(10**15), 10**15))
def test_a_credit_mirrors_its_invoice(minor: int) -> None:
    rounded = whole_kronor(Money(minor))
    assert rounded == -whole_kronor(Money(-minor))
    assert rounded.minor % 100 == 0
    assert abs(rounded.minor - minor) <= 50
