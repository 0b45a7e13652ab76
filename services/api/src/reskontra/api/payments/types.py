"""The types of payments."""

from datetime import date, datetime

import strawberry

from reskontra.api.columns import column
from reskontra.api.money import Money
from reskontra.api.nodes import Node
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.payments import views
from reskontra.domain.payments.ids import AllocationId, PaymentId


@strawberry.type
class Allocation(Node):
    """Part of a payment that settles part of an invoice (avprickning)."""

    id: AllocationId
    row: strawberry.Private[views.AllocationRow]
    payment_id: PaymentId = column("row.payment_id")
    invoice_id: InvoiceId = column("row.invoice_id")
    amount: Money = column(lambda allocation: Money.of(allocation.row.amount), "Belopp.")
    received_date: date = column("row.received_date", "Betalningsdag.")
    reference: str = column("row.reference", "Betalningsreferens.")
    allocated_at: datetime = column("row.allocated_at")
    undone_at: datetime | None = column("row.undone_at", "When it ceased to count.")
