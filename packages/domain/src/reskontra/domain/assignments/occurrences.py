"""On which days a rule makes assignments, and when they begin and end.

A rule names days of the week, every so many weeks from the one that its first day lies in, and
skips red days where it is told to. Times are those of Swedish clocks: a time that is not there, in
the night when clocks are put forward, is an hour later; one that is there twice is the first of
both. What ends no later than it begins ends on the day after. A rule makes 400 assignments at
most.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from reskontra.domain.assignments.ordering import day_reasons
from reskontra.domain.assignments.reporting import Stretch
from reskontra.domain.assignments.series_refusals import NoOccurrences, TooManyOccurrences
from reskontra.domain.assignments.series_views import SeriesEntry
from reskontra.domain.catalogue.refusals import ValidityReversed
from reskontra.domain.catalogue.surcharges import DayKind, IsRedDay
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.limits import range_reasons
from reskontra.domain.kernel.refusals import OutOfRange, Refusal, Required

MOST: Final = 400
LONGEST_DAYS: Final = 3 * 366
MOST_WEEKS: Final = 52
_DAY: Final = timedelta(days=1)
_WEEK: Final = 7
_DAYS: Final = tuple(DayKind)[:_WEEK]


def occurrences(rule: SeriesEntry, *, is_red_day: IsRedDay) -> Iterator[Stretch]:
    """The times of a rule, in order."""
    week = rule.first_date - _DAY * rule.first_date.weekday()
    for number in range((rule.last_date - rule.first_date).days + 1):
        day = rule.first_date + _DAY * number
        if (day - week).days // _WEEK % rule.every_weeks or _DAYS[
            day.weekday()
        ] not in rule.weekdays:
            continue
        if not (rule.skips_red_days and is_red_day(day)):
            yield _time_on(day, rule)


def reasons_not_to_repeat(rule: SeriesEntry, *, is_red_day: IsRedDay) -> list[Refusal]:
    """Why a rule makes no assignments, or too many."""
    if reasons := _reasons_against_days(rule):
        return reasons
    made = sum(1 for _ in occurrences(rule, is_red_day=is_red_day))
    if made > MOST:
        return [TooManyOccurrences(path=("lastDate",), maximum=MOST, given=made)]
    return [] if made else [NoOccurrences(path=("weekdays",))]


def _reasons_against_days(rule: SeriesEntry) -> list[Refusal]:
    reasons: list[Refusal] = []
    if not rule.weekdays:
        reasons.append(Required(path=("weekdays",)))
    elif rule.weekdays - set(_DAYS):
        reasons.append(NoOccurrences(path=("weekdays",)))
    reasons += range_reasons(rule.every_weeks, ("everyWeeks",), 1, MOST_WEEKS)
    if far := day_reasons(rule.first_date, ("firstDate",)):
        return [*reasons, *far]
    if rule.last_date < rule.first_date:
        reasons.append(ValidityReversed(path=("lastDate",)))
    elif (rule.last_date - rule.first_date).days > LONGEST_DAYS:
        latest = rule.first_date + _DAY * LONGEST_DAYS
        reasons.append(OutOfRange(path=("lastDate",), minimum=rule.first_date, maximum=latest))
    return reasons


def _time_on(day: date, rule: SeriesEntry) -> Stretch:
    begins = _instant(day, rule.begins)
    clock = datetime.combine(day, rule.ends) - datetime.combine(day, rule.begins)
    lasts = clock if clock > timedelta(0) else clock + _DAY
    ends = _instant(day if clock > timedelta(0) else day + _DAY, rule.ends)
    return Stretch(begins, ends if ends > begins else begins + lasts)


def _instant(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock.replace(second=0, microsecond=0), SWEDEN).astimezone(UTC)
