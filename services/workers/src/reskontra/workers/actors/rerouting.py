"""What follows when an invoice did not arrive."""

from reskontra.domain.delivery.events import ParcelBounced, ParcelFailed
from reskontra.domain.invoicing import commands
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.sending import PURPOSE
from reskontra.domain.invoicing.ways import CARRIED_EVERYWHERE
from reskontra.workers.actor import reaction
from reskontra.workers.broker import Queue
from reskontra.workers.switchboard import plugged


@reaction(ParcelFailed, queue=Queue.NOTIFY)
async def send_what_failed(lost: ParcelFailed) -> None:
    """Send an invoice that nobody would take by its next way."""
    await _another_way(lost)


@reaction(ParcelBounced, queue=Queue.NOTIFY)
async def send_what_came_back(lost: ParcelBounced) -> None:
    """Send an invoice that came back by its next way."""
    await _another_way(lost)


async def _another_way(lost: ParcelFailed | ParcelBounced) -> None:
    if lost.purpose != PURPOSE:
        return
    invoice_id = InvoiceId.parse(lost.subject)
    carried = frozenset(CARRIED_EVERYWHERE).union(plugged().carriers)
    await commands.send_another_way(invoice_id, lost.parcel_id, carried)
