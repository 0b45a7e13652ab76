"""Swish's text; the vector is the specification's own."""

from dataclasses import replace
from datetime import date

import pytest

from reskontra.domain.invoicing.swish_qr import swish_qr
from reskontra.domain.kernel.money import Money
from tests.workers.rendering.invoices import SELLER, make_document

SWISHING = replace(SELLER, swish_number="123 785 69 01")


@pytest.mark.parametrize(
    ("minor", "ocr", "text"),
    [
        (10_000, "12229445", "C1237856901;100,00;12229445;0"),
        (5, "133", "C1237856901;0,05;133;0"),
        (123_456_789, "100164", "C1237856901;1234567,89;100164;0"),
    ],
)
def test_the_app_reads_payee_amount_and_message(minor: int, ocr: str, text: str) -> None:
    assert swish_qr(make_document(seller=SWISHING, total=Money(minor), ocr=ocr)) == text


def test_a_message_is_encoded_as_in_an_address() -> None:
    text = swish_qr(make_document(seller=SWISHING, ocr="Å 1;2/3"))
    assert text is not None
    assert text.split(";")[2] == "%C3%85%201%3B2%2F3"


def test_there_is_no_code_without_a_number_anything_to_pay_or_kronor() -> None:
    assert swish_qr(make_document()) is None
    assert swish_qr(make_document(seller=SWISHING, total=Money(0))) is None
    assert swish_qr(make_document(seller=SWISHING, total=Money(-100))) is None
    assert swish_qr(make_document(seller=SWISHING, currency="EUR")) is None
    assert swish_qr(make_document(seller=SWISHING, due_date=date(2027, 1, 1))) is not None
