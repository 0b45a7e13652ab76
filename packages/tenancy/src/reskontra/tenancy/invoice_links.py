"""Where a buyer sees an invoice, as a message by each channel names it."""

from typing import Final

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.links import sign_link
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.short_links import sign_short_link

PORTAL: Final = "portal"


def invoice_path(
    secret_key: str, tenant: TenantId, invoice_id: InvoiceId, channel: Channel | None = None
) -> str:
    """The buyer's page under the house's own address; a text message has room for a short one."""
    if channel is Channel.SMS:
        token = sign_short_link(secret_key, purpose=PORTAL, tenant=tenant, subject=invoice_id.uuid)
    else:
        token = sign_link(secret_key, purpose=PORTAL, tenant=tenant, subject=str(invoice_id))
    return f"/p/{token}"
