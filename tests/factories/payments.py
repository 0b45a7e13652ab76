"""Payments of the whole default invoice, by hand."""

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.payments.commands import register_payment
from reskontra.domain.payments.ids import PaymentId
from reskontra.domain.payments.views import NewPayment
from tests.factories import varied
from tests.factories.invoicing import kr


def new_payment(invoice_id: InvoiceId, **about: object) -> NewPayment:
    payment = NewPayment(invoice_id=invoice_id, amount=kr("1250"), reference="Kontoutdrag 12")
    return varied(payment, **about)


async def make_payment(invoice_id: InvoiceId, **about: object) -> PaymentId:
    return await register_payment(new_payment(invoice_id, **about))
