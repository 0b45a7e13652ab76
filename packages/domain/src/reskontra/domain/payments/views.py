"""Payments as others see them, and what may be asked to register."""

from dataclasses import dataclass
from datetime import date, datetime

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.money import Money
from reskontra.domain.payments.ids import AllocationId, PaymentId, RefundId


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPayment:
    """Money that somebody saw come in for an invoice."""

    invoice_id: InvoiceId
    amount: Money
    received_date: date | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocationRow:
    """Part of a payment on an invoice; ``undone_at`` tells that it no longer counts.

    ``reversed_date`` is the day of the entry that reversed it, where its own day was closed.
    """

    id: AllocationId
    payment_id: PaymentId
    invoice_id: InvoiceId
    amount: Money
    received_date: date
    reference: str
    allocated_at: datetime
    undone_at: datetime | None
    reversed_date: date | None = None


@dataclass(frozen=True, slots=True)
class PaymentFilter:
    """Allocations that count and were received from a day through another."""

    received_from: date | None = None
    received_to: date | None = None


@dataclass(frozen=True, slots=True)
class PaymentSums:
    """How many allocations that count, and what they come to."""

    count: int
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocationPageRequest:
    """A part of a list, the newest first: ``after`` is the id of the row before the page."""

    limit: int = 50
    after: AllocationId | None = None
    where: PaymentFilter = PaymentFilter()


@dataclass(frozen=True, slots=True)
class AllocationPage:
    """Allocations in order."""

    rows: tuple[AllocationRow, ...]
    has_more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRefund:
    """Money that was paid too much and goes back, or over to another invoice."""

    invoice_id: InvoiceId
    amount: Money
    to_invoice_id: InvoiceId | None = None
    refunded_date: date | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundRow:
    """Money that went back or over; ``undone_at`` tells that it no longer counts."""

    id: RefundId
    invoice_id: InvoiceId
    to_invoice_id: InvoiceId | None
    amount: Money
    refunded_date: date
    reference: str
    created_at: datetime
    undone_at: datetime | None
    reversed_date: date | None = None
