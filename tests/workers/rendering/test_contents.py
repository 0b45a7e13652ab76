"""What the law wants to stand on an invoice, read off each design's page.

ML 17 kap. 24 §: the contents of an invoice. ABL 28 kap.
5 §: the name, seat and number of a limited company. SFL 10 kap.: the notice of approval for F-tax.
"""

from dataclasses import replace

import pytest

from reskontra.domain.company.looks import PageDesign
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.kernel.addresses import Address
from reskontra.workers.rendering.invoice import render_invoice
from tests.workers.rendering.invoices import looking, make_document, make_line
from tests.workers.rendering.pages import words_of


@pytest.fixture(scope="module", params=PageDesign)
def page(request: pytest.FixtureRequest) -> str:
    document = make_document(seller=looking(design=request.param))
    return words_of(render_invoice(document, None)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("17:24 p 1, the day of issue", "2026-11-23"),
        ("17:24 p 2, a number of a series", "1042"),
        ("17:24 p 3, the seller's VAT number", "SE556703748501"),
        ("17:24 p 4, the buyer's VAT number", "SE559012345801"),
        ("17:24 p 5, the seller's name", "Åkerbloms Konsultbyrå AB"),
        ("17:24 p 5, the seller's street", "Hornsgatan 103"),
        ("17:24 p 5, the seller's town", "117 28 Stockholm"),
        ("17:24 p 6, the buyer's name", "Göteborgs Snickeri & Måleri AB"),
        ("17:24 p 6, the buyer's street", "Västra Hamngatan 12 Plan 3"),
        ("17:24 p 6, the buyer's town", "411 17 Göteborg"),
        ("17:24 p 7, what and how much", "Projektledning 12 tim"),
        ("17:24 p 9, the unit price without VAT", "1 295,00"),
        ("17:24 p 9, the discount", "10 %"),
        ("17:24 p 9-11, base, rate and VAT of 25 %", "25 % 114 111,00 28 527,75"),
        ("17:24 p 9-11, base, rate and VAT of 12 %", "12 % 372,33 44,68"),
        ("17:24 p 9-11, base, rate and VAT of 6 %", "6 % 1 490,56 89,43"),
        ("ABL 28:5, the seat", "Säte: Stockholm"),
        ("ABL 28:5, the number of the company", "Org.nr 556703-7485"),
        ("SFL 10 kap., F-tax", "Godkänd för F-skatt"),
        ("1970:1029, the rounding", "Öresavrundning 0,25"),
    ],
)
def test_the_page_tells(page: str, what: str, text: str) -> None:
    assert text in page, what


@pytest.mark.parametrize(
    ("locale", "title"), [("sv", "Förenklad faktura"), ("en", "Simplified invoice")]
)
def test_a_simplified_invoice_has_a_page_without_the_buyers_address(
    locale: str, title: str
) -> None:
    """17:26-28: it says what it is, and leaves the address out."""
    buyer = replace(make_document().buyer, address=Address())
    document = make_document(
        [make_line(unit_price="900")], buyer=buyer, form=InvoiceForm.SIMPLIFIED, locale=locale
    )
    page = words_of(render_invoice(document, None))
    assert title in page
    assert "Göteborgs Snickeri" in page


@pytest.mark.parametrize("design", PageDesign)
@pytest.mark.parametrize(
    ("locale", "title", "words", "silent"),
    [
        ("sv", "Proforma", "Detta är inte en faktura", ("OCR", "Att betala", "Förfallodatum")),
        ("en", "Pro forma invoice", "This is not an invoice", ("OCR", "To pay", "Due date")),
    ],
)
def test_a_pro_forma_is_no_invoice_and_no_claim(
    design: PageDesign, locale: str, title: str, words: str, silent: tuple[str, ...]
) -> None:
    seller = looking(design=design)
    document = make_document(seller=seller, locale=locale, number=None, ocr=None, is_pro_forma=True)
    page = words_of(render_invoice(document, None))
    assert title in page
    assert words in page
    assert not [each for each in (*silent, "UTKAST", "DRAFT") if each in page]


@pytest.mark.parametrize(
    ("form", "locale", "title"),
    [
        (InvoiceForm.ADVANCE, "sv", "Förskottsfaktura"),
        (InvoiceForm.ADVANCE, "en", "Advance invoice"),
        (InvoiceForm.ON_ACCOUNT, "sv", "A conto-faktura"),
        (InvoiceForm.ON_ACCOUNT, "en", "Invoice on account"),
    ],
)
def test_an_advance_says_that_it_is_one(form: InvoiceForm, locale: str, title: str) -> None:
    """17:14: it is an invoice, with its number and its VAT."""
    page = words_of(render_invoice(make_document(form=form, locale=locale), None))
    assert f"{title}" in page
    assert "1042" in page


@pytest.mark.parametrize("design", PageDesign)
@pytest.mark.parametrize("discount", ["0", "10"])
def test_a_section_has_its_heading_and_its_sum(design: PageDesign, discount: str) -> None:
    lines = [
        replace(make_line("Arbete", unit_price="1000", discount=discount), heading="Vecka 45"),
        make_line("Delar " * 40, unit_price="500"),
        replace(make_line("Resa", unit_price="250"), heading="Vecka 46"),
    ]
    document = make_document(lines, seller=looking(design=design))
    page = words_of(render_invoice(document, None)).replace("\u00a0", " ")
    whole = "1 400,00" if discount == "10" else "1 500,00"
    assert f"Delsumma {whole} Vecka 46" in page
    assert "Delsumma 250,00" in page
