"""Which code to scan an invoice has, and what it says: at most one, of the firm's choice."""

from dataclasses import dataclass
from typing import Final

from reskontra.domain.company.looks import PageCode
from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.swish_qr import swish_qr
from reskontra.domain.invoicing.using_qr import using_qr

_CONTENTS: Final = {PageCode.USING_QR: using_qr, PageCode.SWISH: swish_qr}


@dataclass(frozen=True, slots=True)
class PayCode:
    """What apps read who scan the invoice."""

    kind: PageCode
    content: str


def pay_code(document: InvoiceDocument) -> PayCode | None:
    """The invoice's code; None where none is chosen, nothing is to be paid or no app reads it."""
    kind = document.seller.look.code
    # The apps that read these codes are those of banks in the seller's country.
    is_abroad = document.buyer.address.country != document.seller.address.country
    if kind is PageCode.NONE or document.credits is not None or is_abroad:
        return None
    content = _CONTENTS[kind](document)
    return None if content is None else PayCode(kind, content)
