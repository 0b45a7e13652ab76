"""What has happened to payments."""

from dataclasses import dataclass
from datetime import date

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.events import Event
from reskontra.domain.kernel.money import Money
from reskontra.domain.payments.ids import AllocationId, PaymentId, RefundId


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRegistered(Event):
    """Money came in and settles an invoice, wholly or in part."""

    payment_id: PaymentId
    allocation_id: AllocationId
    invoice_id: InvoiceId
    amount: Money
    received: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocationUndone(Event):
    """A payment no longer counts on an invoice."""

    allocation_id: AllocationId
    invoice_id: InvoiceId
    amount: Money
    reversed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundRegistered(Event):
    """What was paid too much on an invoice went back, or over to another invoice."""

    refund_id: RefundId
    invoice_id: InvoiceId
    to_invoice_id: InvoiceId | None = None
    amount: Money
    refunded: date


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundUndone(Event):
    """Money did not go back after all."""

    refund_id: RefundId
    invoice_id: InvoiceId
    amount: Money
    reversed_on: date | None = None
