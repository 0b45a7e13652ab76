"""What a payment does to an invoice."""

from datetime import date

from reskontra.domain.invoicing.refusals import (
    CreditNoteUnpayable,
    ExceedsOpenBalance,
    NotIssued,
    PeriodClosed,
)
from reskontra.domain.invoicing.views import InvoiceHead, InvoiceState
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal


def state_after(total: Money, paid: Money, credited: Money) -> InvoiceState:
    """How far an issued invoice has come when so much of it is paid and so much credited."""
    if credited and not credited < total:
        return InvoiceState.CREDITED
    if not paid + credited < total:
        return InvoiceState.PAID
    return InvoiceState.PARTLY_PAID if paid else InvoiceState.ISSUED


def reasons_not_to_settle(head: InvoiceHead, amount: Money) -> list[Refusal]:
    """Why an invoice cannot take a payment of this amount."""
    if head.state == InvoiceState.DRAFT:
        return [NotIssued(path=("invoiceId",))]
    if head.is_credit_note:
        return [CreditNoteUnpayable(path=("invoiceId",))]
    open_balance = Money(head.open_minor, head.currency)
    if open_balance < amount:
        return [ExceedsOpenBalance(path=("amount",), open=open_balance.amount)]
    return []


def reasons_not_to_receive(received: date, closed_through: date | None) -> list[Refusal]:
    """Why no money can have come in on a day."""
    if closed_through is not None and received <= closed_through:
        return [PeriodClosed(closed_through, path=("receivedDate",))]
    return []
