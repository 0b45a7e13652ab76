"""What may be registered as a payment."""

from datetime import date
from typing import Final

from reskontra.domain.invoicing.settling import reasons_against_day, reasons_not_to_receive
from reskontra.domain.kernel.limits import SHORT, text_reasons
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.payments.refusals import (
    AmountNotPositive,
    ReceivedInFuture,
)
from reskontra.domain.payments.views import NewPayment

# What part of a payment came to in kronor, by the rate of the invoice that it counts on.
PAID_SEK: Final = "round(a.amount_minor * coalesce(a.rate, 1))"


def reasons_not_to_register(
    new: NewPayment, *, today: date, closed_through: date | None
) -> list[Refusal]:
    """Every reason against a payment at once, in the order of its fields."""
    reasons: list[Refusal] = []
    if new.amount.minor <= 0:
        reasons.append(AmountNotPositive(path=("amount",)))
    if new.received_date is not None and new.received_date > today:
        reasons.append(ReceivedInFuture(path=("receivedDate",), today=today))
    received = new.received_date or today
    reasons += reasons_against_day(received, today, "receivedDate")
    reasons += reasons_not_to_receive(received, closed_through)
    return reasons + text_reasons(new.reference, ("reference",), maximum=SHORT)
