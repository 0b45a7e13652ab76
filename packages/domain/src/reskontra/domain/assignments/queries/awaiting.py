"""What waits for a consultant: booked and not wholly reported, or offered and not answered."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.tables import CONNECTION

_AWAITING: Final = """
    SELECT number FROM assignment
    WHERE (consultant_id = $1 AND state IN ('CONFIRMED', 'PERFORMED'))
        OR id IN (SELECT assignment_id FROM offer WHERE consultant_id = $1 AND state = 'OFFERED')
    ORDER BY begins_at, number LIMIT $2
"""


async def numbers_awaiting(consultant_id: ConsultantId, limit: int) -> list[int]:
    """The numbers of the assignments that wait for somebody, the earliest first."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _AWAITING, [consultant_id.uuid, limit]
    )
    return [row["number"] for row in rows]
