"""Which code to scan an invoice has."""

from dataclasses import replace

import pytest

from reskontra.domain.company.looks import PageCode
from reskontra.domain.invoicing.document import CreditedDocument, InvoiceDocument
from reskontra.domain.invoicing.pay_code import PayCode, pay_code
from reskontra.domain.invoicing.swish_qr import swish_qr
from reskontra.domain.invoicing.using_qr import using_qr
from reskontra.domain.kernel.money import Money
from tests.workers.rendering.invoices import BUYER, SELLER, looking, make_document

SWISHING = looking(replace(SELLER, swish_number="123 785 69 01"), code=PageCode.SWISH)
ABROAD = replace(BUYER, address=replace(BUYER.address, country="FI"))
CREDITED = CreditedDocument(number=1, invoice_date=make_document().invoice_date, reason="Fel")


def test_the_firm_chooses_its_kind() -> None:
    usual, swishing = make_document(), make_document(seller=SWISHING)
    assert pay_code(usual) == PayCode(PageCode.USING_QR, using_qr(usual) or "")
    assert pay_code(swishing) == PayCode(PageCode.SWISH, swish_qr(swishing) or "")


@pytest.mark.parametrize(
    ("case", "document"),
    [
        ("the firm wants none", make_document(seller=looking(code=PageCode.NONE))),
        ("a credit note", make_document(credits=CREDITED)),
        ("a buyer abroad", make_document(buyer=ABROAD)),
        ("nothing to pay", make_document(total=Money(0))),
        ("no account", make_document(seller=replace(SELLER, bankgiro=None))),
        ("no Swish number", make_document(seller=replace(SWISHING, swish_number=None))),
    ],
)
def test_where_there_is_none(case: str, document: InvoiceDocument) -> None:
    assert pay_code(document) is None, case
