"""What is needed to pack an e-invoice for the network."""

from dataclasses import dataclass

from reskontra.domain.delivery.queries import parcels_of
from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries.e_invoices import e_invoices_of
from reskontra.domain.invoicing.queries.invoices import heads
from reskontra.domain.invoicing.sending import page_name
from reskontra.domain.kernel.channels import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class Packing:
    """An e-invoice that waits to be packed: both files lie in the archive, if they are made."""

    ubl_sha256: str | None
    page_sha256: str | None
    page_name: str


async def packing(invoice_id: InvoiceId) -> Packing | None:
    """The files of an invoice that waits to go into the network; None where none waits."""
    parcels = (await parcels_of([str(invoice_id)]))[str(invoice_id)]
    waits = any(
        each.channel is Channel.PEPPOL and each.state is ParcelState.PREPARING for each in parcels
    )
    head = (await heads([invoice_id])).get(invoice_id) if waits else None
    if head is None or head.number is None:
        return None
    kept = (await e_invoices_of([invoice_id])).get(invoice_id)
    return Packing(
        ubl_sha256=kept.sha256 if kept else None,
        page_sha256=head.pdf_sha256,
        page_name=page_name(head.locale, head.number, is_credit_note=head.is_credit_note),
    )
