"""Work in a home stands below the sums, and what is to pay is the buyer's part."""

from dataclasses import replace

import pytest

from reskontra.domain.company.looks import PageDesign
from reskontra.domain.countries.household import HouseholdKind
from reskontra.domain.invoicing.document import CreditedDocument, InvoiceDocument
from reskontra.domain.invoicing.document_household import DocumentHousehold, DocumentPerson
from reskontra.domain.invoicing.swish_qr import swish_qr
from reskontra.domain.invoicing.using_qr import using_qr
from reskontra.workers.rendering.invoice import render_invoice
from reskontra.workers.rendering.invoice_page import invoice_page
from tests.factories.invoicing import kr
from tests.workers.rendering.invoices import SELLER, looking, make_document, make_line

HOME = DocumentHousehold(
    kind=HouseholdKind.ROT,
    labour=kr("20 000"),
    deduction=kr("6 000"),
    persons=(
        DocumentPerson(name="Anna Ägare", personal_number="19800101-****", deduction=kr("6 000")),
    ),
    property_designation="Malmö Slottet 1:23",
)
LINES = (
    make_line("Rörarbete", quantity="20", unit_price="800"),
    make_line("Rör", unit="st", unit_price="5000"),
)


def rot(**about: object) -> InvoiceDocument:
    return make_document(LINES, household=HOME, **about)


def test_the_deduction_is_taken_off_the_total() -> None:
    page = invoice_page(rot())
    assert page.sums[-2:] == (
        ("Totalt", "26\u00a0250,00"),
        ("Preliminär skattereduktion, rot", "−6\u00a0000,00"),
    )
    assert page.to_pay == "20\u00a0250,00\u00a0kr"
    assert dict(page.payment)["to_pay"] == "20\u00a0250,00\u00a0kr"


def test_home_and_persons_are_told() -> None:
    home = invoice_page(rot(locale="en")).household
    assert home is not None
    assert home.title == "ROT work"
    assert home.facts == (
        ("Labour incl. VAT", "20,000.00"),
        ("Property designation", "Malmö Slottet 1:23"),
    )
    assert home.persons == (("Anna Ägare", "19800101-****", "6,000.00"),)
    assert "you owe us what is missing" in home.notice


def test_an_apartment_is_told_with_its_association() -> None:
    flat = replace(
        HOME, property_designation=None, apartment="1204", housing_org_number="769600-0014"
    )
    home = invoice_page(make_document(LINES, household=flat)).household
    assert home is not None
    assert [text for _, text in home.facts[1:]] == ["1204", "769600-0014"]


def test_a_credit_note_gives_it_back_without_the_notice() -> None:
    day = make_document().invoice_date
    note = rot(credits=CreditedDocument(number=1, invoice_date=day, reason="Fel"))
    page = invoice_page(note)
    assert page.to_pay == "−20\u00a0250,00\u00a0kr"
    assert page.sums[-1] == ("Återtagen skattereduktion, rot", "6\u00a0000,00")
    assert page.household is not None
    assert page.household.notice == ""


def test_codes_ask_for_the_buyers_part() -> None:
    seller = replace(SELLER, swish_number="123 456 78 90")
    assert '"due":20250.00' in (using_qr(rot()) or "")
    assert ";20250,00;" in (swish_qr(rot(seller=seller)) or "")


def test_an_ordinary_invoice_says_nothing_of_it() -> None:
    page = invoice_page(make_document())
    assert page.household is None
    assert "total" not in dict(page.sums)


@pytest.mark.parametrize("design", PageDesign)
@pytest.mark.parametrize("locale", ["sv", "en"])
def test_every_design_sets_it(design: PageDesign, locale: str) -> None:
    pdf = render_invoice(rot(seller=looking(design=design), locale=locale), None)
    assert pdf.startswith(b"%PDF")
