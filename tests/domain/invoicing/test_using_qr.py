import json
from dataclasses import replace
from decimal import Decimal

import segno

from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.using_qr import using_qr
from tests.workers.rendering.invoices import SELLER, in_euro, make_document, make_line


def fields_of(document: InvoiceDocument) -> dict[str, object]:
    content = using_qr(document)
    assert content is not None
    fields: dict[str, object] = json.loads(content, parse_float=Decimal)
    return fields


def test_a_bank_app_reads_whom_what_and_when_to_pay() -> None:
    assert fields_of(make_document()) == {
        "uqr": 1,
        "tp": 1,
        "nme": "Åkerbloms Konsultbyrå AB",
        "cc": "SE",
        "cid": "556703-7485",
        "iref": "104265",
        "idt": "20261123",
        "ddt": "20261223",
        "due": Decimal("144636.00"),
        "cur": "SEK",
        "vat": Decimal("28661.86"),
        "vh": Decimal("28527.75"),
        "vm": Decimal("44.68"),
        "vl": Decimal("89.43"),
        "pt": "BG",
        "acc": "5050-1055",
    }


def test_an_iban_comes_with_its_bic_when_there_is_no_giro() -> None:
    seller = replace(SELLER, bankgiro=None, iban="SE3550000000054910000003", bic="ESSESESS")
    fields = fields_of(make_document(seller=seller))
    assert (fields["pt"], fields["acc"], fields["bc"]) == (
        "IBAN",
        "SE3550000000054910000003",
        "ESSESESS",
    )


def test_other_currencies_are_paid_by_iban_alone() -> None:
    assert using_qr(in_euro(make_document())) is None
    seller = replace(SELLER, iban="SE3550000000054910000003")
    fields = fields_of(in_euro(make_document(seller=seller)))
    assert (fields["pt"], fields["cur"]) == ("IBAN", "EUR")


def test_there_is_no_code_without_an_account_or_anything_to_pay() -> None:
    assert using_qr(make_document(seller=replace(SELLER, bankgiro=None))) is None
    assert using_qr(make_document([make_line(unit_price="0")])) is None


def test_a_very_long_name_does_not_make_the_code_unreadably_dense() -> None:
    content = using_qr(make_document(seller=replace(SELLER, name='"Å' * 150)))
    assert content is not None
    code = segno.make_qr(content, error="l", encoding="utf-8")
    assert len(code.matrix) <= 17 + 4 * 16
