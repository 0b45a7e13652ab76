"""Invoices on their way out, kept."""

from collections.abc import Sequence

from reskontra.domain.delivery.views import ParcelStatus
from reskontra.domain.invoicing.commands import send_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import deliveries, invoice
from reskontra.domain.invoicing.sending import Manner
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.customers import make_consenting_customer
from tests.factories.invoicing import make_issued


async def issued_and_sent(
    recipients: Sequence[str] | None = None, *, hold: bool = False, page_url: str | None = None
) -> InvoiceId:
    """An invoice that was issued and is asked to be sent by e-mail."""
    async with tenant_transaction():
        invoice_id = await make_issued(customer_id=await make_consenting_customer())
        await send_invoice(
            invoice_id, Channel.EMAIL, recipients, Manner(hold=hold), page_url=page_url
        )
    return invoice_id


async def kept_invoice(invoice_id: InvoiceId) -> Invoice:
    """The invoice as it is now."""
    async with tenant_transaction(read_only=True):
        found = await invoice(invoice_id)
    assert found is not None
    return found


async def kept_parcels(invoice_id: InvoiceId) -> tuple[ParcelStatus, ...]:
    """How the invoice fares with each recipient."""
    async with tenant_transaction(read_only=True):
        return await deliveries(invoice_id)
