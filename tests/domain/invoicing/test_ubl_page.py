"""The page inside the UBL (EN 16931 BG-24)."""

from base64 import b64decode

from reskontra.domain.invoicing.peppol_bis import ubl_of
from reskontra.domain.invoicing.ubl_page import Page, with_page
from tests.support.ubl import Ubl
from tests.workers.rendering.invoices import make_document

PAGE = Page('faktura "1042" & co.pdf', "application/pdf", b"%PDF-1.7\x00\xff")
BINARY = "cac:AdditionalDocumentReference/cac:Attachment/cbc:EmbeddedDocumentBinaryObject"


def test_the_page_stands_before_the_seller_and_nothing_else_changes() -> None:
    plain = ubl_of(make_document(note="<cac:AccountingSupplierParty>"))
    whole = with_page(plain, PAGE)
    ubl = Ubl(whole)
    assert b64decode(ubl.one(BINARY)) == PAGE.content
    assert ubl.one("cac:AdditionalDocumentReference/cbc:ID") == PAGE.name
    before, _, rest = whole.partition(b"  <cac:AdditionalDocumentReference>")
    _, _, after = rest.partition(b"</cac:AdditionalDocumentReference>\n")
    assert before + after == plain
    parts = ubl.order()
    assert parts.index("AdditionalDocumentReference") + 1 == parts.index("AccountingSupplierParty")


def test_what_has_no_seller_is_left_as_it_is() -> None:
    assert with_page(b"<Invoice/>", PAGE) == b"<Invoice/>"
