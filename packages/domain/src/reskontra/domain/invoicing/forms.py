"""What an invoice is called, and which days' law it has its VAT of. Source: ML (2023:200) 7:7."""

from datetime import date
from enum import StrEnum


class InvoiceForm(StrEnum):
    """What an invoice is by what stands on it. A credit note is ordinary: its kind tells it.

    An advance asks for money before the supply, and ``ON_ACCOUNT`` for a part of it as the work
    goes on; the final invoice takes both off.
    """

    ORDINARY = "ORDINARY"
    SIMPLIFIED = "SIMPLIFIED"
    ADVANCE = "ADVANCE"
    ON_ACCOUNT = "ON_ACCOUNT"

    @property
    def is_advance(self) -> bool:
        """Whether a final invoice will take it off."""
        return self in {InvoiceForm.ADVANCE, InvoiceForm.ON_ACCOUNT}

    @property
    def word(self) -> str:
        """The name of the word for it."""
        return "invoice" if self is InvoiceForm.ORDINARY else f"{self.value.lower()}_invoice"


Period = tuple[date | None, date | None]


def form_at_issue(form: InvoiceForm, *, has_address: bool) -> InvoiceForm:
    """Who leaves the buyer's address out writes a simplified invoice, whatever they call it."""
    if form is InvoiceForm.ORDINARY and not has_address:
        return InvoiceForm.SIMPLIFIED
    return form


def taxed_period(form: InvoiceForm, supplied: Period, payable: tuple[date, date]) -> Period:
    """The days whose law gives the rates: of a supply its own, of an advance when it is paid.

    An advance is taxed on the day that it is received (7:7), which nobody knows before it comes.
    It is ``payable`` from the invoice's day through the day that it falls due.
    """
    if not form.is_advance:
        return supplied
    first, last = payable
    return first, max(first, last)


def supplied_on(form: InvoiceForm, supplied: Period, written: date) -> date:
    """The day whose law and rate count: the last of the supply, an advance's own."""
    first, last = supplied
    return written if form.is_advance else last or first or written
