"""Choose in which order ways to customers are tried."""

from collections.abc import Sequence
from uuid import uuid4

from reskontra.domain.customers.commands.locking import locked
from reskontra.domain.customers.events import DeliveryOrderChosen
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.models import ChannelOrder
from reskontra.domain.customers.ordering import reasons_not_to_order
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import refuse_if


async def choose_order(
    channels: Sequence[Channel] | None, customer_id: CustomerId | None = None
) -> None:
    """Choose for a customer, or without one for the whole firm; None goes back to what is usual."""
    refuse_if([] if channels is None else reasons_not_to_order(channels))
    if customer_id is not None:
        _ = await locked(customer_id)
    owner = customer_id.uuid if customer_id else None
    await ChannelOrder.filter(customer_id=owner).delete()
    if channels is not None:
        names = [channel.value for channel in channels]
        row = ChannelOrder(id=uuid4(), customer_id=owner, channels=names, chosen_at=now())
        await row.save()
    record(DeliveryOrderChosen(customer_id=customer_id))
