"""VAT is summed per rate and rounded once per rate."""

from decimal import Decimal

import pytest

from reskontra.domain.invoicing.vat import total_vat, vat_breakdown
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import VatRate
from tests.factories.invoicing import kr

STANDARD, FOOD, BOOKS, FREE = (VatRate(Decimal(percent)) for percent in (25, 12, 6, 0))

EXAMPLE = [(STANDARD, kr(net)) for net in ("3500", "720", "247.75")]
MIXED = [(STANDARD, kr("1000")), (FOOD, kr("100")), (BOOKS, kr("10.01"))]

Lines = list[tuple[VatRate, Money]]


@pytest.mark.parametrize(
    ("case", "lines", "vat"),
    [
        ("one rate", [(STANDARD, kr("100"))], kr("25")),
        ("rounded once per rate, not per line", [(STANDARD, kr("0.02"))] * 10, kr("0.05")),
        ("a credit is rounded like its invoice", [(STANDARD, kr("-0.06"))], kr("-0.02")),
        ("Skatteverket's own example", EXAMPLE, kr("1116.94")),
        ("three rates", MIXED, kr("262.60")),
        ("no VAT at all", [(FREE, kr("500"))], kr("0")),
        ("nothing", [], kr("0")),
    ],
)  # fmt: skip
def test_vat(case: str, lines: Lines, vat: Money) -> None:
    assert total_vat(vat_breakdown(lines)) == vat, case


def test_rates_stand_from_the_highest_to_the_lowest_once_each() -> None:
    rows = vat_breakdown([(FOOD, kr("1")), (STANDARD, kr("2")), (FOOD, kr("3"))])
    assert [(row.rate, row.net) for row in rows] == [(STANDARD, kr("2")), (FOOD, kr("4"))]
