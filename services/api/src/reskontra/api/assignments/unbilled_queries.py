"""Questions about approved work that is on no invoice."""

from datetime import datetime
from functools import partial

from reskontra.api.assignments.bill_inputs import UnbilledTimeWhere
from reskontra.api.assignments.unbilled_types import UnbilledTime, UnbilledTimeSums
from reskontra.api.connections import (
    After,
    Before,
    Connection,
    First,
    Last,
    PageRequest,
    connection,
    fingerprint,
)
from reskontra.api.context import Info
from reskontra.api.operation import query
from reskontra.domain.assignments import queries
from reskontra.domain.assignments.billing_views import (
    ApprovedEntry,
    UnbilledFilter,
    UnbilledRequest,
)
from reskontra.domain.assignments.ids import EntryId
from reskontra.tenancy.access import Permission


@query(Permission.ASSIGNMENT_READ)
async def unbilled_time(
    info: Info,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    where: UnbilledTimeWhere | None = None,
) -> Connection[UnbilledTime] | None:
    """Approved reports on no invoice (ofakturerad tid), the oldest work first."""
    meant = (where or UnbilledTimeWhere()).value()
    request = PageRequest.of(
        first, after, last=last, before=before, mark=fingerprint("unbilledTime", meant)
    )
    rows = await queries.unbilled(
        UnbilledRequest(
            where=meant,
            limit=request.limit + 1,
            after=_row_key(request),
            is_descending=request.backwards,
        )
    )
    return connection(
        rows, request, node=UnbilledTime.of, key=_cursor_key, count=partial(_count, meant)
    )


@query(Permission.ASSIGNMENT_READ)
async def unbilled_time_sums(
    info: Info, where: UnbilledTimeWhere | None = None
) -> UnbilledTimeSums | None:
    """What approved reports on no invoice come to (summa ofakturerat)."""
    meant = (where or UnbilledTimeWhere()).value()
    return UnbilledTimeSums.of(await queries.unbilled_sums(meant))


async def _count(where: UnbilledFilter) -> int:
    return (await queries.unbilled_sums(where)).count


def _cursor_key(entry: ApprovedEntry) -> tuple[str, str]:
    return entry.begins_at.isoformat(), str(entry.id)


def _row_key(request: PageRequest) -> tuple[datetime, EntryId] | None:
    if request.after is None:
        return None
    begins_at, named = request.after
    return datetime.fromisoformat(str(begins_at)), EntryId.parse(str(named))
