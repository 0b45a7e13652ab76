"""Which days a rule gives, asked before anything is made by it."""

from datetime import date, time

import strawberry

from reskontra.api.assignments.listing_types import AssignmentProblem
from reskontra.api.catalogue.hour_type_types import DayKind
from reskontra.api.context import Info
from reskontra.api.operation import query
from reskontra.api.refusals import sentence
from reskontra.domain.assignments.queries.repeating import planned_days
from reskontra.domain.assignments.series_views import SeriesEntry
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.access import Permission


@strawberry.input
class OccurrenceRuleInput:
    """On which days work comes back (regel för återkommande uppdrag)."""

    weekdays: list[DayKind] = strawberry.field(description="Veckodagar.")
    begins_at: time = strawberry.field(description="Från, by Swedish clocks.")
    ends_at: time = strawberry.field(description="Till; the next day where it is no later.")
    first_date: date = strawberry.field(description="Första dagen.")
    last_date: date = strawberry.field(description="Sista dagen.")
    every_weeks: int = strawberry.field(default=1, description="Var n:te vecka.")
    skips_red_days: bool = strawberry.field(default=True, description="Inte på röda dagar.")

    def entry(self) -> SeriesEntry:
        """The rule in the domain's words; its days do not depend on what is ordered."""
        return SeriesEntry(
            customer_id=CustomerId.new(),
            hour_type_id=HourTypeId.new(),
            title="",
            weekdays=frozenset(self.weekdays),
            begins=self.begins_at,
            ends=self.ends_at,
            first_date=self.first_date,
            last_date=self.last_date,
            every_weeks=self.every_weeks,
            skips_red_days=self.skips_red_days,
        )


@strawberry.type
class Occurrence:
    """A day of a rule (tillfälle)."""

    date: date
    is_skipped: bool = strawberry.field(description="Left out, since it is red (röd dag).")


@strawberry.type
class Occurrences:
    """The days that a rule gives, or why it gives none (tillfällen)."""

    occurrences: list[Occurrence] = strawberry.field(default_factory=list)
    problems: list[AssignmentProblem] = strawberry.field(default_factory=list)


@query(Permission.ASSIGNMENT_READ)
async def occurrences(info: Info, rule: OccurrenceRuleInput) -> Occurrences | None:
    """The days that a rule gives, those too that it leaves out (tillfällen)."""
    try:
        days = await planned_days(rule.entry())
    except Refused as refused:
        locale = info.context.locale
        problems = [
            AssignmentProblem(code=each.code, message=sentence(each, locale), path=list(each.path))
            for each in refused.reasons
        ]
        return Occurrences(problems=problems)
    return Occurrences(
        occurrences=[Occurrence(date=each.day, is_skipped=each.is_skipped) for each in days]
    )
