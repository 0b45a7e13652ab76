"""What work has left: for those who may see what it pays."""

from datetime import date

from reskontra.api.assignments.margin_types import Margin, MarginBy, Margins
from reskontra.api.context import Info
from reskontra.api.errors import BadUserInput
from reskontra.api.guards import require
from reskontra.api.operation import query
from reskontra.domain.assignments import queries
from reskontra.domain.assignments.margins import full_time, total
from reskontra.domain.company.queries import profile
from reskontra.domain.countries import country_of
from reskontra.tenancy.access import Permission

LONGEST_DAYS = 3 * 366


@query(Permission.ASSIGNMENT_READ)
async def margins(info: Info, by: MarginBy, from_date: date, to_date: date) -> Margins | None:
    """What approved work of a period has brought in and pays (lönsamhet och beläggning).

    By the day of the work, the first and the last day counted in. Needs `pay:read` too.
    """
    require(info.context, Permission.PAY_READ)
    if not 0 <= (to_date - from_date).days < LONGEST_DAYS:
        raise BadUserInput("Ask for a day and a later one, three years apart at most.", path=["to"])
    found = await queries.margins(by, from_date, to_date)
    country = country_of((await profile()).address.country)
    full = full_time(from_date, to_date, country)
    return Margins(
        rows=[Margin(row=each, full_time=full) for each in found],
        total=Margin(row=total(found), full_time=full),
        full_time_minutes=full,
    )
