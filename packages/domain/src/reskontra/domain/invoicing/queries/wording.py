"""A real document to try words on."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries.invoices import invoice
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.tables import CONNECTION

# Of those made lately: who writes words has no use for one of years ago.
_LATEST: Final = """
    SELECT id FROM (
        SELECT id, state, credits_id, foreign_number FROM invoice ORDER BY id DESC LIMIT 2000
    ) AS lately
    WHERE state <> 'DRAFT' AND foreign_number IS NULL AND (credits_id IS NOT NULL) = $1
    ORDER BY id DESC LIMIT 1
"""


async def latest_document(*, is_credit_note: bool) -> Invoice | None:
    """The last invoice, or credit note, that was drafted and issued here; None if there is none."""
    rows = await get_connection(CONNECTION).execute_query_dict(_LATEST, [is_credit_note])
    return await invoice(InvoiceId(rows[0]["id"])) if rows else None
