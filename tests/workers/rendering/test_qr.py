"""The code on the page, as drawn and as a telephone reads it off the printed page."""

from dataclasses import replace

import pytest
import segno

from reskontra.domain.company.looks import PageCode, PageDesign
from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.swish_qr import swish_qr
from reskontra.domain.invoicing.using_qr import using_qr
from reskontra.domain.kernel.addresses import Address
from reskontra.workers.rendering.invoice import render_invoice
from reskontra.workers.rendering.qr import as_svg, code_of
from reskontra.workers.rendering.words import words_of
from tests.workers.rendering.invoices import BUYER, LOGO, SELLER, looking, make_document, make_line
from tests.workers.rendering.pages import codes_on, text_of

WORDS = words_of("invoice", "sv")
SWISHING = looking(replace(SELLER, swish_number="123 785 69 01"), code=PageCode.SWISH)
SILENT = looking(code=PageCode.NONE)


def test_the_drawing_has_every_dark_module() -> None:
    drawing = as_svg("kod")
    dark = sum(map(sum, segno.make_qr("kod", error="l", mask=3, boost_error=False).matrix))
    bars = [int(bar.split("h")[1]) for bar in drawing.split('d="')[1].split('"')[0].split("M")[1:]]
    assert sum(bars) == dark


def test_a_draft_has_a_crossed_square_where_the_code_will_be() -> None:
    drawn, issued = (
        code_of(make_document(number=None, ocr=None), WORDS),
        code_of(make_document(), WORDS),
    )
    assert drawn is not None
    assert issued is not None
    assert drawn.picture != issued.picture
    assert drawn.label == issued.label == "Skanna i bankappen"
    assert code_of(make_document(number=None, seller=replace(SELLER, bankgiro=None)), WORDS) is None


@pytest.mark.parametrize("design", PageDesign)
def test_a_bank_app_reads_its_code_off_the_page(design: PageDesign) -> None:
    document = make_document(seller=looking(design=design))
    page = render_invoice(document, LOGO)
    assert codes_on(page) == [using_qr(document)]
    assert "Skanna i bankappen" in text_of(page)


@pytest.mark.parametrize("design", PageDesign)
def test_the_swish_app_reads_its_code_off_the_page(design: PageDesign) -> None:
    document = make_document(seller=looking(SWISHING, design=design))
    page = render_invoice(document, LOGO)
    assert codes_on(page) == [swish_qr(document)]
    assert "Skanna i Swish-appen" in text_of(page)


def test_an_account_with_every_field_is_still_read_off_the_page() -> None:
    seller = replace(
        SELLER,
        name="Å" * 200,
        bankgiro=None,
        iban="SE3550000000054910000003",
        bic="ESSESESSXXX",
    )
    document = make_document(seller=seller, ocr="1234567890123456789012357")
    assert codes_on(render_invoice(document, None)) == [using_qr(document)]


@pytest.mark.parametrize(
    "document",
    [
        make_document(seller=SILENT),
        make_document(seller=looking(code=PageCode.SWISH)),
        make_document(seller=replace(SELLER, bankgiro=None)),
        make_document([make_line(unit_price="0")]),
        make_document([make_line(quantity="-1")]),
        make_document([make_line(quantity="-1")], seller=SWISHING),
        make_document(number=None, ocr=None),
        make_document(buyer=replace(BUYER, address=Address(country="NO"))),
    ],
    ids=[
        "none wanted",
        "no number",
        "no account",
        "nothing",
        "negative",
        "swish back",
        "draft",
        "abroad",
    ],
)
def test_there_is_nothing_to_scan_where_nothing_can_be_paid(document: InvoiceDocument) -> None:
    assert codes_on(render_invoice(document, None)) == []
