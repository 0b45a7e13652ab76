"""What may be done with payments."""

from reskontra.api.context import Info
from reskontra.api.invoicing.queries import invoice_now
from reskontra.api.invoicing.types import Invoice
from reskontra.api.operation import mutation
from reskontra.api.payments.inputs import (
    AllocationUndoInput,
    PaymentRegisterInput,
    RefundRegisterInput,
    RefundUndoInput,
)
from reskontra.api.payments.payloads import (
    AllocationUndoPayload,
    PaymentRegisterPayload,
    RefundRegisterPayload,
    RefundUndoPayload,
)
from reskontra.api.payments.queries import allocations_of, load_allocations, load_refunds
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.refusals import NotFound, Refused
from reskontra.domain.payments import commands
from reskontra.tenancy.access import Permission


async def _seen(id: InvoiceId, info: Info) -> Invoice | None:
    """The invoice as it is now, for those who may see invoices; a cash register may not."""
    return await invoice_now(id) if info.context.may(Permission.INVOICE_READ) else None


@mutation(Permission.PAYMENT_WRITE)
async def payment_register(info: Info, input: PaymentRegisterInput) -> PaymentRegisterPayload:
    """Register money that came in for an invoice (registrera betalning)."""
    if await invoice_now(input.invoice_id) is None:
        raise Refused([NotFound(path=("invoiceId",))])
    payment_id = await commands.register_payment(input.payment())
    made = [a for a in await allocations_of(input.invoice_id) if a.row.payment_id == payment_id]
    return PaymentRegisterPayload(
        allocation=made[0] if made else None,
        invoice=await _seen(input.invoice_id, info),
        user_errors=[],
    )


@mutation(Permission.PAYMENT_WRITE)
async def allocation_undo(info: Info, input: AllocationUndoInput) -> AllocationUndoPayload:
    """Let a payment no longer count on its invoice (ångra avprickning)."""
    await commands.undo_allocation(input.id)
    (undone,) = await load_allocations([input.id])
    return AllocationUndoPayload(
        allocation=undone,
        invoice=await _seen(undone.row.invoice_id, info) if undone else None,
        user_errors=[],
    )


@mutation(Permission.PAYMENT_WRITE)
async def refund_register(info: Info, input: RefundRegisterInput) -> RefundRegisterPayload:
    """Register that what was paid too much goes back, or over to another invoice (återbetala)."""
    if await invoice_now(input.invoice_id) is None:
        raise Refused([NotFound(path=("invoiceId",))])
    if input.to_invoice_id is not None and await invoice_now(input.to_invoice_id) is None:
        raise Refused([NotFound(path=("toInvoiceId",))])
    refund_id = await commands.register_refund(input.refund())
    (made,) = await load_refunds([refund_id])
    return RefundRegisterPayload(
        refund=made,
        invoice=await _seen(input.invoice_id, info),
        user_errors=[],
    )


@mutation(Permission.PAYMENT_WRITE)
async def refund_undo(info: Info, input: RefundUndoInput) -> RefundUndoPayload:
    """Owe the money again: it did not go back after all (ångra återbetalning)."""
    await commands.undo_refund(input.id)
    (undone,) = await load_refunds([input.id])
    return RefundUndoPayload(
        refund=undone,
        invoice=await _seen(undone.row.invoice_id, info) if undone else None,
        user_errors=[],
    )
