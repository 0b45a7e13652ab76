"""What people look for among invoices: a buyer, a number, a payment reference or an amount."""

import re
from collections.abc import Callable
from typing import Final

from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.folding import folded, needles
from reskontra.domain.kernel.text import one_line

_AMOUNT: Final = re.compile(
    r"(?P<kronor>\d{1,3}(?:[ .,]\d{3})+|\d{1,13})(?:[.,](?P<ore>\d{1,2}))?\s*(?:kr|sek|:-)?",
    re.ASCII | re.IGNORECASE,
)
_LONGEST: Final = 13


def amounts_of(text: str) -> tuple[int, int] | None:
    """The least and the largest öre that an amount may mean; without öre, any of that krona."""
    found = _AMOUNT.fullmatch(one_line(text))
    if found is None:
        return None
    kronor = re.sub(r"\D", "", found["kronor"])
    if len(kronor) > _LONGEST:
        return None
    least = int(kronor) * 100
    if found["ore"] is None:
        return least, least + 99
    exact = least + int(found["ore"].ljust(2, "0"))
    return exact, exact


def finder(text: str) -> Callable[[InvoiceHead], bool]:
    """Whether an invoice is found by a text; the same answer as a list gives."""
    sought, amounts = needles(text), amounts_of(text)

    def finds(head: InvoiceHead) -> bool:
        if amounts is not None and amounts[0] <= head.total_minor <= amounts[1]:
            return True
        texts = (head.buyer_name, head.number, head.foreign_number, head.ocr)
        told = [folded(str(each)) for each in texts if each]
        return any(needle in each for needle in sought for each in told)

    return finds
