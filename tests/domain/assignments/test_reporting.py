"""What may be reported as worked, and which time of it was."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.assignments.entry_views import TimeReport
from reskontra.domain.assignments.reporting import (
    Stretch,
    day_of,
    is_final,
    overlap_reasons,
    reasons_not_to_report,
    tidied,
    worked_stretches,
)
from tests.factories import varied

EIGHT = datetime(2026, 11, 2, 7, tzinfo=UTC)
HOUR = timedelta(hours=1)
NOW = EIGHT + 48 * HOUR
FOR_EVER = datetime.max.replace(tzinfo=UTC)
REPORT = TimeReport(begins_at=EIGHT, ends_at=EIGHT + 4 * HOUR)
# Clocks are put back at 03:00 on 25 October 2026, and forward at 02:00 on 28 March 2027.
MIDNIGHT_OF_25_HOURS = datetime(2026, 10, 24, 22, tzinfo=UTC)
MIDNIGHT_OF_23_HOURS = datetime(2027, 3, 27, 23, tzinfo=UTC)


def codes(report: TimeReport, first: datetime = EIGHT, moment: datetime = NOW) -> list[str]:
    return [each.code for each in reasons_not_to_report(report, first=first, moment=moment)]


@pytest.mark.parametrize(
    ("case", "about", "expected"),
    [
        ("half a day", {}, []),
        ("ends as it begins", {"ends_at": EIGHT}, ["WORK_REVERSED"]),
        ("ends before it begins", {"ends_at": EIGHT - HOUR}, ["WORK_REVERSED"]),
        ("a whole day", {"ends_at": EIGHT + 24 * HOUR}, []),
        ("25 hours", {"ends_at": EIGHT + 25 * HOUR}, ["WORK_LONGER_THAN_DAY"]),
        (
            "from the end of time",
            {"ends_at": datetime.max.replace(tzinfo=UTC)},
            ["WORK_LONGER_THAN_DAY"],
        ),
        ("until now", {"begins_at": NOW - HOUR, "ends_at": NOW}, []),
        (
            "later than now",
            {"begins_at": NOW - HOUR, "ends_at": NOW + HOUR / 60},
            ["REPORT_IN_FUTURE"],
        ),
        (
            "the day before",
            {"begins_at": EIGHT - 9 * HOUR, "ends_at": EIGHT},
            ["REPORT_BEFORE_ASSIGNMENT"],
        ),
        ("earlier the same day", {"begins_at": EIGHT - 8 * HOUR, "ends_at": EIGHT}, []),
        ("a break as long as the work", {"break_minutes": 240}, ["BREAK_TOO_LONG"]),
        ("all but a minute is a break", {"break_minutes": 239}, []),
        ("a break of less than nothing", {"break_minutes": -1}, ["OUT_OF_RANGE"]),
        ("too much said", {"comment": "x" * 4001}, ["TOO_LONG"]),
    ],
)
def test_what_may_be_reported(case: str, about: dict[str, object], expected: list[str]) -> None:
    assert codes(varied(REPORT, **about)) == expected, case


@pytest.mark.parametrize(
    ("case", "minutes", "expected"),
    [
        ("a minute before it begins", -1, ["REPORT_BEFORE_BEGIN"]),
        ("as it begins", 0, []),
        ("later", 60, []),
    ],
)
def test_nothing_is_reported_before_the_ordered_time_has_begun(
    case: str, minutes: int, expected: list[str]
) -> None:
    early = varied(REPORT, begins_at=EIGHT - 3 * HOUR, ends_at=EIGHT - 2 * HOUR)
    assert codes(early, moment=EIGHT + minutes * HOUR / 60) == expected, case
    assert codes(varied(REPORT), moment=EIGHT - HOUR) == ["REPORT_IN_FUTURE"]


def test_the_day_before_is_told_with_the_first_day() -> None:
    report = varied(REPORT, begins_at=EIGHT - 9 * HOUR)
    (reason,) = reasons_not_to_report(report, first=EIGHT, moment=NOW)
    assert reason.facts == {"first": date(2026, 11, 2)}


@pytest.mark.parametrize(
    ("case", "begins", "hours", "expected"),
    [
        ("the night of 25 hours", MIDNIGHT_OF_25_HOURS, 25, ["WORK_LONGER_THAN_DAY"]),
        ("24 of its hours", MIDNIGHT_OF_25_HOURS, 24, []),
        ("all of the day of 23 hours", MIDNIGHT_OF_23_HOURS, 23, []),
    ],
)
def test_a_day_is_24_hours_by_the_sun(
    case: str, begins: datetime, hours: int, expected: list[str]
) -> None:
    report = TimeReport(begins_at=begins, ends_at=begins + hours * HOUR)
    assert codes(report, first=begins, moment=begins + 48 * HOUR) == expected, case


def test_time_is_reported_in_whole_minutes_and_in_one_zone() -> None:
    told = tidied(
        TimeReport(
            begins_at=datetime.fromisoformat("2026-11-02T08:00:59+01:00"),
            ends_at=datetime.fromisoformat("2026-11-02T09:30:01+01:00"),
            comment="  Ja \u0007",
        )
    )
    assert (told.begins_at, told.ends_at) == (EIGHT, EIGHT + 1.5 * HOUR)
    assert told.comment == "Ja"


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (datetime(2026, 11, 1, 23, tzinfo=UTC), date(2026, 11, 2)),
        (datetime(2026, 11, 1, 22, 59, tzinfo=UTC), date(2026, 11, 1)),
        (datetime(2026, 7, 1, 22, tzinfo=UTC), date(2026, 7, 2)),
    ],
)
def test_a_day_is_a_day_in_sweden(instant: datetime, day: date) -> None:
    assert day_of(instant) == day


def test_reports_that_overlap_are_refused_with_the_time_that_is_taken() -> None:
    work = Stretch(EIGHT, EIGHT + HOUR)
    meets = [Stretch(EIGHT - HOUR, EIGHT), Stretch(EIGHT + HOUR, EIGHT + 2 * HOUR)]
    assert overlap_reasons(work, meets) == []
    (reason,) = overlap_reasons(work, [*meets, Stretch(EIGHT + HOUR / 2, EIGHT + 3 * HOUR)])
    assert reason.code == "TIME_OVERLAPS"
    assert reason.facts == {"begins": "2026-11-02 08:30", "ends": "2026-11-02 11:00"}


@pytest.mark.parametrize(
    ("case", "minutes", "parts"),
    [
        ("no break", 0, [(0, 240)]),
        ("an hour at noon", 60, [(0, 90), (150, 240)]),
        ("an odd break begins a little earlier", 61, [(0, 89), (150, 240)]),
        ("all but a minute", 239, [(239, 240)]),
    ],
)
def test_a_break_lies_in_the_middle(case: str, minutes: int, parts: list[tuple[int, int]]) -> None:
    wanted = [Stretch(EIGHT + a * HOUR / 60, EIGHT + b * HOUR / 60) for a, b in parts]
    assert list(worked_stretches(EIGHT, EIGHT + 4 * HOUR, minutes)) == wanted, case


@given(st.integers(1, 1440), st.data())
def test_a_break_takes_its_own_minutes_and_no_others(whole: int, draw: st.DataObject) -> None:
    pause = draw.draw(st.integers(0, whole - 1))
    ends = EIGHT + timedelta(minutes=whole)
    stretches = worked_stretches(EIGHT, ends, pause)
    assert sum(each.minutes for each in stretches) == whole - pause
    assert all(EIGHT <= each.begins < each.ends <= ends for each in stretches)


@pytest.mark.parametrize(
    ("case", "told", "ends", "final"),
    [
        ("within a day", None, EIGHT + 8 * HOUR, True),
        ("until midnight", None, datetime(2026, 11, 2, 23, tzinfo=UTC), True),
        ("until the next day", None, EIGHT + 24 * HOUR, False),
        ("until the next day, and all of it", True, EIGHT + 24 * HOUR, True),
        ("within a day, but more will come", False, EIGHT + 8 * HOUR, False),
        ("the end of a long one", None, EIGHT + 4 * HOUR, True),
    ],
)
def test_all_is_reported(case: str, told: bool | None, ends: datetime, final: bool) -> None:
    report = varied(REPORT, is_final=told)
    begins = EIGHT if case != "the end of a long one" else EIGHT - 240 * HOUR
    assert is_final(report, begins, ends) is final, case
