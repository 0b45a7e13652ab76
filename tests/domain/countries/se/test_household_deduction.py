"""ROT and RUT as dated law, a row for each change."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from reskontra.domain.countries.household import HouseholdKind, HouseholdWork
from reskontra.domain.countries.se.household_deduction import last_day_to_claim, terms

ROT, RUT = HouseholdKind.ROT, HouseholdKind.RUT


@pytest.mark.parametrize(
    ("kind", "paid", "share"),
    [
        (ROT, date(2025, 5, 11), Fraction(30, 100)),
        (ROT, date(2025, 5, 12), Fraction(1, 2)),
        (ROT, date(2025, 12, 31), Fraction(1, 2)),
        (ROT, date(2026, 1, 1), Fraction(30, 100)),
        (RUT, date(2024, 1, 1), Fraction(1, 2)),
        (RUT, date(2026, 11, 26), Fraction(1, 2)),
    ],
)
def test_the_share_is_that_of_the_day_of_payment(
    kind: HouseholdKind, paid: date, share: Fraction
) -> None:
    found = terms(kind, paid)
    assert found is not None
    assert found.share == share
    assert found.adult_age == 18


@pytest.mark.parametrize(
    ("paid", "rot", "rut", "together"),
    [
        (date(2024, 6, 30), 50_000, 75_000, 75_000),
        (date(2024, 7, 1), 75_000, 75_000, 150_000),
        (date(2024, 12, 31), 75_000, 75_000, 150_000),
        (date(2025, 1, 1), 50_000, 75_000, 75_000),
        (date(2026, 11, 26), 50_000, 75_000, 75_000),
    ],
)
def test_the_limits_are_those_of_the_year(paid: date, rot: int, rut: int, together: int) -> None:
    found = terms(ROT, paid)
    assert found is not None
    assert found.limits.of_kind == {ROT: Decimal(rot), RUT: Decimal(rut)}
    assert found.limits.together == Decimal(together)


@pytest.mark.parametrize("kind", [ROT, RUT])
def test_what_nobody_has_read_has_no_terms(kind: HouseholdKind) -> None:
    assert terms(kind, date(2023, 12, 31)) is None


def test_half_the_price_of_laundry_and_transport_for_reuse_counts() -> None:
    found = terms(RUT, date(2026, 1, 1))
    assert found is not None
    assert found.counted_in_part == {
        HouseholdWork.LAUNDRY: Fraction(1, 2),
        HouseholdWork.REUSE_TRANSPORT: Fraction(1, 2),
    }


def test_a_claim_is_made_before_february() -> None:
    assert last_day_to_claim(date(2026, 1, 2)) == date(2027, 1, 31)
    assert last_day_to_claim(date(2026, 12, 31)) == date(2027, 1, 31)
