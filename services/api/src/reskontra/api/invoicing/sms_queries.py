"""Questions about text messages that bring invoices."""

from reskontra.api.context import Info
from reskontra.api.delivery.sms_types import SmsPreview
from reskontra.api.links import page_url
from reskontra.api.operation import query
from reskontra.domain.company.queries import profile
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.access import Permission


@query(Permission.INVOICE_SEND)
async def sms_preview(
    info: Info, invoice_id: InvoiceId, recipients: list[str] | None = None
) -> SmsPreview | None:
    """The text message that would bring an issued invoice (förhandsgranska sms), and its price."""
    url = page_url(info.context, invoice_id, Channel.SMS)
    found = await queries.text_message(invoice_id, url, recipients)
    if found is None:
        return None
    return SmsPreview.of(
        found.text,
        (await profile()).sms_sender_shown,
        found.recipients,
        info.context.house.settings.sms_tariff,
    )
