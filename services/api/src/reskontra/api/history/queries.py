"""Questions to the history."""

from reskontra.api.connections import LARGEST_PAGE, After, Connection, First, PageInfo
from reskontra.api.context import Info
from reskontra.api.errors import BadUserInput
from reskontra.api.history.types import Event
from reskontra.api.operation import query
from reskontra.api.streams import seq_of
from reskontra.domain.history import queries
from reskontra.tenancy.access import Permission


@query(Permission.EVENT_READ)
async def events(
    info: Info,
    first: First = None,
    after: After = None,
) -> Connection[Event] | None:
    """What has happened (händelser), the oldest first; read on from where you were."""
    if first is None or not 1 <= first <= LARGEST_PAGE:
        raise BadUserInput(f"first must be between 1 and {LARGEST_PAGE}.", path=["first"])
    rows = await queries.events_after(seq_of(after) if after else 0, first + 1)
    shown = [Event.of(row, info.context) for row in rows[:first]]
    cursors = [event.cursor for event in shown]
    return Connection(
        nodes=shown,
        page_info=PageInfo(
            has_next_page=len(rows) > first,
            has_previous_page=after is not None,
            start_cursor=cursors[0] if cursors else None,
            end_cursor=cursors[-1] if cursors else None,
        ),
        cursors=lambda: cursors,
        count=queries.last_seq,
    )
