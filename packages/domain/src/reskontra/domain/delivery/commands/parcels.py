"""A parcel from the post to its carrier: claimed once, settled once, or taken back."""

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.delivery.events import (
    ParcelCancelled,
    ParcelFailed,
    ParcelQueued,
    ParcelSent,
)
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.models import Parcel
from reskontra.domain.delivery.quiet_hours import leaves_at
from reskontra.domain.delivery.refusals import ParcelUnderWay
from reskontra.domain.delivery.trying import LEASE
from reskontra.domain.delivery.views import Attachment, NewParcel, ParcelClaim, ParcelState
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import ago, now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.ids import encode
from reskontra.domain.kernel.refusals import NotFound, Refused, refuse_if
from reskontra.domain.tables import CONNECTION

_MESSAGE_DOMAIN: Final = "parcel.reskontra"

# The one gate to the outside: whoever gets a row back may send, everybody else may not. A claim
# that was never settled is given out again after its lease; the message keeps its id, so that a
# mail server that had taken it already can tell. Letters are not the porter's: people post them.
_CLAIM: Final = """
    UPDATE parcel SET state = 'SENDING', attempts = parcel.attempts + 1, claimed_at = $2,
                      updated_at = $2
    FROM (SELECT id, state FROM parcel WHERE id = $1 FOR UPDATE) AS before
    WHERE parcel.id = before.id AND parcel.channel <> 'LETTER'
      AND (before.state = 'QUEUED' AND (parcel.due_at <= $2 OR parcel.attempts > 0)
           OR before.state = 'SENDING' AND parcel.claimed_at < $3)
      AND (parcel.channel <> 'SMS' OR parcel.is_urgent OR NOT $4)
    RETURNING parcel.attempts, before.state = 'SENDING' AS is_repeat, message_id, purpose, subject,
              channel, recipient, template, locale, facts, words, attachments,
              created_at, files_by_link
"""
_SLEEP: Final = """
    UPDATE parcel SET state = 'QUEUED', due_at = $2
    WHERE id = $1 AND channel = 'SMS' AND NOT is_urgent AND due_at < $2
      AND (state = 'QUEUED' OR state = 'SENDING' AND claimed_at < $3)
"""
_COMPLETE: Final = """
    UPDATE parcel SET state = 'QUEUED', attachments = $2, due_at = GREATEST(due_at, $3),
                      updated_at = $3
    WHERE subject = $1 AND channel = ANY($4) AND state = 'PREPARING'
    RETURNING id, purpose, channel
"""
_CANCEL_WAITING: Final = """
    UPDATE parcel SET state = 'CANCELLED', updated_at = $4
    WHERE subject = ANY($1) AND purpose = $2 AND channel = $3 AND state IN ('PREPARING', 'QUEUED')
    RETURNING id, subject
"""
_SETTLE: Final = """
    UPDATE parcel SET state = $3, reason = $4, receipt = $5, due_at = $6, updated_at = $7,
                      sent_at = CASE WHEN $3 = 'SENT' THEN $7 ELSE sent_at END
    WHERE id = $1 AND state = 'SENDING' AND attempts = $2
    RETURNING id
"""


async def post_parcel(new: NewParcel) -> ParcelId:
    """Put a parcel into the mail room; the same one again is refused by the table itself."""
    (parcel_id,) = await post_parcels([new])
    return parcel_id


async def post_parcels(parcels: Sequence[NewParcel]) -> list[ParcelId]:
    """Put many parcels into the mail room at once, in this order."""
    rows = [_row(new) for new in parcels]
    await Parcel.bulk_create(rows)
    ids = [ParcelId(row.id) for row in rows]
    for parcel_id, new in zip(ids, parcels, strict=True):
        if not new.waits:
            record(
                ParcelQueued(
                    parcel_id=parcel_id,
                    subject=new.subject,
                    purpose=new.purpose,
                    channel=new.channel,
                )
            )
    return ids


def _row(new: NewParcel) -> Parcel:
    parcel_id = ParcelId.new()
    return Parcel(
        id=parcel_id.uuid,
        purpose=new.purpose,
        subject=new.subject,
        channel=new.channel,
        recipient=new.recipient,
        generation=new.generation,
        template=new.template,
        locale=new.locale,
        facts=dict(new.facts),
        words=None if new.words is None else dict(new.words),
        attachments=[asdict(one) for one in new.attachments],
        state=ParcelState.PREPARING if new.waits else ParcelState.QUEUED,
        message_id=f"<{encode(parcel_id.uuid)}@{_MESSAGE_DOMAIN}>",
        due_at=leaves_at(new.channel, now() + new.hold, is_urgent=new.is_urgent),
        is_urgent=new.is_urgent,
        created_at=now(),
        updated_at=now(),
    )


