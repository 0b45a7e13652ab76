"""Questions about the numbers of documents."""

from tortoise.connection import get_connection

from reskontra.domain.invoicing.gap_report import REPORT, NumberReport, read
from reskontra.domain.tables import CONNECTION


async def number_report() -> list[NumberReport]:
    """Every row of document numbers against its documents and their history, in one statement."""
    _, rows = await get_connection(CONNECTION).execute_query(REPORT)
    return [read(tuple(row.values())) for row in rows]
