"""Which days a rule gives, before anything is made by it."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from reskontra.domain.assignments.occurrences import occurrences, reasons_not_to_repeat
from reskontra.domain.assignments.reporting import day_of
from reskontra.domain.assignments.series_views import SeriesEntry
from reskontra.domain.company.queries import profile
from reskontra.domain.countries import country_of
from reskontra.domain.kernel.refusals import refuse_if


class PlannedDay(NamedTuple):
    """A day of a rule, and whether it is left out since it is red."""

    day: date
    is_skipped: bool


async def planned_days(rule: SeriesEntry) -> tuple[PlannedDay, ...]:
    """The days of a rule in order, those too that it leaves out.

    Raises:
        Refused: The rule makes no assignments, or too many.
    """
    is_red_day = country_of((await profile()).address.country).is_red_day
    refuse_if(reasons_not_to_repeat(rule, is_red_day=is_red_day))
    every = occurrences(replace(rule, skips_red_days=False), is_red_day=is_red_day)
    days = [day_of(each.begins) for each in every]
    return tuple(PlannedDay(day, rule.skips_red_days and is_red_day(day)) for day in days)
