"""What a payment does to an invoice."""

from datetime import date

from reskontra.domain.invoicing.currency_refusals import PaidInOtherCurrency
from reskontra.domain.invoicing.days import FIRST_DAY
from reskontra.domain.invoicing.refusals import (
    CreditNoteUnpayable,
    ExceedsOpenBalance,
    ExceedsRefund,
    NothingToPayBack,
    NotIssued,
    NotOfSameCustomer,
    PaidBack,
    PaidBackInOtherCurrency,
    PeriodClosed,
)
from reskontra.domain.invoicing.views import InvoiceHead, InvoiceState
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import OutOfRange, Refusal


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
    if amount.currency != head.currency:
        return [PaidInOtherCurrency(path=("amount", "currency"), supported=head.currency)]
    open_balance = Money(head.open_minor, head.currency)
    if open_balance < amount:
        return [ExceedsOpenBalance(path=("amount",), open=open_balance.amount)]
    return []


def reasons_not_to_unsettle(head: InvoiceHead, amount: Money) -> list[Refusal]:
    """Why a payment must go on counting: what it brought has gone on to somebody else."""
    return [PaidBack(path=("id",))] if head.paid_minor < amount.minor else []


def reasons_not_to_pay_back(head: InvoiceHead, amount: Money) -> list[Refusal]:
    """Why so much of an invoice cannot be given back: the buyer has no more than that to have."""
    owed = Money(head.refund_minor, head.currency)
    if not owed:
        return [NothingToPayBack(path=("invoiceId",))]
    if amount.currency != owed.currency:
        return [PaidBackInOtherCurrency(path=("amount", "currency"), supported=owed.currency)]
    return [ExceedsRefund(path=("amount",), refund=owed.amount)] if owed < amount else []


def reasons_not_to_set_off(
    source: InvoiceHead, target: InvoiceHead, amount: Money
) -> list[Refusal]:
    """Why what is owed on one invoice cannot settle another: it must be owed to the same buyer."""
    is_same_buyer = source.customer_id is not None and source.customer_id == target.customer_id
    if source.id == target.id or not is_same_buyer:
        return [NotOfSameCustomer(path=("toInvoiceId",))]
    reasons = reasons_not_to_pay_back(source, amount)
    if amount.currency != source.currency:
        return reasons
    if target.currency != source.currency:
        return [*reasons, PaidBackInOtherCurrency(path=("toInvoiceId",), supported=source.currency)]
    at = {"invoiceId": "toInvoiceId"}
    for reason in reasons_not_to_settle(target, amount):
        reason.path = tuple(at.get(step, step) for step in reason.path)
        reasons.append(reason)
    return reasons


def reasons_not_to_receive(
    received: date, closed_through: date | None, field: str = "receivedDate"
) -> list[Refusal]:
    """Why no money can have come in, or gone out, on a day."""
    if closed_through is not None and received <= closed_through:
        return [PeriodClosed(closed_through, path=(field,))]
    return []


def reasons_against_day(
    day: date, today: date, field: str, first: date = FIRST_DAY
) -> list[Refusal]:
    """Why no money can have moved so early; an invoice may bear a day that is yet to come."""
    first = min(first, today)
    return [] if first <= day else [OutOfRange(path=(field,), minimum=first, maximum=today)]
