"""Payments as others see them, and what may be asked to register."""

from dataclasses import dataclass
from datetime import date, datetime

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.money import Money
from reskontra.domain.payments.ids import AllocationId, PaymentId


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPayment:
    """Money that somebody saw come in for an invoice."""

    invoice_id: InvoiceId
    amount: Money
    received_date: date | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocationRow:
    """Part of a payment on an invoice; ``undone_at`` tells that it no longer counts."""

    id: AllocationId
    payment_id: PaymentId
    invoice_id: InvoiceId
    amount: Money
    received_date: date
    reference: str
    allocated_at: datetime
    undone_at: datetime | None
