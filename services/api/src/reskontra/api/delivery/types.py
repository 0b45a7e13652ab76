"""The mail room's types."""

from datetime import datetime
from typing import TypeAlias

import strawberry

from reskontra.api.columns import column
from reskontra.api.customers.types import DeliveryChannel
from reskontra.api.nodes import Node
from reskontra.domain.delivery import queries, troubles, views
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.ids import TypedId

DeliveryState: TypeAlias = views.ParcelState
strawberry.enum(
    views.ParcelState, name="DeliveryState", description="Where a message is (utskickets status)."
)
DeliveryTrouble: TypeAlias = troubles.Trouble
strawberry.enum(
    troubles.Trouble,
    name="DeliveryTrouble",
    description="Why mail did not arrive, in one word (orsak).",
)


@strawberry.type
class Delivery(Node):
    """One message to one recipient (utskick)."""

    id: ParcelId
    parcel: strawberry.Private[views.ParcelStatus]
    channel: DeliveryChannel = column("parcel.channel")
    recipient: str = column("parcel.recipient", "Mottagare.")
    purpose: str = column("parcel.purpose", "What it brings (ärende), such as `INVOICE`.")
    state: DeliveryState = column("parcel.state")
    attempts: int = column("parcel.attempts", "How many times it was tried.")
    reason: str | None = column("parcel.reason", "Why it failed, in the receiver's words.")
    because: str | None = column(
        "parcel.because", "Why it goes by this way (skäl), where somebody had to say."
    )
    created_at: datetime = column("parcel.created_at")
    leaves_at: datetime = column(
        "parcel.due_at", "When it leaves at the earliest; until then it can be taken back (ångra)."
    )
    updated_at: datetime = column("parcel.updated_at")
    sent_at: datetime | None = column("parcel.sent_at")
    trouble: DeliveryTrouble | None = column(
        lambda delivery: _trouble(delivery.parcel),
        "What is the matter with a mail, in one word (orsak).",
    )
    put_off_since: datetime | None = column(
        lambda delivery: _put_off_since(delivery.parcel),
        "Since when the receiver's server lets us wait (uppskjuten); it is tried again.",
    )


def _trouble(parcel: views.ParcelStatus) -> DeliveryTrouble | None:
    is_mail = parcel.channel is Channel.EMAIL
    return troubles.trouble_of(parcel.reason) if is_mail and parcel.reason is not None else None


def _put_off_since(parcel: views.ParcelStatus) -> datetime | None:
    waits = parcel.state is views.ParcelState.QUEUED and parcel.channel is Channel.EMAIL
    return parcel.created_at if waits and parcel.attempts > 0 else None


async def load_deliveries(subjects: list[TypedId]) -> list[list[Delivery]]:
    """The deliveries about many things in one statement, the oldest first."""
    found = await queries.parcels_of([str(each) for each in subjects])
    return [[Delivery(id=each.id, parcel=each) for each in found[str(one)]] for one in subjects]
