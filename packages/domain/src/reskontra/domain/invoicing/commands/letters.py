"""Whether an invoice has left the house, where people say so and may take it back."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.commands.locking import hold_all
from reskontra.domain.invoicing.commands.send import confirm_sent
from reskontra.domain.invoicing.events import InvoiceUnsent
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import deliveries
from reskontra.domain.invoicing.sending import PURPOSE
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.tables import CONNECTION

_UNSENT: Final = """
    UPDATE invoice SET sent_at = NULL, updated_at = $2, version = version + 1
    WHERE id = $1 AND sent_at IS NOT NULL
    RETURNING id
"""


async def note_whether_sent(invoice_id: InvoiceId) -> None:
    """Let the invoice say what its parcels say now: that it has left, or that it has not.

    A letter that was marked as posted may have been taken back before anybody came to note it.
    """
    await hold_all([invoice_id])
    parcels = await deliveries(invoice_id)
    if any(one.purpose == PURPOSE and one.sent_at is not None for one in parcels):
        await confirm_sent(invoice_id)
        return
    rows = await get_connection(CONNECTION).execute_query_dict(_UNSENT, [invoice_id.uuid, now()])
    if rows:
        record(InvoiceUnsent(invoice_id=invoice_id))
