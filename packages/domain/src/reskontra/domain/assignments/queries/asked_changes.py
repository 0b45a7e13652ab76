"""Changes that were asked for."""

from collections.abc import Collection
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.assignments.asked_changes import AskedChange, AskedState, Wanted
from reskontra.domain.assignments.ids import AskedChangeId, AssignmentId
from reskontra.domain.tables import CONNECTION

_CARD: Final = """
    SELECT c.id, c.assignment_id, c.state, c.begins_at, c.ends_at, c.place, c.description,
           c.asked_at, c.answered_by, c.answer
    FROM asked_change AS c
"""
_WAITING: Final = f"""
    {_CARD} JOIN assignment AS a ON a.id = c.assignment_id
    WHERE c.assignment_id = ANY($1) AND c.state = 'WAITING'
      AND a.state IN ('REQUESTED', 'OFFERED', 'CONFIRMED')
"""
_LATEST: Final = f"""
    {_CARD} WHERE c.assignment_id = $1 AND c.state <> 'REPLACED'
    ORDER BY c.asked_at DESC, c.id DESC LIMIT 1
"""
_ONE: Final = f"{_CARD} WHERE c.id = $1"


async def waiting_changes(
    assignment_ids: Collection[AssignmentId],
) -> dict[AssignmentId, AskedChange]:
    """What is asked for and not answered, of assignments that may still be changed."""
    found = await _asked(_WAITING, [one.uuid for one in assignment_ids])
    return {one.assignment_id: one for one in found}


async def latest_change(assignment_id: AssignmentId) -> AskedChange | None:
    """The change of an assignment that was asked for last; None where none was."""
    return next(iter(await _asked(_LATEST, assignment_id.uuid)), None)


async def asked_change(asked_id: AskedChangeId) -> AskedChange | None:
    """One change that was asked for, or None if there is none with that id."""
    return next(iter(await _asked(_ONE, asked_id.uuid)), None)


async def _asked(statement: str, value: object) -> list[AskedChange]:
    rows = await get_connection(CONNECTION).execute_query_dict(statement, [value])
    return [
        AskedChange(
            id=AskedChangeId(row["id"]),
            assignment_id=AssignmentId(row["assignment_id"]),
            wanted=Wanted(
                begins_at=row["begins_at"],
                ends_at=row["ends_at"],
                place=row["place"],
                description=row["description"],
            ),
            state=AskedState(row["state"]),
            asked_at=row["asked_at"],
            answered_by=row["answered_by"],
            answer=row["answer"],
        )
        for row in rows
    ]
