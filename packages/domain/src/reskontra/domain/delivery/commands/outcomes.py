"""What became of a parcel after it left.

Its carrier tells later, and sometimes before we have noted that it was taken over.
"""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.delivery.events import ParcelBounced, ParcelDelivered, ParcelSent
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.views import Outcome, ParcelState
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.tables import CONNECTION

# Who tells of a parcel has it: one that we tried, and of which we had no word or a wrong one, was
# taken over all the same, and is not given to anybody again.
_NOTE: Final = """
    UPDATE parcel SET state = $2, reason = NULLIF($3, ''), updated_at = $4,
                      sent_at = COALESCE(parcel.sent_at, $4)
    FROM (SELECT id, state FROM parcel WHERE id = $1 FOR UPDATE) AS before
    WHERE parcel.id = before.id AND parcel.attempts > 0
      AND (before.state IN ('QUEUED', 'SENDING', 'SENT')
           OR before.state IN ('FAILED', 'CANCELLED') AND $2 = 'DELIVERED')
    RETURNING before.state, subject, purpose, channel
"""
_EVENTS: Final = {Outcome.DELIVERED: ParcelDelivered, Outcome.BOUNCED: ParcelBounced}


async def note_outcome(parcel_id: ParcelId, outcome: Outcome, reason: str = "") -> bool:
    """Note what became of a parcel; False where it is not there, never left, or had its end."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _NOTE, [parcel_id.uuid, outcome, reason, now()]
    )
    for row in rows:
        about = {"subject": row["subject"], "purpose": row["purpose"]}
        channel = Channel(row["channel"])
        if row["state"] != ParcelState.SENT:
            record(ParcelSent(parcel_id=parcel_id, channel=channel, **about))
        record(_EVENTS[outcome](parcel_id=parcel_id, channel=channel, **about))
    return bool(rows)
