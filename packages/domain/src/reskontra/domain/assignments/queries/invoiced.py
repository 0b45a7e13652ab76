"""On which invoices work stands."""

from collections.abc import Collection
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.tables import CONNECTION

_INVOICES: Final = """
    SELECT DISTINCT entry_id, invoice_id FROM billed_line
    WHERE entry_id = ANY($1) AND returned_at IS NULL
"""


async def invoices_of(entry_ids: Collection[EntryId]) -> dict[EntryId, InvoiceId]:
    """The invoice of each entry that is on one."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _INVOICES, [[one.uuid for one in entry_ids]]
    )
    return {EntryId(row["entry_id"]): InvoiceId(row["invoice_id"]) for row in rows}
