"""What may be registered as money that went back."""

from datetime import date

from reskontra.domain.invoicing.settling import reasons_not_to_receive
from reskontra.domain.kernel.limits import SHORT, text_reasons
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.payments.refusals import AmountNotPositive, RefundedInFuture
from reskontra.domain.payments.views import NewRefund


def reasons_not_to_refund(
    new: NewRefund, *, today: date, closed_through: date | None
) -> list[Refusal]:
    """Every reason against a refund at once, in the order of its fields, but the invoices' own."""
    reasons: list[Refusal] = []
    if new.amount.minor <= 0:
        reasons.append(AmountNotPositive(path=("amount",)))
    if new.refunded_date is not None and new.refunded_date > today:
        reasons.append(RefundedInFuture(path=("refundedDate",), today=today))
    reasons += reasons_not_to_receive(new.refunded_date or today, closed_through, "refundedDate")
    return reasons + text_reasons(new.reference, ("reference",), maximum=SHORT)