async def complete_parcels(
    subject: str,
    attachments: Sequence[Attachment],
    channels: Collection[Channel] = tuple(Channel),
) -> int:
    """Give the waiting parcels about a subject what they lacked; return how many set off."""
    packed = json.dumps([asdict(one) for one in attachments])
    rows = await get_connection(CONNECTION).execute_query_dict(
        _COMPLETE, [subject, packed, now(), list(channels)]
    )
    for row in rows:
        record(
            ParcelQueued(
                parcel_id=ParcelId(row["id"]),
                subject=subject,
                purpose=row["purpose"],
                channel=Channel(row["channel"]),
            )
        )
    return len(rows)


async def claim_parcel(parcel_id: ParcelId) -> ParcelClaim | None:
    """Take the right to send a parcel; None if it is another's, done, taken back, or sleeps."""
    wakes_at = leaves_at(Channel.SMS, now())
    is_night = wakes_at > now()
    connection = get_connection(CONNECTION)
    if is_night:
        await connection.execute_query(_SLEEP, [parcel_id.uuid, wakes_at, ago(LEASE)])
    rows = await connection.execute_query_dict(
        _CLAIM, [parcel_id.uuid, now(), ago(LEASE), is_night]
    )
    if not rows:
        return None
    row = rows[0]
    return ParcelClaim(
        id=parcel_id,
        attempt=row["attempts"],
        is_repeat=row["is_repeat"],
        message_id=row["message_id"],
        purpose=row["purpose"],
        subject=row["subject"],
        channel=Channel(row["channel"]),
        recipient=row["recipient"],
        template=row["template"],
        locale=row["locale"],
        facts=json.loads(row["facts"]),
        words=json.loads(row["words"]) if row["words"] else None,
        attachments=tuple(Attachment(**one) for one in json.loads(row["attachments"])),
        posted_at=row["created_at"],
        files_by_link=row["files_by_link"],
    )


async def settle_parcel(claim: ParcelClaim, receipt: str = "") -> bool:
    """Note that the parcel was taken over; False if the claim had run out and another has it."""
    if not await _settle(claim, ParcelState.SENT, receipt=receipt):
        return False
    _tell(ParcelSent, claim)
    return True


async def fail_parcel(claim: ParcelClaim, reason: str, *, retry_at: datetime | None = None) -> bool:
    """Note that an attempt failed: for good, or until ``retry_at``."""
    if retry_at is not None:
        return await _settle(claim, ParcelState.QUEUED, reason=reason, due_at=retry_at)
    if not await _settle(claim, ParcelState.FAILED, reason=reason):
        return False
    _tell(ParcelFailed, claim)
    return True


async def cancel_parcel(parcel_id: ParcelId) -> None:
    """Take a parcel out of the mail room before anybody has begun to send it."""
    row = await Parcel.select_for_update().get_or_none(id=parcel_id.uuid)
    if row is None:
        raise Refused([NotFound(path=("id",))])
    is_waiting = row.state in {ParcelState.PREPARING, ParcelState.QUEUED}
    refuse_if([] if is_waiting else [ParcelUnderWay(state=row.state)])
    await row.update_from_dict({"state": ParcelState.CANCELLED, "updated_at": now()}).save()
    record(
        ParcelCancelled(
            parcel_id=parcel_id,
            subject=row.subject,
            purpose=row.purpose,
            channel=Channel(row.channel),
        )
    )


async def cancel_claimed(claim: ParcelClaim) -> None:
    """Take a parcel out of the mail room that was claimed, and is not handed over after all."""
    if await _settle(claim, ParcelState.CANCELLED):
        _tell(ParcelCancelled, claim)


async def cancel_waiting(subjects: Collection[str], purpose: str, channel: Channel) -> int:
    """Take every parcel about the subjects that nobody has begun to send out; tell how many."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _CANCEL_WAITING, [list(subjects), purpose, channel, now()]
    )
    for row in rows:
        record(
            ParcelCancelled(
                parcel_id=ParcelId(row["id"]),
                subject=row["subject"],
                purpose=purpose,
                channel=channel,
            )
        )
    return len(rows)


def _tell(event: type[ParcelSent | ParcelFailed | ParcelCancelled], claim: ParcelClaim) -> None:
    record(
        event(
            parcel_id=claim.id,
            subject=claim.subject,
            purpose=claim.purpose,
            channel=claim.channel,
        )
    )


async def _settle(
    claim: ParcelClaim,
    state: ParcelState,
    *,
    reason: str | None = None,
    receipt: str | None = None,
    due_at: datetime | None = None,
) -> bool:
    instant = now()
    rows = await get_connection(CONNECTION).execute_query_dict(
        _SETTLE,
        [claim.id.uuid, claim.attempt, state, reason, receipt, due_at or instant, instant],
    )
    return bool(rows)
