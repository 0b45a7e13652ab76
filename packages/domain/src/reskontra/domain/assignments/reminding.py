"""Who is reminded when: of time that is not reported, and of time that is not approved.

A consultant who has not reported is reminded 1, 3 and 7 days after the assignment ended; whoever
is to approve, 2, 5 and 10 days after the report. Each step is taken once, in the morning at the
earliest, and neither at night nor on a red day. Of several steps whose time has come only the last
is taken: nobody is reminded twice of the same thing because a machine stood still.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from reskontra.domain.delivery.quiet_hours import MORNING, allowed_from
from reskontra.domain.kernel.clock import SWEDEN


class ReminderKind(StrEnum):
    """What somebody is reminded to do."""

    REPORT = "REPORT"
    APPROVE = "APPROVE"


DAYS_AFTER: Final[Mapping[ReminderKind, Sequence[int]]] = {
    ReminderKind.REPORT: (1, 3, 7),
    ReminderKind.APPROVE: (2, 5, 10),
}


def step_due(
    kind: ReminderKind,
    since: datetime,
    taken: int,
    at: datetime,
    is_red_day: Callable[[date], bool],
) -> int | None:
    """The step to take now, counted from one; None where it is not time, or all are ``taken``."""
    if allowed_from(at, is_red_day) != at:
        return None
    come = [
        step for step, days in enumerate(DAYS_AFTER[kind], start=1) if _morning(since, days) <= at
    ]
    return come[-1] if come and come[-1] > taken else None


def _morning(since: datetime, days: int) -> datetime:
    day = since.astimezone(SWEDEN).date() + timedelta(days=days)
    return datetime.combine(day, MORNING, SWEDEN)
