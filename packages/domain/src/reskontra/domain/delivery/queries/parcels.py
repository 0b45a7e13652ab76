"""Questions to the mail room."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Final
from uuid import UUID

from tortoise.connection import get_connection
from tortoise.expressions import Q

from reskontra.domain.delivery.ids import AddressId, LetterBatchId, ParcelId
from reskontra.domain.delivery.letter_views import (
    FollowedBatch,
    Letter,
    LetterBatch,
    LetterBatchState,
    LetterRoutine,
)
from reskontra.domain.delivery.models import Address, Parcel
from reskontra.domain.delivery.models import LetterBatch as LetterBatchRow
from reskontra.domain.delivery.models import LetterRoutine as LetterRoutineRow
from reskontra.domain.delivery.standing import REFUSED, AddressState, folded
from reskontra.domain.delivery.trying import FOLLOWED_FOR, LEASE
from reskontra.domain.delivery.views import (
    BECAUSE,
    AddressStatus,
    Attachment,
    Fact,
    FollowedParcel,
    ParcelState,
    ParcelStatus,
)
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.kernel.actors import Actor, ActorKind
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import ago, now
from reskontra.domain.tables import CONNECTION

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


async def waiting_letters(limit: int, after: ParcelId | None = None) -> list[Letter]:
    """Letters that nobody has taken to print, the longest waiting first."""
    waiting = Parcel.filter(channel=Channel.LETTER, state=ParcelState.QUEUED)
    if after is not None:
        waiting = waiting.filter(id__gt=after.uuid)
    return [_letter(row) for row in await waiting.order_by("id").limit(limit)]


async def waiting_letter_count(most: int) -> int:
    """How many letters wait, counted no further than ``most``."""
    waiting = Parcel.filter(channel=Channel.LETTER, state=ParcelState.QUEUED)
    return len(await waiting.limit(most).values_list("id", flat=True))


async def letters_in(
    batches: Collection[LetterBatchId],
) -> dict[LetterBatchId, tuple[Letter, ...]]:
    """The letters of each batch in their order, in one statement."""
    found: dict[LetterBatchId, list[Letter]] = {one: [] for one in batches}
    rows = Parcel.filter(letter_batch_id__in=[one.uuid for one in batches])
    for row in await rows.order_by("letter_position"):
        if row.letter_batch_id is not None:
            found[LetterBatchId(row.letter_batch_id)].append(_letter(row))
    return {batch: tuple(letters) for batch, letters in found.items()}


async def letter_batches(ids: Collection[LetterBatchId]) -> dict[LetterBatchId, LetterBatch]:
    """Those of the batches that there are, in one statement."""
    rows = await LetterBatchRow.filter(id__in=[one.uuid for one in ids])
    return {LetterBatchId(row.id): _batch(row) for row in rows}


async def newest_letter_batches(limit: int, below: int | None = None) -> list[LetterBatch]:
    """Batches by falling number, from below one."""
    rows = LetterBatchRow.all() if below is None else LetterBatchRow.filter(number__lt=below)
    return [_batch(row) for row in await rows.order_by("-number").limit(limit)]


async def batches_to_follow() -> list[FollowedBatch]:
    """The batches that the print partner has, by what it knows them by."""
    with_partner = (LetterBatchState.HANDED_OVER, LetterBatchState.TAKEN)
    found = [_batch(row) for row in await LetterBatchRow.filter(state__in=with_partner)]
    return [FollowedBatch(one.id, f"{one.id}-{one.turn}") for one in found]


async def letter_routine() -> LetterRoutine:
    """Whether letters leave by themselves; they do not where nobody has chosen it."""
    row = await LetterRoutineRow.get_or_none(id=1)
    if row is None:
        return LetterRoutine()
    return LetterRoutine(is_daily=row.is_daily, hour=row.hour, last_on=row.last_on)


def _letter(row: Parcel) -> Letter:
    lines = str(row.facts.get("address") or row.recipient).split("\n")
    return Letter(
        id=ParcelId(row.id),
        purpose=row.purpose,
        subject=row.subject,
        locale=row.locale,
        state=ParcelState(row.state),
        lines=tuple(lines),
        city=str(row.facts.get("city") or ""),
        facts=row.facts,
        attachments=_attachments(row),
        created_at=row.created_at,
        position=row.letter_position,
    )


def _batch(row: LetterBatchRow) -> LetterBatch:
    is_posted = row.posted_on is not None
    posted_by = Actor(ActorKind(row.posted_kind), row.posted_id) if is_posted else None
    return LetterBatch(
        id=LetterBatchId(row.id),
        number=row.number,
        state=LetterBatchState(row.state),
        job_id=JobId(row.job_id),
        letter_count=row.letter_count,
        sheet_count=row.sheet_count,
        created_at=row.created_at,
        made_by=Actor(ActorKind(row.actor_kind), row.actor_id),
        posted_on=row.posted_on,
        posted_by=posted_by,
        goes_to_partner=row.goes_to_partner,
        turn=row.turn,
        handed_over_at=row.handed_over_at,
        reason=row.reason,
    )


def _attachments(row: Parcel) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(
            name=str(one["name"]),
            sha256=str(one["sha256"]),
            media_type=str(one["media_type"]),
            size=int(one["size"] or 0),
        )
        for one in row.attachments
    )


def _status(row: Parcel) -> ParcelStatus:
    because = row.facts.get(BECAUSE)
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
        attachments=_attachments(row),
        created_at=row.created_at,
        due_at=row.due_at,
        updated_at=row.updated_at,
        sent_at=row.sent_at,
        because=str(because) if because else None,
    )
