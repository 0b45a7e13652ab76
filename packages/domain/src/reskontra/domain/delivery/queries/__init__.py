"""Questions to the mail room."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Final
from uuid import UUID

from tortoise.connection import get_connection
from tortoise.expressions import Q

from reskontra.domain.delivery.ids import AddressId, ParcelId
from reskontra.domain.delivery.models import Address, Parcel
from reskontra.domain.delivery.queries.enclosed import attachments_of
from reskontra.domain.delivery.queries.letters import (
    batches_to_follow,
    letter_batches,
    letter_routine,
    letters_in,
    newest_letter_batches,
    waiting_letter_count,
    waiting_letters,
)
from reskontra.domain.delivery.standing import REFUSED, AddressState, folded
from reskontra.domain.delivery.trying import FOLLOWED_FOR, LEASE
from reskontra.domain.delivery.views import (
    AddressStatus,
    Fact,
    FollowedParcel,
    ParcelState,
    ParcelStatus,
)
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import ago, now
from reskontra.domain.tables import CONNECTION

__all__ = [
    "addresses",
    "batches_to_follow",
    "count_troubled",
    "facts_of",
    "letter_batches",
    "letter_routine",
    "letters_in",
    "newest_letter_batches",
    "parcel",
    "parcels",
    "parcels_due",
    "parcels_of",
    "parcels_to_follow",
    "posted_for",
    "refused_addresses",
    "refused_among",
    "taken_over",
    "troubled_addresses",
    "waiting_letter_count",
    "waiting_letters",
]

_WAITING: Final = """
    SELECT id FROM parcel
    WHERE channel <> 'LETTER'
      AND (state = 'QUEUED' AND due_at <= $1 OR state = 'SENDING' AND claimed_at < $2)
    ORDER BY due_at LIMIT $3
"""
_FOLLOWED: Final = """
    SELECT id, subject, receipt FROM parcel
    WHERE channel = $1 AND state IN ('SENT', 'DELIVERED') AND sent_at > $2 AND receipt <> ''
    ORDER BY random() LIMIT $3
"""
_BY_KEY: Final = """
    SELECT id, subject FROM parcel
    WHERE channel = $1 AND attempts > 0
      AND (id = $2::uuid OR receipt IS NOT NULL AND split_part(receipt, ' ', 1) = $3) LIMIT 1
"""
_POSTED: Final = """
    SELECT count(*) FILTER (WHERE created_at > $3) AS lately, count(*) AS ever
    FROM parcel WHERE subject = $1 AND purpose = $2
"""


async def taken_over(channel: Channel, key: str) -> FollowedParcel | None:
    """The parcel that its carrier calls by our key or by its own; None where there is none."""
    try:
        ours = UUID(key)
    except ValueError:
        ours = None
    rows = await get_connection(CONNECTION).execute_query_dict(_BY_KEY, [channel, ours, key])
    return FollowedParcel(ParcelId(rows[0]["id"]), rows[0]["subject"], key) if rows else None


async def parcel(parcel_id: ParcelId) -> ParcelStatus | None:
    """One parcel, or None if there is none with that id."""
    row = await Parcel.get_or_none(id=parcel_id.uuid)
    return _status(row) if row else None


async def parcels(ids: Collection[ParcelId]) -> dict[ParcelId, ParcelStatus]:
    """Those of the parcels that there are, in one statement."""
    rows = await Parcel.filter(id__in=[each.uuid for each in ids])
    return {ParcelId(row.id): _status(row) for row in rows}


async def facts_of(parcel_id: ParcelId) -> dict[str, Fact]:
    """What the message of a parcel was told; nothing where there is no such parcel."""
    row = await Parcel.get_or_none(id=parcel_id.uuid)
    return dict(row.facts) if row else {}


async def parcels_of(subjects: Collection[str]) -> dict[str, tuple[ParcelStatus, ...]]:
    """The parcels about each subject, the oldest first, in one statement."""
    found: dict[str, list[ParcelStatus]] = {subject: [] for subject in subjects}
    for row in await Parcel.filter(subject__in=list(subjects)).order_by("id"):
        found[row.subject].append(_status(row))
    return {subject: tuple(parcels) for subject, parcels in found.items()}


async def parcels_to_follow(channel: Channel, limit: int = 100) -> list[FollowedParcel]:
    """Some of those that were taken over on a channel, by chance so that each has its turn."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _FOLLOWED, [channel, ago(FOLLOWED_FOR), limit]
    )
    return [FollowedParcel(ParcelId(row["id"]), row["subject"], row["receipt"]) for row in rows]


