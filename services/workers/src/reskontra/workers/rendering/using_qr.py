"""UsingQR: the invoice's payment facts as one line of JSON that Swedish bank apps scan."""

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

import segno

from reskontra.domain.invoicing.document import InvoiceDocument

_VERSION: Final = "1"
_INVOICE: Final = "1"
_LONGEST_NAME: Final = 60
_HIGH, _MIDDLE, _LOW = Decimal(25), Decimal(12), Decimal(6)

# The lowest correction level gives the largest modules, which is what a clean print needs.
_CORRECTION: Final = "l"

# Any of the eight masks is valid; trying them all to find the prettiest is most of the cost.
_MASK: Final = 3
_CROSSED: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">'
    '<path fill="none" stroke="#c9d0d6" d="M.5.5h39v39h-39zl39 39M39.5.5l-39 39"/></svg>'
)
_DARK: Final = re.compile(rb"\x01+")


def picture(document: InvoiceDocument) -> str | None:
    """The code as SVG; a draft, which nobody may pay yet, has a crossed square in its place."""
    code = using_qr(document)
    if code is None:
        return None
    return _CROSSED if document.is_draft else as_svg(code)


def using_qr(document: InvoiceDocument) -> str | None:
    """The code's content; none where nothing is to be paid or there is no account to pay to."""
    account = _account(document)
    if account is None or document.total.minor <= 0:
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
        "due": str(document.total.amount),
        "cur": _text(document.currency),
        "vat": str(document.vat.amount),
        **dict(_vat_per_rate(document)),
        "pt": _text(kind),
        "acc": _text(number),
    }
    if kind == "IBAN" and document.seller.bic:
        fields["bc"] = _text(document.seller.bic)
    return "{" + ",".join(f'"{name}":{value}' for name, value in fields.items()) + "}"


def as_svg(content: str) -> str:
    """Draw the code, without its quiet zone: the page gives it one."""
    code = segno.make_qr(
        content, error=_CORRECTION, mask=_MASK, boost_error=False, encoding="utf-8"
    )
    bars = "".join(
        f"M{bar.start()} {y}.5h{bar.end() - bar.start()}"
        for y, row in enumerate(code.matrix)
        for bar in _DARK.finditer(row)
    )
    size = len(code.matrix)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}">'
        f'<path stroke="#000" d="{bars}"/></svg>'
    )


def _account(document: InvoiceDocument) -> tuple[str, str] | None:
    seller = document.seller
    kinds = (("BG", seller.bankgiro), ("PG", seller.plusgiro), ("IBAN", seller.iban))
    return next(((kind, number) for kind, number in kinds if number), None)


def _vat_per_rate(document: InvoiceDocument) -> Iterator[tuple[str, str]]:
    by_rate = {row.rate: row.vat for row in document.vat_rows}
    for name, rate in (("vh", _HIGH), ("vm", _MIDDLE), ("vl", _LOW)):
        if rate in by_rate:
            yield name, str(by_rate[rate].amount)


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)
