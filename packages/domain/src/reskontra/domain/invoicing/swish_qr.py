"""Swish: the invoice's payment as the text that the Swish app scans.

Source: Getswish, "Swish QR code specification" 6.0: ``C``, the payee's number, the amount with a
comma, the message encoded as in an address on the web, and which of the three the payer may change.
"""

from typing import Final
from urllib.parse import quote

from reskontra.domain.invoicing.document import InvoiceDocument

_NOTHING_MAY_BE_CHANGED: Final = "0"
_CURRENCY: Final = "SEK"


def swish_qr(document: InvoiceDocument) -> str | None:
    """The code's content; none where nothing is to be paid, in kronor and to a Swish number."""
    number = document.seller.swish_number
    if number is None or document.to_pay.minor <= 0 or document.currency != _CURRENCY:
        return None
    payee = "".join(number.split())
    amount = f"{document.to_pay.amount:.2f}".replace(".", ",")
    message = quote(document.ocr or "", safe="")
    return f"C{payee};{amount};{message};{_NOTHING_MAY_BE_CHANGED}"