async def posted_for(subject: str, purpose: str, since: datetime) -> tuple[int, int]:
    """How many parcels about a subject were posted for a purpose since then, and how many ever."""
    (row,) = await get_connection(CONNECTION).execute_query_dict(_POSTED, [subject, purpose, since])
    return row["lately"], row["ever"]


async def parcels_due(limit: int = 100) -> list[ParcelId]:
    """Parcels whose time has come, and those whose sender has not been heard of since."""
    rows = await get_connection(CONNECTION).execute_query_dict(_WAITING, [now(), ago(LEASE), limit])
    return [ParcelId(row["id"]) for row in rows]


async def addresses(ids: Collection[AddressId]) -> dict[AddressId, AddressStatus]:
    """Those of the addresses that something has come back from, in one statement."""
    rows = await Address.filter(id__in=[each.uuid for each in ids])
    return {AddressId(row.id): _address(row) for row in rows}


async def refused_addresses(channel: Channel, among: Collection[str]) -> dict[str, AddressStatus]:
    """Those of the addresses that are sent nothing until they are lifted, as they were given."""
    return (await refused_among({channel: among}))[channel]


async def refused_among(
    asked: Mapping[Channel, Collection[str]],
) -> dict[Channel, dict[str, AddressStatus]]:
    """The same for the addresses of several channels, in one statement."""
    folds = {folded(one) for among in asked.values() for one in among}
    rows = await Address.filter(channel__in=list(asked), address__in=list(folds), state__in=REFUSED)
    known = {(Channel(row.channel), row.address): _address(row) for row in rows}
    return {
        channel: {one: known[at] for one in among if (at := (channel, folded(one))) in known}
        for channel, among in asked.items()
    }


async def troubled_addresses(limit: int, after: AddressId | None = None) -> list[AddressStatus]:
    """The addresses that something has come back from and nobody has lifted, the latest first."""
    rows = Address.exclude(state=AddressState.OK)
    if after is not None:
        seen = await Address.get_or_none(id=after.uuid)
        rows = rows.filter(_behind(seen)) if seen else rows
    return [_address(row) for row in await rows.order_by("-told_at", "-id").limit(limit)]


async def count_troubled() -> int:
    """How many addresses something has come back from."""
    return await Address.exclude(state=AddressState.OK).count()


def _behind(seen: Address) -> Q:
    return Q(told_at__lt=seen.told_at) | Q(told_at=seen.told_at, id__lt=seen.id)


def _address(row: Address) -> AddressStatus:
    return AddressStatus(
        id=AddressId(row.id),
        channel=Channel(row.channel),
        address=row.address,
        state=AddressState(row.state),
        reason=row.reason,
        count=row.count,
        parcel_id=ParcelId(row.parcel_id),
        since=row.since,
        told_at=row.told_at,
        lifted_at=row.lifted_at,
        lifted_because=row.lifted_because,
    )


def _status(row: Parcel) -> ParcelStatus:
    return ParcelStatus(
        id=ParcelId(row.id),
        purpose=row.purpose,
        subject=row.subject,
        channel=Channel(row.channel),
        recipient=row.recipient,
        generation=row.generation,
        state=ParcelState(row.state),
        attempts=row.attempts,
        reason=row.reason,
        attachments=attachments_of(row),
        created_at=row.created_at,
        due_at=row.due_at,
        updated_at=row.updated_at,
        sent_at=row.sent_at,
    )
