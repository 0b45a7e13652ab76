"""Addresses that something has come back from, as clients see them."""

from contextlib import suppress
from datetime import datetime
from typing import TypeAlias

import strawberry

from reskontra.api.columns import column
from reskontra.api.context import Info
from reskontra.api.customers.types import DeliveryChannel
from reskontra.api.delivery.queries import load_parcels
from reskontra.api.delivery.types import Delivery, DeliveryTrouble
from reskontra.api.nodes import Node, loaded, node_loader, node_of
from reskontra.api.scalars import parse_id
from reskontra.domain.delivery import queries, standing, troubles, views
from reskontra.domain.delivery.ids import AddressId
from reskontra.domain.kernel.ids import MalformedId
from reskontra.tenancy.access import Permission

AddressState: TypeAlias = standing.AddressState
strawberry.enum(
    standing.AddressState,
    description="How an address stands (adressens status); the last three are sent nothing.",
)


@strawberry.type
class DeliveryAddress(Node):
    """An address that something has come back from (adress med studs)."""

    id: AddressId
    status: strawberry.Private[views.AddressStatus]
    channel: DeliveryChannel = column("status.channel")
    address: str = column("status.address", "In small letters.")
    state: AddressState = column("status.state")
    reason: str = column("status.reason", "What the receiver said last.")
    trouble: DeliveryTrouble = column(
        lambda address: troubles.trouble_of(address.status.reason),
        "What is the matter, in one word (orsak).",
    )
    count: int = column("status.count", "How many times in a row something came back.")
    since: datetime = column("status.since", "Since when it stands so.")
    told_at: datetime = column("status.told_at", "When something came back last.")
    lifted_because: str | None = column("status.lifted_because", "Why somebody lifted it last.")
    delivery: Delivery | None = loaded(
        load_parcels, by="status.parcel_id", description="What came back last."
    )

    @strawberry.field
    async def about(self, info: Info) -> Node | None:
        """What was sent, such as an invoice; nothing where it is not yours to see."""
        parcel = await info.context.load(load_parcels, self.status.parcel_id)
        found: Node | None = None
        with suppress(MalformedId):
            found = await node_of(info.context, parse_id(parcel.parcel.subject)) if parcel else None
        return found


@node_loader(AddressId, Permission.DELIVERY_READ)
async def load_addresses(ids: list[AddressId]) -> list[DeliveryAddress | None]:
    """Many addresses in one statement."""
    found = await queries.addresses(ids)
    return [DeliveryAddress(id=one, status=found[one]) if one in found else None for one in ids]
