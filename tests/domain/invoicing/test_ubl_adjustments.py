"""Allowances and charges in UBL obey EN 16931: one VAT category each, and totals that add up."""

from dataclasses import replace
from decimal import Decimal

from reskontra.domain.invoicing.adjusting import applied
from reskontra.domain.invoicing.document import DocumentAdjustment
from reskontra.domain.invoicing.peppol_bis import ubl_of
from reskontra.domain.invoicing.ubl import Element
from reskontra.domain.invoicing.ubl_adjustments import (
    adds_up,
    allowance_total,
    allowances_and_charges,
    charge_total,
)
from reskontra.domain.invoicing.vat import domestic
from tests.factories.invoicing import charge, kr, rebate, vat_of
from tests.workers.rendering.invoices import make_document, make_line

LINES = [(domestic(Decimal(25)), kr("600")), (domestic(Decimal(12)), kr("400"))]
ASKED = [(rebate(percent="10"), None), (charge(amount="80", vat_rate=Decimal(25)), vat_of("25"))]
DOCUMENT = make_document(
    [make_line(unit_price="600"), make_line(unit_price="400", vat_rate="12")],
    net=kr("980"),
    adjustments=tuple(
        DocumentAdjustment(
            kind=each.asked.kind,
            reason=each.asked.reason,
            percent=each.asked.percent,
            vat_rate=None,
            net=each.net,
            parts=each.parts,
        )
        for each in applied(ASKED, LINES)
    ),
)


def told(part: Element | None) -> list[str]:
    assert part is not None
    return [each.text for each in part.iter() if each.text and each.text.strip()]


def test_each_has_one_category() -> None:
    assert [told(each) for each in allowances_and_charges(DOCUMENT)] == [
        ["false", "Stamkund", "60.00", "S", "25", "VAT"],
        ["false", "Stamkund", "40.00", "S", "12", "VAT"],
        ["true", "Frakt", "80.00", "S", "25", "VAT"],
    ]


def test_the_totals_are_their_sums() -> None:
    """BR-CO-11, 12 and 13: 1 000 less 100 and with 80 is 980."""
    assert told(allowance_total(DOCUMENT)) == ["100.00"]
    assert told(charge_total(DOCUMENT)) == ["80.00"]
    assert allowance_total(make_document()) is None


def test_what_is_neither_a_line_nor_an_adjustment_does_not_add_up() -> None:
    assert adds_up(DOCUMENT)
    assert not adds_up(replace(DOCUMENT, adjustments=()))


def test_they_stand_where_ubl_wants_them() -> None:
    made = ubl_of(DOCUMENT).decode()
    places = [
        made.index(each)
        for each in ("<cbc:ChargeIndicator>", "<cac:TaxTotal>", "<cbc:TaxInclusiveAmount",
                     "<cbc:AllowanceTotalAmount", "<cbc:ChargeTotalAmount", "<cbc:PayableAmount")
    ]  # fmt: skip
    assert places == sorted(places)
