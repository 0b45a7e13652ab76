"""When something may be left out. Source: ML (2023:200) 17 kap. 26-28 §§."""

from datetime import date

import pytest

from reskontra.domain.countries.se.simplified_invoice import reasons_not_to_simplify
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.kernel.money import Money

DAY = date(2026, 11, 26)
HOME = {VatCase.DOMESTIC}


def codes(total: Money, cases: set[VatCase], day: date = DAY) -> list[str]:
    return [reason.code for reason in reasons_not_to_simplify(total, cases, day)]


@pytest.mark.parametrize(
    ("law", "total", "cases", "reasons"),
    [
        ("17:26 1, 3 900 kr", 390_000, HOME, []),
        ("17:26 1, 4 000 kr and no more", 400_000, HOME, []),
        ("17:26 1, an öre above", 400_001, HOME, ["SIMPLIFIED_ABOVE_CEILING"]),
        ("17:26 1, given back", -400_001, HOME, ["SIMPLIFIED_ABOVE_CEILING"]),
        ("17:26 1, the buyer at home owes the VAT", 100, {VatCase.CONSTRUCTION}, []),
        ("17:26 4, a small seller", 900_000, {VatCase.SMALL_SELLER}, []),
        ("17:27 1, goods to the EU", 100, {VatCase.EU_GOODS}, ["SIMPLIFIED_IN_EU_TRADE"]),
        ("17:27 3, supplied in the EU", 100, {VatCase.EU_SERVICE}, ["SIMPLIFIED_IN_EU_TRADE"]),
        (
            "17:27, beside a sale at home",
            100,
            {VatCase.DOMESTIC, VatCase.EU_GOODS},
            ["SIMPLIFIED_IN_EU_TRADE"],
        ),
        (
            "17:27, a small seller too",
            100,
            {VatCase.SMALL_SELLER, VatCase.EU_SERVICE},
            ["SIMPLIFIED_IN_EU_TRADE"],
        ),
    ],
)
def test_the_law_says_what_may_be_left_out(
    law: str, total: int, cases: set[VatCase], reasons: list[str]
) -> None:
    assert codes(Money(total), cases) == reasons, law


@pytest.mark.parametrize(
    ("day", "reasons"),
    [(date(2023, 7, 1), []), (date(2023, 6, 30), ["SIMPLIFIED_LAW_UNKNOWN"])],
)
def test_the_ceiling_is_that_of_the_day(day: date, reasons: list[str]) -> None:
    assert codes(Money(100), HOME, day) == reasons


def test_another_currency_has_no_ceiling_here() -> None:
    assert codes(Money(100, "EUR"), HOME) == ["SIMPLIFIED_CURRENCY_UNFIT"]
