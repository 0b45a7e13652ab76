"""Send what did not arrive by the next way of its route."""

from collections.abc import Collection

from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.queries import facts_of
from reskontra.domain.invoicing.commands.locking import held
from reskontra.domain.invoicing.commands.send import send_invoice
from reskontra.domain.invoicing.events import InvoicePartlyLost, InvoiceRerouted, InvoiceStranded
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import deliveries, route_of
from reskontra.domain.invoicing.rerouting import Loss, loss_of, ways_lost
from reskontra.domain.invoicing.sending import PURPOSE, Manner
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.events import record


async def send_another_way(
    invoice_id: InvoiceId, parcel_id: ParcelId, carried: Collection[Channel]
) -> None:
    """Send an invoice that was lost by the next way that is open, or tell that none is.

    Each way is tried once, so it never goes in a circle; what a person sent since is left alone.
    """
    found = await held(invoice_id)
    parcels = [one for one in await deliveries(invoice_id) if one.purpose == PURPOSE]
    lost = next((one for one in parcels if one.id == parcel_id), None)
    loss = loss_of(lost, parcels, found.state) if lost else Loss.NOTHING
    if lost is None or loss is Loss.NOTHING:
        return
    if loss is Loss.SOME:
        record(InvoicePartlyLost(invoice_id=invoice_id, channel=lost.channel))
        return
    route = await route_of(found, carried, is_again=True, tried=ways_lost(parcels))
    way = route.chosen
    if way is None:
        record(InvoiceStranded(invoice_id=invoice_id, channel=lost.channel))
        return
    url = (await facts_of(parcel_id)).get("url")
    await send_invoice(
        invoice_id,
        way.channel,
        way.recipients,
        Manner(is_again=True),
        page_url=str(url) if url else None,
    )
    record(InvoiceRerouted(invoice_id=invoice_id, lost=lost.channel, channel=way.channel))
