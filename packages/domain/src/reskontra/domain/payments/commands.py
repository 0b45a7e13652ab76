"""What can be done with payments."""

from datetime import date

from reskontra.domain.company.queries import books_closed_through
from reskontra.domain.invoicing.commands import (
    pay_back,
    set_off,
    settle_invoice,
    take_back,
    undo_set_off,
    unsettle_invoice,
)
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import NotFound, Refused, refuse_if
from reskontra.domain.kernel.text import one_line
from reskontra.domain.payments.events import (
    AllocationUndone,
    PaymentRegistered,
    RefundRegistered,
    RefundUndone,
)
from reskontra.domain.payments.ids import AllocationId, PaymentId, RefundId
from reskontra.domain.payments.models import Allocation, Payment, Refund
from reskontra.domain.payments.refunding import reasons_not_to_refund
from reskontra.domain.payments.refusals import AlreadyUndone
from reskontra.domain.payments.registering import reasons_not_to_register
from reskontra.domain.payments.undoing import reasons_not_to_undo, reversal_day
from reskontra.domain.payments.views import NewPayment, NewRefund

MANUAL = "MANUAL"


async def register_payment(new: NewPayment) -> PaymentId:
    """Register money that came in for an invoice, and settle that much of it."""
    closed_through = await books_closed_through()
    refuse_if(reasons_not_to_register(new, today=today(), closed_through=closed_through))
    rate = await settle_invoice(new.invoice_id, new.amount)

    payment_id, allocation_id = PaymentId.new(), AllocationId.new()
    received = new.received_date or today()
    await Payment(
        id=payment_id.uuid,
        received_date=received,
        amount_minor=new.amount.minor,
        currency=new.amount.currency,
        source=MANUAL,
        reference=one_line(new.reference),
        created_at=now(),
    ).save()
    await Allocation(
        id=allocation_id.uuid,
        payment_id=payment_id.uuid,
        invoice_id=new.invoice_id.uuid,
        amount_minor=new.amount.minor,
        rate=rate,
        allocated_at=now(),
    ).save()
    record(
        PaymentRegistered(
            payment_id=payment_id,
            allocation_id=allocation_id,
            invoice_id=new.invoice_id,
            amount=new.amount,
            received=received,
        )
    )
    return payment_id


async def undo_allocation(allocation_id: AllocationId) -> None:
    """Let a payment no longer count on its invoice; both rows stay as history."""
    row = await Allocation.select_for_update().get_or_none(id=allocation_id.uuid)
    if row is None:
        raise Refused([NotFound(path=("id",))])
    refuse_if([AlreadyUndone(path=("id",))] if row.undone_at is not None else [])
    payment = await Payment.get(id=row.payment_id)
    reversed_on = await _reversed_on(payment.received_date)

    invoice_id, amount = InvoiceId(row.invoice_id), Money(row.amount_minor, payment.currency)
    await unsettle_invoice(invoice_id, amount)
    await row.update_from_dict({"undone_at": now(), "reversed_date": reversed_on}).save()
    record(
        AllocationUndone(
            allocation_id=allocation_id,
            invoice_id=invoice_id,
            amount=amount,
            reversed_on=reversed_on,
        )
    )


async def register_refund(new: NewRefund) -> RefundId:
    """Register that what was paid too much went back, or let it settle another invoice."""
    closed_through = await books_closed_through()
    refuse_if(reasons_not_to_refund(new, today=today(), closed_through=closed_through))
    refund_id, refunded = RefundId.new(), new.refunded_date or today()
    if new.to_invoice_id is None:
        await pay_back(new.invoice_id, new.amount, refunded)
    else:
        await set_off(new.invoice_id, new.to_invoice_id, new.amount, refunded)

    await Refund(
        id=refund_id.uuid,
        invoice_id=new.invoice_id.uuid,
        to_invoice_id=new.to_invoice_id.uuid if new.to_invoice_id else None,
        amount_minor=new.amount.minor,
        currency=new.amount.currency,
        refunded_date=refunded,
        reference=one_line(new.reference),
        created_at=now(),
    ).save()
    record(
        RefundRegistered(
            refund_id=refund_id,
            invoice_id=new.invoice_id,
            to_invoice_id=new.to_invoice_id,
            amount=new.amount,
            refunded=refunded,
        )
    )
    return refund_id


async def undo_refund(refund_id: RefundId) -> None:
    """Owe the money again; the row stays as history."""
    row = await Refund.select_for_update().get_or_none(id=refund_id.uuid)
    if row is None:
        raise Refused([NotFound(path=("id",))])
    refuse_if([AlreadyUndone(path=("id",))] if row.undone_at is not None else [])
    reversed_on = await _reversed_on(row.refunded_date)

    invoice_id, amount = InvoiceId(row.invoice_id), Money(row.amount_minor, row.currency)
    if row.to_invoice_id is None:
        await take_back(invoice_id, amount)
    else:
        await undo_set_off(invoice_id, InvoiceId(row.to_invoice_id), amount)
    await row.update_from_dict({"undone_at": now(), "reversed_date": reversed_on}).save()
    record(
        RefundUndone(
            refund_id=refund_id, invoice_id=invoice_id, amount=amount, reversed_on=reversed_on
        )
    )


async def _reversed_on(moved: date) -> date | None:
    """The day of the reversing entry, where the books of the day on which it moved are closed."""
    closed_through = await books_closed_through()
    refuse_if(reasons_not_to_undo(today(), closed_through))
    return reversal_day(moved, today(), closed_through)
