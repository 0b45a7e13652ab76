"""Questions about invoices in UBL."""

from collections.abc import Collection
from typing import Final, NamedTuple

from tortoise.connection import get_connection

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.tables import CONNECTION

_MADE: Final = "SELECT invoice_id, sha256, size FROM e_invoice WHERE invoice_id = ANY($1)"


class KeptEInvoice(NamedTuple):
    """Bytes in the archive."""

    sha256: str
    size: int


async def e_invoices_of(invoice_ids: Collection[InvoiceId]) -> dict[InvoiceId, KeptEInvoice]:
    """The UBL of many invoices in one statement, by id; those without any are left out."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _MADE, [[one.uuid for one in invoice_ids]]
    )
    return {
        InvoiceId(each["invoice_id"]): KeptEInvoice(each["sha256"], each["size"]) for each in rows
    }
