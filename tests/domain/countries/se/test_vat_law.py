"""Which paragraph gives a rate: mervärdesskattelagen (2023:200), in force from 1 July 2023."""

from datetime import date

import pytest

from reskontra.domain.countries.se.vat_law import law_of
from reskontra.domain.countries.vat import VatClass


@pytest.mark.parametrize("supply", VatClass)
def test_every_supply_has_its_paragraph(supply: VatClass) -> None:
    assert law_of(supply, date(2026, 11, 26)).endswith("ML (2023:200)")


def test_the_paragraphs_are_those_of_the_law_in_force() -> None:
    assert law_of(VatClass.FOOD, date(2023, 7, 1)) == "9 kap. 3 § ML (2023:200)"
    assert law_of(VatClass.FOOD, date(2023, 6, 30)) == ""
