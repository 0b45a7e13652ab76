"""VAT is summed per rate and rounded once per rate."""

from decimal import Decimal

import pytest

from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.vat import VatTreatment, domestic, total_vat, vat_breakdown
from reskontra.domain.kernel.money import Money
from tests.factories.invoicing import kr

STANDARD, FOOD, BOOKS, FREE = (domestic(Decimal(percent)) for percent in (25, 12, 6, 0))

EXAMPLE = [(STANDARD, kr(net)) for net in ("3500", "720", "247.75")]
MIXED = [(STANDARD, kr("1000")), (FOOD, kr("100")), (BOOKS, kr("10.01"))]

Lines = list[tuple[VatTreatment, Money]]


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
    assert [(int(row.rate.percent), row.net) for row in rows] == [(25, kr("2")), (12, kr("4"))]


def test_what_bears_nothing_stands_apart_by_its_case() -> None:
    """17:24 9: the taxable base for each rate or exemption."""
    reverse = VatTreatment(VatCase.CONSTRUCTION, Decimal(0))
    exempt = VatTreatment(VatCase.EXEMPT, Decimal(0))
    rows = vat_breakdown([(exempt, kr("1")), (reverse, kr("2")), (STANDARD, kr("4")),
                          (reverse, kr("8"))])  # fmt: skip
    assert [(row.case, row.net, row.vat) for row in rows] == [
        (VatCase.DOMESTIC, kr("4"), kr("1")),
        (VatCase.CONSTRUCTION, kr("10"), kr("0")),
        (VatCase.EXEMPT, kr("1"), kr("0")),
    ]
