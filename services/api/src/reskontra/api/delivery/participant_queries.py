"""Questions about customers in the Peppol network."""

from reskontra.api.context import Info
from reskontra.api.delivery.participant_types import PeppolReceiver
from reskontra.api.operation import query
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.peppol_ids import proposed_id
from reskontra.domain.customers.queries import cards
from reskontra.domain.delivery.queries import participants
from reskontra.domain.kernel.clock import now
from reskontra.tenancy.access import Permission


@query(Permission.CUSTOMER_READ)
async def peppol_receiver(info: Info, customer_id: CustomerId) -> PeppolReceiver | None:
    """What Peppol says of a customer (mottagare i Peppol); null where there is no address."""
    return await receiver_now(customer_id)


async def receiver_now(customer_id: CustomerId) -> PeppolReceiver | None:
    """The customer as a receiver at this moment."""
    card = (await cards([customer_id])).get(customer_id)
    address = proposed_id(card.peppol_id, card.gln, card.org_number) if card else None
    if card is None or address is None:
        return None
    known = (await participants([address])).get(address)
    is_proposed = not card.peppol_id
    return PeppolReceiver.of(address, known, is_proposed=is_proposed, now=now())
