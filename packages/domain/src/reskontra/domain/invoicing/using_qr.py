"""UsingQR: the invoice's payment facts as one line of JSON that Swedish bank apps scan."""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.kernel.currencies import is_foreign

_VERSION: Final = "1"
_INVOICE: Final = "1"
_LONGEST_NAME: Final = 60
_HIGH, _MIDDLE, _LOW = Decimal(25), Decimal(12), Decimal(6)


def using_qr(document: InvoiceDocument) -> str | None:
    """The code's content; none where nothing is to be paid or there is no account to pay to."""
    account = _account(document)
    if account is None or document.to_pay.minor <= 0:
        return None
    kind, number = account
    fields = {
        "uqr": _VERSION,
        "tp": _INVOICE,
        "nme": _text(document.seller.name[:_LONGEST_NAME]),
        "cc": _text(document.seller.address.country),
        "cid": _text(document.seller.org_number),
        "iref": _text(document.ocr or ""),
        "idt": _text(f"{document.invoice_date:%Y%m%d}"),
        "ddt": _text(f"{document.due_date:%Y%m%d}"),
        "due": str(document.to_pay.amount),
        "cur": _text(document.currency),
        "vat": str(document.vat.amount),
        **dict(_vat_per_rate(document)),
        "pt": _text(kind),
        "acc": _text(number),
    }
    if kind == "IBAN" and document.seller.bic:
        fields["bc"] = _text(document.seller.bic)
    return "{" + ",".join(f'"{name}":{value}' for name, value in fields.items()) + "}"


def _account(document: InvoiceDocument) -> tuple[str, str] | None:
    seller = document.seller
    giros = (("BG", seller.bankgiro), ("PG", seller.plusgiro))
    kinds = (*(() if is_foreign(document.currency) else giros), ("IBAN", seller.iban))
    return next(((kind, number) for kind, number in kinds if number), None)


def _vat_per_rate(document: InvoiceDocument) -> Iterator[tuple[str, str]]:
    by_rate = {row.rate: row.vat for row in document.vat_rows}
    for name, rate in (("vh", _HIGH), ("vm", _MIDDLE), ("vl", _LOW)):
        if rate in by_rate:
            yield name, str(by_rate[rate].amount)


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)
