"""By which way invoices would go to a customer now, whatever is on them."""

from collections.abc import Collection

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import customer, order_for, who_accepts_which
from reskontra.domain.delivery.queries import refused_among
from reskontra.domain.invoicing.parties import buyer_of_card
from reskontra.domain.invoicing.routing import Roads, Route, route
from reskontra.domain.invoicing.sending import Sending
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.invoicing.ways import WAYS, asks_consent, usual_recipients, whereabouts
from reskontra.domain.kernel.channels import Channel


async def route_to(customer_id: CustomerId, carried: Collection[Channel]) -> Route | None:
    """The ways to a customer, as an invoice that was issued now would find them."""
    card = await customer(customer_id)
    if card is None:
        return None
    order = [channel for channel in await order_for(customer_id) if channel in WAYS]
    willing = await who_accepts_which({customer_id}, order)
    buyer = buyer_of_card(card)
    at = whereabouts(buyer, card)
    recipients = {channel: usual_recipients(channel, at) for channel in order}
    refused = await refused_among(recipients)
    sendings = {
        channel: Sending(
            state=InvoiceState.ISSUED,
            channel=channel,
            buyer=buyer,
            at=at,
            recipients=recipients[channel],
            has_consent=customer_id in willing.get(channel, ())
            or not asks_consent(channel, card.kind),
            is_under_way=False,
            is_again=False,
            refused={address: status.state for address, status in refused[channel].items()},
        )
        for channel in order
    }
    return route(order, sendings, Roads(carried=carried))
