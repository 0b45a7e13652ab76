"""What may be reported as worked.

* Time is counted in whole minutes, as ADR 44 says: the minute in which the work begins counts
  whole, the one in which it ends not at all.
* Work ends after it begins, and lasts 24 hours at most, by the sun: in the night when the clock is
  put back the day has 25 hours, and a report from midnight to midnight is one too long.
* Nothing is reported that has not been worked yet, nor for a day before the assignment's first
  one. Work may go on after the assignment's end, for work does.
* Nothing is reported before the time that was ordered has begun, even where it was done earlier
  that day: until then it may be called off, for what that costs, which a report must not prevent.
* Nobody works in two places at once: a consultant's reports never overlap, rejected ones aside.
* Breaks are shorter than the work. One whose time nobody told lies in the middle of it, so that
  neither side gains by where it is thought to be.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from reskontra.domain.assignments.entry_views import TimeReport
from reskontra.domain.assignments.lifecycle import Deed, reasons_not_to
from reskontra.domain.assignments.report_refusals import (
    BreakTooLong,
    ReportBeforeAssignment,
    ReportBeforeBegin,
    ReportInFuture,
    TimeOverlaps,
    WorkLongerThanDay,
)
from reskontra.domain.assignments.views import AssignmentCard
from reskontra.domain.catalogue.refusals import WorkReversed
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.limits import LONG, text_reasons
from reskontra.domain.kernel.refusals import OutOfRange, Refusal
from reskontra.domain.kernel.text import several_lines

LONGEST: Final = timedelta(hours=24)
_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Time between two instants, in UTC and in whole minutes."""

    begins: datetime
    ends: datetime

    @property
    def minutes(self) -> int:
        """How long it is, by the sun."""
        return (self.ends - self.begins) // _MINUTE

    def overlaps(self, other: "Stretch") -> bool:
        """Whether some of it is in the other too; to meet is not to overlap."""
        return self.begins < other.ends and other.begins < self.ends


def to_the_minute(instant: datetime) -> datetime:
    """The whole minute that an instant lies in, in UTC."""
    return instant.astimezone(UTC).replace(second=0, microsecond=0)


def day_of(instant: datetime) -> date:
    """The day in Sweden on which it is."""
    return instant.astimezone(SWEDEN).date()


def tidied(report: TimeReport) -> TimeReport:
    """The report in whole minutes, with clean texts."""
    return replace(
        report,
        begins_at=to_the_minute(report.begins_at),
        ends_at=to_the_minute(report.ends_at),
        comment=several_lines(report.comment),
    )


def reasons_not_to_report(
    report: TimeReport, *, first: datetime, moment: datetime
) -> list[Refusal]:
    """Every reason against a tidy report; ``first`` is when the assignment begins."""
    if reasons := time_reasons(report.begins_at, report.ends_at):
        return reasons
    reasons = _day_reasons(report, first, moment)
    worked = Stretch(report.begins_at, report.ends_at).minutes
    if report.break_minutes < 0:
        reasons.append(OutOfRange(path=("breakMinutes",), minimum=0, maximum=worked - 1))
    elif report.break_minutes >= worked:
        reasons.append(BreakTooLong(path=("breakMinutes",), minutes=worked))
    return reasons + text_reasons(report.comment, ("comment",), maximum=LONG)


def time_reasons(begins: datetime, ends: datetime) -> list[Refusal]:
    """Why nobody can have worked between two instants."""
    if ends <= begins:
        return [WorkReversed(path=("endsAt",))]
    if ends - begins > LONGEST:
        return [WorkLongerThanDay(path=("endsAt",))]
    return []


def _day_reasons(report: TimeReport, first: datetime, moment: datetime) -> list[Refusal]:
    if day_of(report.begins_at) < day_of(first):
        return [ReportBeforeAssignment(path=("beginsAt",), first=day_of(first))]
    if report.ends_at > moment:
        return [ReportInFuture(path=("endsAt",))]
    if moment < first:
        return [ReportBeforeBegin(path=("beginsAt",), begins=f"{first.astimezone(SWEDEN):%H:%M}")]
    return []


def overlap_reasons(work: Stretch, others: Iterable[Stretch]) -> list[Refusal]:
    """Why work cannot stand beside what the same consultant has reported already."""
    met = [other for other in others if work.overlaps(other)]
    return [
        TimeOverlaps(
            path=("beginsAt",),
            begins=f"{other.begins.astimezone(SWEDEN):%Y-%m-%d %H:%M}",
            ends=f"{other.ends.astimezone(SWEDEN):%Y-%m-%d %H:%M}",
        )
        for other in met[:1]
    ]


def worked_stretches(begins: datetime, ends: datetime, break_minutes: int) -> tuple[Stretch, ...]:
    """The time that was worked, without the break in the middle of it."""
    whole = Stretch(begins, ends)
    if not break_minutes:
        return (whole,)
    before = (whole.minutes - break_minutes) // 2
    paused = begins + before * _MINUTE
    after = Stretch(paused + break_minutes * _MINUTE, ends)
    return (Stretch(begins, paused), after) if before else (after,)


def reasons_not_to_end_reporting(
    card: AssignmentCard, said: str, moment: datetime
) -> list[Refusal]:
    """Why a consultant cannot say that nothing more is reported: only of work that has begun."""
    if wrong := reasons_not_to(Deed.REPORT, card.state):
        return wrong
    if card.begins_at > moment:
        return [ReportInFuture(path=("id",))]
    return text_reasons(said, ("reason",), maximum=LONG, is_required=True)


def is_final(report: TimeReport, begins: datetime, ends: datetime) -> bool:
    """Whether all of an assignment is reported: as it is told, or where it lies within a day."""
    if report.is_final is not None:
        return report.is_final
    return lies_within_a_day(begins, ends) or report.ends_at >= ends


def lies_within_a_day(begins: datetime, ends: datetime) -> bool:
    """Whether it is a day's work, so that one report tells it all; midnight ends the day."""
    return day_of(begins) == day_of(ends - _MINUTE)
