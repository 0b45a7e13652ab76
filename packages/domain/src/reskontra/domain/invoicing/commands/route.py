"""Send an invoice by the way that its route chooses."""

from collections.abc import Mapping

from reskontra.domain.invoicing.commands.locking import held
from reskontra.domain.invoicing.commands.send import post
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import route_of
from reskontra.domain.invoicing.sending import Manner
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import Refused


async def send_by_route(
    invoice_id: InvoiceId,
    page_urls: Mapping[Channel, str],
    *,
    again: bool = False,
    hold: bool = False,
) -> Channel:
    """Send to the usual recipients by the first way that is open; tell which.

    ``page_urls`` names the channels that are carried, each with the buyer's page as a message
    names it.

    Raises:
        Refused: No way is open; with what stands against the one that is nearest to it.
    """
    found = await held(invoice_id)
    route = await route_of(found, page_urls, is_again=again)
    way = route.chosen
    if way is None:
        raise Refused(route.obstacles)
    await post(found, way.sending, Manner(hold=hold), page_urls[way.channel])
    return way.channel
