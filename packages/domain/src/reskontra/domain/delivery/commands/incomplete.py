"""Parcels that will never be complete."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.delivery.events import ParcelFailed
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.tables import CONNECTION

_FAIL: Final = """
    UPDATE parcel SET state = 'FAILED', reason = $3, updated_at = $4
    WHERE subject = $1 AND channel = $2 AND state = 'PREPARING'
    RETURNING id, purpose
"""


async def fail_incomplete(subject: str, channel: Channel, reason: str) -> int:
    """Note that what they lack will not come; return how many waited for it."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _FAIL, [subject, channel, reason, now()]
    )
    for row in rows:
        record(
            ParcelFailed(
                parcel_id=ParcelId(row["id"]),
                subject=subject,
                purpose=row["purpose"],
                channel=channel,
            )
        )
    return len(rows)
