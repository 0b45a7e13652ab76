"""Questions to the mail room."""

from collections.abc import Collection
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.models import Parcel
from reskontra.domain.delivery.trying import LEASE
from reskontra.domain.delivery.views import Attachment, ParcelState, ParcelStatus
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import ago, now
from reskontra.domain.tables import CONNECTION

_WAITING: Final = """
    SELECT id FROM parcel
    WHERE channel <> 'LETTER'
      AND (state = 'QUEUED' AND due_at <= $1 OR state = 'SENDING' AND claimed_at < $2)
    ORDER BY due_at LIMIT $3
"""


async def parcel(parcel_id: ParcelId) -> ParcelStatus | None:
    """One parcel, or None if there is none with that id."""
    row = await Parcel.get_or_none(id=parcel_id.uuid)
    return _status(row) if row else None


async def parcels(ids: Collection[ParcelId]) -> dict[ParcelId, ParcelStatus]:
    """Those of the parcels that there are, in one statement."""
    rows = await Parcel.filter(id__in=[each.uuid for each in ids])
    return {ParcelId(row.id): _status(row) for row in rows}


async def parcels_of(subjects: Collection[str]) -> dict[str, tuple[ParcelStatus, ...]]:
    """The parcels about each subject, the oldest first, in one statement."""
    found: dict[str, list[ParcelStatus]] = {subject: [] for subject in subjects}
    for row in await Parcel.filter(subject__in=list(subjects)).order_by("id"):
        found[row.subject].append(_status(row))
    return {subject: tuple(parcels) for subject, parcels in found.items()}


async def parcels_due(limit: int = 100) -> list[ParcelId]:
    """Parcels whose time has come, and those whose sender has not been heard of since."""
    rows = await get_connection(CONNECTION).execute_query_dict(_WAITING, [now(), ago(LEASE), limit])
    return [ParcelId(row["id"]) for row in rows]


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
        attachments=tuple(
            Attachment(
                name=str(one["name"]),
                sha256=str(one["sha256"]),
                media_type=str(one["media_type"]),
                size=int(one["size"] or 0),
            )
            for one in row.attachments
        ),
        created_at=row.created_at,
        due_at=row.due_at,
        updated_at=row.updated_at,
        sent_at=row.sent_at,
    )
