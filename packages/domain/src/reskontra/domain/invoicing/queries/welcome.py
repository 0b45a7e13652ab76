"""Whether an invoice that was sent is still welcome, at the moment when it leaves."""

from reskontra.domain.customers.queries import has_said_no
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries.invoices import heads, invoice
from reskontra.domain.invoicing.ways import asks_consent
from reskontra.domain.kernel.channels import Channel


async def is_still_welcome(invoice_id: InvoiceId, channel: Channel) -> bool:
    """False where the buyer has said no to a channel that needs their yes (ML 17 kap. 20 §)."""
    head = (await heads([invoice_id])).get(invoice_id)
    if head is None or head.customer_id is None:
        return True
    if not await has_said_no(head.customer_id, channel):
        return True
    found = await invoice(invoice_id)
    return found is None or not asks_consent(channel, found.buyer.kind)
