"""Hold an assignment, and what was worked on it, while something is done to them.

An assignment is held before its entries, always, so that nobody waits in a ring.
"""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.assignments.entry_views import EntryCard
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.models import Assignment, TimeEntry
from reskontra.domain.assignments.queries import assignment, entry
from reskontra.domain.assignments.views import AssignmentCard
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.refusals import NotFound, Refused
from reskontra.domain.tables import CONNECTION

_HOLD: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || $1::text || $2::text, 0))
"""
# Two reports of the same time would each find it free. The database refuses the second one too,
# but in no words that a consultant can do anything with.
_WORKED: Final = " worked "
# Two assignments at the same time, given to the same consultant at once, would both find them free.
_BOOKING: Final = " booking "


async def locked(assignment_id: AssignmentId) -> tuple[Assignment, AssignmentCard]:
    """The row, held until the transaction ends, and what it says.

    Raises:
        Refused: There is no such assignment.
    """
    row = await Assignment.select_for_update().get_or_none(id=assignment_id.uuid)
    card = await assignment(assignment_id)
    if row is None or card is None:
        raise Refused([NotFound(path=("id",))])
    return row, card


async def locked_entry(entry_id: EntryId) -> tuple[TimeEntry, EntryCard, AssignmentCard]:
    """The row of an entry and its assignment, both held, and what they say.

    Raises:
        Refused: There is no such entry.
    """
    found = await TimeEntry.get_or_none(id=entry_id.uuid)
    if found is None:
        raise Refused([NotFound(path=("id",))])
    _, ordered = await locked(AssignmentId(found.assignment_id))
    row = await TimeEntry.select_for_update().get(id=entry_id.uuid)
    card = await entry(entry_id)
    if card is None:
        raise Refused([NotFound(path=("id",))])
    return row, card, ordered


async def hold_time_of(consultant_id: ConsultantId) -> None:
    """Let nobody else report a consultant's time until the transaction ends."""
    await _hold(_WORKED, consultant_id)


async def hold_consultant(consultant_id: ConsultantId) -> None:
    """Let nobody else book a consultant until the transaction ends."""
    await _hold(_BOOKING, consultant_id)


async def _hold(purpose: str, consultant_id: ConsultantId) -> None:
    await get_connection(CONNECTION).execute_query_dict(_HOLD, [purpose, str(consultant_id)])
