"""Keep the invoice in UBL that was made of an issued one."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.events import EInvoiceMade
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.ids import uuid7
from reskontra.domain.tables import CONNECTION

_KEEP: Final = """
    INSERT INTO e_invoice (id, invoice_id, sha256, size, made_at) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (invoice_id) DO NOTHING RETURNING id
"""


async def keep_e_invoice(invoice_id: InvoiceId, *, sha256: str, size: int) -> None:
    """Keep what was made; the first is the invoice's for ever."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _KEEP, [uuid7(), invoice_id.uuid, sha256, size, now()]
    )
    if rows:
        record(EInvoiceMade(invoice_id=invoice_id, sha256=sha256, size=size))
