"""Choose in which order ways to customers are tried."""

import json
from collections.abc import Sequence
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.customers.commands.locking import locked
from reskontra.domain.customers.events import DeliveryOrderChosen
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.models import ChannelOrder
from reskontra.domain.customers.ordering import reasons_not_to_order
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.ids import uuid7
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.domain.tables import CONNECTION

# Two who choose for the firm at once have no row to wait at, only the place where it will be.
_CHOOSE: Final = """
    INSERT INTO channel_order (id, customer_id, channels, chosen_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (customer_id) DO UPDATE SET channels = $3, chosen_at = $4
"""


async def choose_order(
    channels: Sequence[Channel] | None, customer_id: CustomerId | None = None
) -> None:
    """Choose for a customer, or without one for the whole firm; None goes back to what is usual."""
    refuse_if([] if channels is None else reasons_not_to_order(channels))
    if customer_id is not None:
        _ = await locked(customer_id)
    owner = customer_id.uuid if customer_id else None
    if channels is None:
        await ChannelOrder.filter(customer_id=owner).delete()
    else:
        names = json.dumps([channel.value for channel in channels])
        await get_connection(CONNECTION).execute_query(_CHOOSE, [uuid7(), owner, names, now()])
    record(DeliveryOrderChosen(customer_id=customer_id))
