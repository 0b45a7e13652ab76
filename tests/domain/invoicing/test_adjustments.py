"""Allowances and charges as they are asked for and kept."""

from decimal import Decimal

import pytest

from reskontra.domain.countries.vat import Sold, VatCase, VatClass
from reskontra.domain.invoicing.adjustments import (
    Adjustment,
    AdjustmentKind,
    AdjustmentPart,
    NewAdjustment,
    adjustments_from_json,
    adjustments_json,
)
from reskontra.domain.invoicing.vat import VatTreatment, domestic
from tests.factories.invoicing import charge, kr, rebate


@pytest.mark.parametrize(
    ("case", "asked", "lines", "net"),
    [
        ("per cent of the lines", rebate(percent="10"), "1 000", "-100"),
        ("rounded once, half away from zero", rebate(percent="2.5"), "0.20", "-0.01"),
        ("an amount whatever the lines are", charge(amount="49.50"), "1 000", "49.50"),
        ("a charge in per cent", charge(percent="1.5"), "200", "3"),
        ("all of it", rebate(percent="100"), "99.99", "-99.99"),
    ],
)
def test_what_it_comes_to(case: str, asked: NewAdjustment, lines: str, net: str) -> None:
    assert asked.on(kr(lines)) == kr(net)


def test_one_that_says_nothing_of_vat_bears_that_of_the_lines() -> None:
    assert rebate(percent="10").is_spread
    assert not rebate(percent="10", vat_class=VatClass.FOOD).is_spread
    assert not rebate(percent="10", vat_rate=Decimal(25)).is_spread


def test_what_is_kept_reads_back() -> None:
    parts = (
        AdjustmentPart(domestic(Decimal(25)), kr("-80.01")),
        AdjustmentPart(VatTreatment(VatCase.EU_GOODS, Decimal(0)), kr("-19.99")),
    )
    asked = NewAdjustment(
        kind=AdjustmentKind.CHARGE,
        reason="Frakt – åäö",
        amount=Decimal("99.50"),
        vat_rate=Decimal(25),
        sold=Sold.SERVICE,
        vat_class=VatClass.STANDARD,
        vat_case=VatCase.DOMESTIC,
        exemption="10:6",
    )
    kept = (Adjustment(rebate(percent="12.345678"), parts), Adjustment(asked, ()))

    assert adjustments_from_json(adjustments_json(kept)) == kept
    assert kept[0].net == kr("-100")
