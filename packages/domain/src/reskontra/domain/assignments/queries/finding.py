"""Assignments that people look for by what they are told by."""

from typing import Final, NamedTuple
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.kernel.folding import (
    Likeness,
    accented,
    distance_sql,
    found_sql,
    needles,
    stray_sql,
)
from reskontra.domain.tables import CONNECTION

_COLUMNS: Final = """a.id, a.number, a.title,
    (SELECT c.name FROM customer c WHERE c.id = a.customer_id) AS customer_name"""


class AssignmentHead(NamedTuple):
    """What an assignment is told by in a list of many things."""

    uuid: UUID
    number: int
    title: str
    customer_name: str

    @property
    def id(self) -> AssignmentId:
        """The assignment's id."""
        return AssignmentId(self.uuid)


async def assignments_like(text: str, limit: int) -> list[tuple[Likeness, AssignmentHead]]:
    """The assignments likest a text by number, title and place; the latest first of those alike."""
    values: list[object] = [*needles(text)]
    places = [f"${place}" for place in range(1, len(values) + 1)]
    values += [accented(text), limit]
    is_stray = stray_sql("a.title", f"${len(values) - 1}")
    _, rows = await get_connection(CONNECTION).execute_query(
        f"SELECT {is_stray}, {distance_sql(places)}, {_COLUMNS} FROM assignment a"  # noqa: S608 - values stay apart
        f" WHERE {found_sql(places)} ORDER BY 1, 2, a.begins_at DESC, a.id LIMIT ${len(values)}",
        values,
    )
    split = len(Likeness._fields)
    read = [tuple(row.values()) for row in rows]
    return [(Likeness._make(row[:split]), AssignmentHead._make(row[split:])) for row in read]
