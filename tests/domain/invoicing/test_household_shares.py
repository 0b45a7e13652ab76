"""What work in a home comes to: öre are dropped, and the shares are the whole."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.countries.household import (
    HouseholdKind,
    HouseholdPart,
    HouseholdTerms,
    HouseholdWork,
)
from reskontra.domain.countries.se.household_deduction import terms
from reskontra.domain.invoicing.household import LineWork
from reskontra.domain.invoicing.household_shares import (
    WorkLine,
    kept_household,
    labour_of,
    other_cost,
    shares_of,
    whole_kronor,
    works_told,
)
from reskontra.domain.invoicing.vat import domestic
from reskontra.domain.kernel.money import Money
from tests.factories.households import CLEANING, PIPES, PLUMBING, RUT, household, person
from tests.factories.invoicing import kr

AT_25, AT_12 = domestic(Decimal(25)), domestic(Decimal(12))
LAUNDRY = LineWork(part=HouseholdPart.LABOUR, work=HouseholdWork.LAUNDRY)


def law(kind: HouseholdKind) -> HouseholdTerms:
    found = terms(kind, date(2026, 12, 1))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("case", "kind", "work", "net", "deduction"),
    [
        ("ROT: 30 % of 20 000 with VAT", HouseholdKind.ROT, PLUMBING, "16 000", "6 000"),
        (
            "ROT: 12 345.67 with VAT, öre are dropped",
            HouseholdKind.ROT,
            PLUMBING,
            "9 876.54",
            "3 703",
        ),
        ("RUT: half of 1 020 with VAT", HouseholdKind.RUT, CLEANING, "816", "510"),
        ("RUT: half of half the price of laundry", HouseholdKind.RUT, LAUNDRY, "800", "250"),
        ("less than a krona gives nothing", HouseholdKind.ROT, PLUMBING, "2", "0"),
        ("material gives nothing", HouseholdKind.ROT, PIPES, "16 000", "0"),
        ("what is taken off the labour lowers it", HouseholdKind.ROT, PLUMBING, "-5", "0"),
    ],
)
def test_the_reduction(
    case: str, kind: HouseholdKind, work: LineWork, net: str, deduction: str
) -> None:
    kept = kept_household(household(kind=kind), [WorkLine(work, AT_25, kr(net))], law(kind))
    assert kept.deduction == kr(deduction), case


def test_the_labour_is_told_with_vat_rounded_once_a_rate() -> None:
    lines = [WorkLine(CLEANING, AT_25, kr("0.02"))] * 3 + [WorkLine(CLEANING, AT_12, kr("100"))]
    assert labour_of(lines, law(HouseholdKind.RUT)) == kr("112.08")


def test_without_a_law_there_is_no_reduction() -> None:
    kept = kept_household(RUT, [WorkLine(CLEANING, AT_25, kr("800"))], None)
    assert (kept.labour, kept.shares) == (kr("0"), ())


def test_owners_share_by_their_parts() -> None:
    asked = household(persons=(person(parts=2), person(personal_number="19820202-0205")))
    shares = shares_of(asked, kr("20 000"), law(HouseholdKind.ROT).share)
    assert [share.price for share in shares] == [kr("13 333"), kr("6 666")]
    assert [share.deduction for share in shares] == [kr("3 999"), kr("1 999")]


def test_nobody_gets_more_than_they_want() -> None:
    asked = household(persons=(person(at_most=Decimal(1_200)),))
    (share,) = shares_of(asked, kr("20 000"), law(HouseholdKind.ROT).share)
    assert (share.price, share.deduction) == (kr("20 000"), kr("1 200"))


def test_the_authority_is_told_hours_material_and_the_rest() -> None:
    lines = [
        WorkLine(PLUMBING, AT_25, kr("800")),
        WorkLine(PLUMBING, AT_25, kr("800")),
        WorkLine(PIPES, AT_25, kr("100")),
        WorkLine(None, AT_25, kr("40")),
    ]
    (told,) = works_told(lines)
    assert (told.work, told.hours, told.material) == (
        HouseholdWork.PLUMBING,
        Decimal(40),
        kr("125"),
    )
    assert other_cost(lines) == kr("50")


@given(
    labour=st.integers(0, 10**11),
    parts=st.lists(st.integers(1, 1_000), min_size=1, max_size=10),
    kind=st.sampled_from(HouseholdKind),
)
def test_shares_are_the_whole_and_each_is_lawful(
    labour: int, parts: list[int], kind: HouseholdKind
) -> None:
    share = law(kind).share
    asked = household(persons=tuple(person(parts=each) for each in parts))
    shares = shares_of(asked, Money(labour), share)
    prices = Money.total(each.price for each in shares)
    assert whole_kronor(Money(labour)).minor - prices.minor in range(0, 100 * len(parts), 100)
    for each in shares:
        paid = each.price - each.deduction
        assert each.deduction.minor * (1 - share) <= paid.minor * share
        assert each.deduction.minor % 100 == 0


def test_of_prices_with_vat_the_labour_is_what_stands_there() -> None:
    """0.99 kr three times is 2.97 kr; nothing is added, and nothing is rounded."""
    lines = [WorkLine(CLEANING, AT_25, kr("0.99"), includes_vat=True)] * 3
    lines += [WorkLine(CLEANING, AT_12, kr("100"), includes_vat=True)]
    assert labour_of(lines, law(HouseholdKind.RUT)) == kr("102.97")
    assert other_cost([WorkLine(None, AT_25, kr("400"), includes_vat=True)]) == kr("400")
