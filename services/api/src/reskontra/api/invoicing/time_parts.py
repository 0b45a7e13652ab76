"""What an invoice has to do with reported time."""

from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.ids import InvoiceId


async def load_bills_time(ids: list[InvoiceId]) -> list[bool]:
    """Which of some invoices bill approved work."""
    wholes = await queries.invoices(ids)
    return [each in wholes and bool(wholes[each].time_sheet) for each in ids]
