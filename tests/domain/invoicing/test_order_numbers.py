"""Where an e-invoice tells by which orders its hours were ordered."""

from dataclasses import replace
from datetime import date

import pytest

from reskontra.domain.invoicing.document import CreditedDocument, InvoiceDocument
from reskontra.domain.invoicing.order_numbers import order_notes, order_number_of
from reskontra.domain.invoicing.peppol_bis import ubl_of
from reskontra.domain.invoicing.peppol_reasons import reasons_not_to_write
from tests.factories.time_sheets import ordered_by
from tests.support.ubl import Ubl
from tests.workers.rendering.invoices import make_document, make_line

ORDER, NOTE = "cac:OrderReference/cbc:ID", "cac:InvoiceLine/cbc:Note"
CREDITED = CreditedDocument(number=1001, invoice_date=date(2026, 11, 1), reason="Fel pris")


def worked(*numbers: str, **about: object) -> InvoiceDocument:
    """Two lines of each section, by these orders; a last one takes an advance off."""
    lines = []
    for place in range(1, len(numbers) + 1):
        lines += [replace(make_line(), heading=f"Uppdrag {place}"), make_line(unit="tolkningar")]
    lines.append(replace(make_line(), is_advance=True))
    numbered = [replace(line, position=place) for place, line in enumerate(lines, start=1)]
    return make_document(numbered, time_sheet=ordered_by(*numbers), **about)


@pytest.mark.parametrize(
    ("numbers", "whole", "notes"),
    [
        ((), "", ("",)),
        (("",), "", ("", "", "")),
        (("4711",), "4711", ("", "", "")),
        (("4711", "4711"), "4711", ("", "", "", "", "")),
        (("A", "B"), "", (*["Ordernummer A"] * 2, *["Ordernummer B"] * 2, "")),
        (("A", ""), "", (*["Ordernummer A"] * 2, "", "", "")),
        (("", "B"), "", ("", "", *["Ordernummer B"] * 2, "")),
    ],
)
def test_the_whole_tells_what_all_agree_on_and_else_each_line_its_own(
    numbers: tuple[str, ...], whole: str, notes: tuple[str, ...]
) -> None:
    """EN 16931 BT-13 and BT-127."""
    document = worked(*numbers)
    assert order_number_of(document) == whole
    assert order_notes(document) == notes


def test_the_notes_are_in_the_language_of_the_invoice() -> None:
    assert order_notes(worked("A", "B", locale="en"))[0] == "Order number A"


def test_a_credit_note_tells_the_order_of_the_whole_and_of_no_line() -> None:
    assert order_number_of(worked("A", credits=CREDITED)) == "A"
    document = worked("A", "B", credits=CREDITED)
    assert (order_number_of(document), set(order_notes(document))) == ("", {""})


def test_a_heading_is_known_again_however_its_spaces_were_tidied() -> None:
    sheet = [replace(each, heading=each.heading.replace(" ", "  ")) for each in ordered_by("A", "")]
    document = replace(worked("A", ""), time_sheet=tuple(sheet))
    assert order_notes(document)[0] == "Ordernummer A"


def test_an_order_stands_between_the_period_and_what_went_before() -> None:
    """UBL 2.1: the order of the parts of an invoice."""
    about = {"supply_date": date(2026, 11, 2), "supply_to": date(2026, 11, 5)}
    ubl = Ubl(ubl_of(worked("4711", **about)))
    assert (ubl.one(ORDER), ubl.all(NOTE)) == ("4711", ["tolkningar"])
    place = ubl.order().index("OrderReference")
    assert ubl.order()[place - 2 : place] == ["BuyerReference", "InvoicePeriod"]
    credited = Ubl(ubl_of(worked("4711", ocr=None, credits=CREDITED)))
    place = credited.order().index("OrderReference")
    assert credited.order()[place + 1] == "BillingReference"


def test_a_line_has_one_note_and_tells_its_unit_and_its_order_there() -> None:
    """UBL-SR-34: a line has one note at most."""
    ubl = Ubl(ubl_of(worked("A", "B")))
    first, second = "Ordernummer A", "Ordernummer B"
    assert ubl.all(NOTE) == [first, f"tolkningar\n{first}", second, f"tolkningar\n{second}"]
    assert ubl.all(ORDER) == []


@pytest.mark.parametrize(
    ("numbers", "codes"),
    [(("4711",), set()), (("A", "B"), {"E_INVOICE_REFERENCE_MISSING"})],
)
def test_an_order_is_reference_enough(numbers: tuple[str, ...], codes: set[str]) -> None:
    """PEPPOL-EN16931-R003: a buyer's reference or the number of an order."""
    reasons = reasons_not_to_write(worked(*numbers, buyer_reference=""))
    assert {each.code for each in reasons} - {"E_INVOICE_BUYER_WITHOUT_ADDRESS"} == codes
