"""The one question that a link may ask."""

from reskontra.api.context import Info
from reskontra.api.guards import Access
from reskontra.api.links import PORTAL
from reskontra.api.operation import query
from reskontra.api.portal.types import PortalInvoice
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.ids import InvoiceId


@query(Access.LINK)
async def invoice(info: Info) -> PortalInvoice | None:
    """The invoice that the link opens (faktura)."""
    link = info.context.link
    if link is None or link.purpose != PORTAL:
        return None
    invoice_id = InvoiceId.parse(link.subject_id)
    document = await queries.document(invoice_id)
    if document is None:
        return None
    heads = await queries.heads([invoice_id])
    return PortalInvoice(document=document, head=heads[invoice_id])
