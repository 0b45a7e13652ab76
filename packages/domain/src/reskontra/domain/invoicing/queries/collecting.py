"""How many drafts lie in a collective one."""

from collections.abc import Collection
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.tables import CONNECTION

_COUNTS: Final = """
    SELECT collective_id, count(*) AS count FROM collected_draft
    WHERE collective_id = ANY($1) GROUP BY collective_id
"""


async def collected_counts(invoice_ids: Collection[InvoiceId]) -> dict[InvoiceId, int]:
    """How many drafts many invoices were made of, in one statement; those of none are left out."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _COUNTS, [[one.uuid for one in invoice_ids]]
    )
    return {InvoiceId(row["collective_id"]): row["count"] for row in rows}
