"""Let assignments follow what is worked on them."""

from collections.abc import Collection
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.lifecycle import state_of
from reskontra.domain.assignments.views import AssignmentState, EntryState
from reskontra.domain.kernel.clock import now
from reskontra.domain.tables import CONNECTION

# Assignments are held before what is worked on them, always, and in one order.
_HOLD: Final = "SELECT id FROM assignment WHERE id = ANY($1) ORDER BY id FOR UPDATE"
_STANDING: Final = """
    SELECT a.id, a.state, a.is_final,
           ARRAY(SELECT e.state FROM time_entry AS e WHERE e.assignment_id = a.id) AS entries
    FROM assignment AS a WHERE a.id = ANY($1)
"""
_MOVE: Final = """
    UPDATE assignment SET state = told.state, version = version + 1, updated_at = $3
    FROM unnest($1::uuid[], $2::text[]) AS told(id, state) WHERE assignment.id = told.id
"""


async def hold_assignments(assignment_ids: Collection[AssignmentId]) -> None:
    """Let nobody else act on these until the transaction ends."""
    ids = [one.uuid for one in assignment_ids]
    await get_connection(CONNECTION).execute_query_dict(_HOLD, [ids])


async def follow_entries(assignment_ids: Collection[AssignmentId]) -> None:
    """Move assignments that are held to where their entries have brought them."""
    connection = get_connection(CONNECTION)
    rows = await connection.execute_query_dict(_STANDING, [[one.uuid for one in assignment_ids]])
    moved = [
        (row["id"], after)
        for row in rows
        if (
            after := state_of(
                AssignmentState(row["state"]),
                map(EntryState, row["entries"]),
                is_final=row["is_final"],
            )
        )
        != row["state"]
    ]
    if moved:
        ids, states = map(list, zip(*moved, strict=True))
        await connection.execute_query_dict(_MOVE, [ids, states, now()])
