"""Who is reminded when."""

from datetime import datetime, timedelta

import pytest

from reskontra.domain.assignments.reminding import ReminderKind, step_due
from reskontra.domain.countries import country_of
from reskontra.domain.kernel.clock import SWEDEN

# A Monday without a red day before Sunday; 30 November is a Monday too.
ENDED = datetime(2026, 11, 23, 17, tzinfo=SWEDEN)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=SWEDEN)


@pytest.mark.parametrize(
    ("kind", "moment", "taken", "step"),
    [
        (ReminderKind.REPORT, at(23, 18), 0, None),
        (ReminderKind.REPORT, at(24, 7, 59), 0, None),
        (ReminderKind.REPORT, at(24, 8), 0, 1),
        (ReminderKind.REPORT, at(24, 8), 1, None),
        (ReminderKind.REPORT, at(25, 12), 1, None),
        (ReminderKind.REPORT, at(26, 8), 1, 2),
        (ReminderKind.REPORT, at(26, 20), 1, None),
        (ReminderKind.REPORT, at(26, 8), 0, 2),
        (ReminderKind.REPORT, at(29, 12), 2, None),
        (ReminderKind.REPORT, at(30, 8), 2, 3),
        (ReminderKind.REPORT, at(30, 8), 3, None),
        (ReminderKind.APPROVE, at(24, 8), 0, None),
        (ReminderKind.APPROVE, at(25, 8), 0, 1),
        (ReminderKind.APPROVE, at(28, 8), 1, 2),
        (ReminderKind.APPROVE, at(30, 8), 0, 2),
    ],
)
def test_each_step_is_taken_once_in_its_time_by_day(
    kind: ReminderKind, moment: datetime, taken: int, step: int | None
) -> None:
    assert step_due(kind, ENDED, taken, moment, country_of("SE").is_red_day) == step


def test_a_step_that_falls_on_a_red_day_waits_for_the_next() -> None:
    friday = ENDED + timedelta(days=5)
    assert step_due(ReminderKind.REPORT, friday, 0, at(29, 12), country_of("SE").is_red_day) is None
    assert step_due(ReminderKind.REPORT, friday, 0, at(30, 8), country_of("SE").is_red_day) == 1
