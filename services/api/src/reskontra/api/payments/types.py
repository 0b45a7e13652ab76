"""The types of payments."""

from datetime import date, datetime

import strawberry

from reskontra.api.columns import asked, column
from reskontra.api.context import Info
from reskontra.api.invoicing.queries import load_invoices
from reskontra.api.invoicing.types import Invoice
from reskontra.api.money import Money
from reskontra.api.nodes import Node
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.payments import views
from reskontra.domain.payments.ids import AllocationId, PaymentId
from reskontra.tenancy.access import Permission


async def _invoice(root: "Allocation", info: Info) -> Invoice | None:
    if not info.context.may(Permission.INVOICE_READ):
        return None
    return await info.context.load(load_invoices, root.row.invoice_id)


@strawberry.type
class PaymentSums:
    """What the payments of a list come to (summor)."""

    sums: strawberry.Private[views.PaymentSums]
    count: int = column("sums.count", "Antal.")
    amount: Money = column(lambda found: Money.of(found.sums.amount), "Belopp.")


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
    invoice: Invoice | None = asked(
        _invoice, "What was paid (faktura); null for one who may not see invoices."
    )
