"""Assignments in lists, on the board and in the calendar."""

from datetime import datetime, timedelta
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.assignments.listing_views import (
    AssignmentFilter,
    AssignmentOrder,
    AssignmentPageRequest,
    BoardColumn,
)
from reskontra.domain.assignments.queries.assignments import CARD, cards_of
from reskontra.domain.assignments.views import AssignmentCard, AssignmentState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.listing import Listing, Page
from reskontra.domain.kernel.selecting import SortKey
from reskontra.domain.tables import CONNECTION

BOARD: Final = (
    AssignmentState.REQUESTED,
    AssignmentState.OFFERED,
    AssignmentState.CONFIRMED,
    AssignmentState.PERFORMED,
    AssignmentState.REPORTED,
    AssignmentState.APPROVED,
    AssignmentState.INVOICED,
)
IN_CALENDAR: Final = BOARD
# What is done with leaves the board a month after its time; the list has it.
_SHOWN_DONE: Final = timedelta(days=31)
MOST_IN_CALENDAR: Final = 2_000

_SORT_KEYS: Final = {
    AssignmentOrder.BEGINS_AT: SortKey("begins_at", lambda place: f"{place}::text::timestamptz"),
    AssignmentOrder.NUMBER: SortKey("number", lambda place: f"{place}::bigint"),
}
_ON_BOARD: Final = "state = ANY($1) AND (state <> 'INVOICED' OR begins_at > $2)"
_COUNTS: Final = f"SELECT state, count(*) FROM assignment WHERE {_ON_BOARD} GROUP BY state"  # noqa: S608 - fixed names
_FIRST: Final = f"""
    {CARD} WHERE id IN (
        SELECT id FROM (
            SELECT id, row_number() OVER (PARTITION BY state ORDER BY begins_at, id) AS place
            FROM assignment WHERE {_ON_BOARD}
        ) AS placed WHERE place <= $3
    ) ORDER BY begins_at, id
"""  # noqa: S608 - fixed names
_BETWEEN: Final = f"""
    {CARD} WHERE state = ANY($1) AND begins_at < $3 AND ends_at > $2
        AND ($4::uuid IS NULL OR consultant_id = $4)
    ORDER BY begins_at, id LIMIT $5
"""


async def assignment_page(page: AssignmentPageRequest) -> Page[AssignmentCard]:
    """A part of the list in order."""
    return await _LISTING.page(page, cards_of)


async def assignment_count(where: AssignmentFilter, at_most: int = 10_000) -> int:
    """How many assignments a filter means; counting stops at ``at_most``."""
    return await _LISTING.count(where, at_most, get_connection(CONNECTION).execute_query_dict)


async def board(shown: int) -> tuple[BoardColumn, ...]:
    """What is going on or was invoiced lately, by state, with the first ``shown`` of each."""
    shown_here = [list(BOARD), now() - _SHOWN_DONE]
    rows = await get_connection(CONNECTION).execute_query_dict(_COUNTS, shown_here)
    counts = {AssignmentState(row["state"]): row["count"] for row in rows}
    cards = await cards_of(_FIRST, [*shown_here, shown])
    return tuple(
        BoardColumn(state, counts.get(state, 0), tuple(c for c in cards if c.state is state))
        for state in BOARD
    )


async def calendar(
    begins: datetime, ends: datetime, consultant_id: ConsultantId | None = None
) -> list[AssignmentCard]:
    """What goes on between two instants and is not called off, everybody's or one consultant's."""
    uuid = consultant_id.uuid if consultant_id else None
    return await cards_of(_BETWEEN, [list(IN_CALENDAR), begins, ends, uuid, MOST_IN_CALENDAR])


def _own(where: AssignmentFilter, values: list[object]) -> list[str]:
    asked: list[tuple[str, object]] = [
        ("state = ANY({})", list(where.states) or None),
        ("customer_id = {}", where.customer_id and where.customer_id.uuid),
        ("agreement_id = {}", where.agreement_id and where.agreement_id.uuid),
        ("consultant_id = {}", where.consultant_id and where.consultant_id.uuid),
        ("ends_at > {}", where.begins),
        ("begins_at < {}", where.ends),
    ]
    conditions = []
    for condition, value in asked:
        if value is not None:
            values.append(value)
            conditions.append(condition.format(f"${len(values)}"))
    return conditions


_LISTING: Final = Listing[AssignmentFilter, AssignmentOrder, AssignmentCard](
    table="assignment",
    card=CARD,
    own=_own,
    keys=_SORT_KEYS,
    told={
        AssignmentOrder.BEGINS_AT: lambda card: card.begins_at.isoformat(),
        AssignmentOrder.NUMBER: lambda card: card.number,
    },
)
