"""Payments of the whole default invoice, by hand, and what of them goes back."""

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.payments.commands import register_payment, register_refund
from reskontra.domain.payments.ids import PaymentId, RefundId
from reskontra.domain.payments.views import NewPayment, NewRefund
from tests.factories import varied
from tests.factories.invoicing import kr


def new_payment(invoice_id: InvoiceId, **about: object) -> NewPayment:
    payment = NewPayment(invoice_id=invoice_id, amount=kr("1250"), reference="Kontoutdrag 12")
    return varied(payment, **about)


async def make_payment(invoice_id: InvoiceId, **about: object) -> PaymentId:
    return await register_payment(new_payment(invoice_id, **about))


def new_refund(invoice_id: InvoiceId, **about: object) -> NewRefund:
    refund = NewRefund(invoice_id=invoice_id, amount=kr("1250"))
    return varied(refund, **about)


async def make_refund(invoice_id: InvoiceId, **about: object) -> RefundId:
    return await register_refund(new_refund(invoice_id, **about))
