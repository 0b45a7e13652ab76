"""Who is booked when. Work of more than a day takes nobody's whole time, and books nobody."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.reporting import Stretch
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.tables import CONNECTION

LONGEST_BOOKING: Final = timedelta(hours=24)

_BOOKING: Final = """
    ends_at - begins_at <= interval '24 hours'
    AND state IN ('CONFIRMED', 'PERFORMED', 'REPORTED', 'APPROVED', 'INVOICED')
"""
_BOOKED: Final = f"""
    SELECT DISTINCT ON (consultant_id) consultant_id, number FROM assignment
    WHERE consultant_id = ANY($1) AND id <> $2 AND begins_at < $4 AND ends_at > $3 AND {_BOOKING}
    ORDER BY consultant_id, begins_at
"""  # noqa: S608 - a constant of our own
_TIMES: Final = f"""
    SELECT begins_at, ends_at FROM assignment
    WHERE consultant_id = $1 AND begins_at < $3 AND ends_at > $2 AND {_BOOKING}
    ORDER BY begins_at
"""  # noqa: S608 - a constant of our own


async def booked_on(
    consultant_ids: Collection[ConsultantId],
    but: AssignmentId,
    begins_at: datetime,
    ends_at: datetime,
) -> dict[ConsultantId, int]:
    """Who of them is booked then, and on the assignment of which number."""
    if ends_at - begins_at > LONGEST_BOOKING:
        return {}
    rows = await get_connection(CONNECTION).execute_query_dict(
        _BOOKED, [[one.uuid for one in consultant_ids], but.uuid, begins_at, ends_at]
    )
    return {ConsultantId(row["consultant_id"]): row["number"] for row in rows}


async def times_booked(
    consultant_id: ConsultantId, begins_at: datetime, ends_at: datetime
) -> list[Stretch]:
    """When somebody is booked between two instants."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _TIMES, [consultant_id.uuid, begins_at, ends_at]
    )
    return [Stretch(row["begins_at"], row["ends_at"]) for row in rows]
