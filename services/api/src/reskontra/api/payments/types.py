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
from reskontra.domain.payments.ids import AllocationId, PaymentId, RefundId
from reskontra.tenancy.access import Permission


async def _invoice(root: "Allocation", info: Info) -> Invoice | None:
    return await _seen(root.row.invoice_id, info)


async def _seen(id: InvoiceId | None, info: Info) -> Invoice | None:
    if id is None or not info.context.may(Permission.INVOICE_READ):
        return None
    return await info.context.load(load_invoices, id)


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
    reversed_date: date | None = column(
        "row.reversed_date",
        "The day of the reversing entry (rättelsedag), where the books of its own day were closed.",
    )
    invoice: Invoice | None = asked(
        _invoice, "What was paid (faktura); null for one who may not see invoices."
    )


async def _from(root: "Refund", info: Info) -> Invoice | None:
    return await _seen(root.row.invoice_id, info)


async def _to(root: "Refund", info: Info) -> Invoice | None:
    return await _seen(root.row.to_invoice_id, info)


@strawberry.type
class Refund(Node):
    """Money that went back, or over to another invoice (återbetalning eller kvittning)."""

    id: RefundId
    row: strawberry.Private[views.RefundRow]
    amount: Money = column(lambda refund: Money.of(refund.row.amount), "Belopp.")
    refunded_date: date = column("row.refunded_date", "Utbetalningsdag.")
    reference: str = column("row.reference", "Betalningsreferens.")
    created_at: datetime = column("row.created_at")
    undone_at: datetime | None = column("row.undone_at", "When it ceased to count.")
    reversed_date: date | None = column(
        "row.reversed_date",
        "The day of the reversing entry (rättelsedag), where the books of its own day were closed.",
    )
    invoice: Invoice | None = asked(_from, "What had been paid too much (faktura).")
    to_invoice: Invoice | None = asked(
        _to, "What it settles instead (kvittad faktura); null when the money went out."
    )
