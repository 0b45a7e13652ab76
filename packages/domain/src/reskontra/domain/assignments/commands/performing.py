"""Note that the time of assignments has passed, so that they wait for a report."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.assignments.events import AssignmentPerformed
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.tables import CONNECTION

# Whoever is busy with one of them comes first; it is noted the next time.
_PERFORM: Final = """
    UPDATE assignment SET state = 'PERFORMED', version = version + 1, updated_at = $1
    WHERE id IN (
        SELECT id FROM assignment WHERE state = 'CONFIRMED' AND ends_at <= $1
        ORDER BY ends_at, id LIMIT $2 FOR UPDATE SKIP LOCKED
    )
    RETURNING id
"""


async def perform_due(limit: int = 500) -> int:
    """Note it of those whose end has passed, some at a time; how many they were."""
    rows = await get_connection(CONNECTION).execute_query_dict(_PERFORM, [now(), limit])
    for row in rows:
        record(AssignmentPerformed(assignment_id=AssignmentId(row["id"])))
    return len(rows)
