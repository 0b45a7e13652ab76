"""The buyer's page for every way that an invoice may leave by."""

from reskontra.api.context import Context
from reskontra.api.delivery.parts import carried
from reskontra.api.links import page_url
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.channels import Channel


def page_urls(context: Context, invoice_id: InvoiceId) -> dict[Channel, str]:
    """The page as a message by each channel names it, for those channels that are carried."""
    return {channel: page_url(context, invoice_id, channel) for channel in carried(context)}
