"""On which days a rule makes assignments, and when they begin and end."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from reskontra.domain.assignments.occurrences import occurrences, reasons_not_to_repeat
from reskontra.domain.assignments.series_views import SeriesEntry
from reskontra.domain.catalogue.surcharges import DayKind
from reskontra.domain.countries.se.red_days import is_red_day
from tests.factories import varied
from tests.factories.assignments import SERIES

RULE = varied(SERIES, first_date=date(2026, 11, 2))
TWO_DAYS = frozenset({DayKind.TUESDAY, DayKind.FRIDAY})
SPRING = date(2027, 3, 28)
WEEK = frozenset(tuple(DayKind)[:7])
EVERY_DAY = {"weekdays": WEEK, "skips_red_days": False}
STOCKHOLM = ZoneInfo("Europe/Stockholm")


def days(**about: object) -> list[str]:
    found = occurrences(varied(RULE, **about), is_red_day=is_red_day)
    return [f"{each.begins.astimezone(STOCKHOLM):%m-%d}" for each in found]


def codes(rule: SeriesEntry) -> list[str]:
    return [each.code for each in reasons_not_to_repeat(rule, is_red_day=is_red_day)]


@pytest.mark.parametrize(
    ("case", "about", "expected"),
    [
        ("every Monday", {}, ["11-02", "11-09", "11-16", "11-23", "11-30"]),
        ("every second", {"every_weeks": 2}, ["11-02", "11-16", "11-30"]),
        (
            "every second, from the week of a Thursday",
            {"every_weeks": 2, "first_date": date(2026, 11, 5)},
            ["11-16", "11-30"],
        ),
        (
            "Tuesdays and Fridays",
            {"weekdays": TWO_DAYS, "last_date": date(2026, 11, 10)},
            ["11-03", "11-06", "11-10"],
        ),
        (
            "no holidays",
            {"weekdays": WEEK, "first_date": date(2026, 12, 24), "last_date": date(2026, 12, 28)},
            ["12-24", "12-28"],
        ),
        (
            "holidays too",
            {
                "weekdays": WEEK,
                "first_date": date(2026, 12, 24),
                "last_date": date(2026, 12, 28),
                "skips_red_days": False,
            },
            ["12-24", "12-25", "12-26", "12-27", "12-28"],
        ),
        ("no Sunday, for all are red", {"weekdays": frozenset({DayKind.SUNDAY})}, []),
    ],
)
def test_the_days_of_a_rule(case: str, about: dict[str, object], expected: list[str]) -> None:
    assert days(**about) == expected, case


@pytest.mark.parametrize(
    ("case", "day", "begins", "ends", "expected"),
    [
        ("by day", date(2026, 11, 2), time(8), time(9), ("11-02T07:00", "11-02T08:00")),
        ("in summer time", date(2026, 7, 6), time(8), time(9), ("07-06T06:00", "07-06T07:00")),
        ("past midnight", date(2026, 11, 2), time(22), time(6), ("11-02T21:00", "11-03T05:00")),
        ("a whole day", date(2026, 11, 2), time(8), time(8), ("11-02T07:00", "11-03T07:00")),
        ("not there", SPRING, time(2, 30), time(4), ("03-28T01:30", "03-28T02:00")),
        ("neither is there", SPRING, time(2, 15), time(2, 45), ("03-28T01:15", "03-28T01:45")),
        ("ends first", SPRING, time(2, 30), time(3), ("03-28T01:30", "03-28T02:00")),
        ("there twice", date(2026, 10, 25), time(2, 30), time(4), ("10-25T00:30", "10-25T03:00")),
    ],
)
def test_the_times_of_a_day(
    case: str, day: date, begins: time, ends: time, expected: tuple[str, str]
) -> None:
    rule = varied(
        RULE,
        weekdays=WEEK,
        first_date=day,
        last_date=day,
        begins=begins,
        ends=ends,
        skips_red_days=False,
    )
    (found,) = occurrences(rule, is_red_day=is_red_day)
    assert tuple(f"{each:%m-%dT%H:%M}" for each in (found.begins, found.ends)) == expected, case
    assert found.begins.tzinfo is UTC
    assert isinstance(found.ends, datetime)


@pytest.mark.parametrize(
    ("case", "about", "expected"),
    [
        ("five Mondays", {}, []),
        ("no day", {"weekdays": frozenset()}, ["REQUIRED"]),
        ("red days are no days of the week", {"weekdays": {DayKind.RED_DAY}}, ["NO_OCCURRENCES"]),
        ("only red days", {"weekdays": {DayKind.SUNDAY}}, ["NO_OCCURRENCES"]),
        ("ends first", {"last_date": date(2026, 10, 1)}, ["VALIDITY_REVERSED"]),
        ("in the year 1", {"first_date": date.min, "last_date": date.min}, ["OUT_OF_RANGE"]),
        ("at the end", {"first_date": date.max, "last_date": date.max}, ["OUT_OF_RANGE"]),
        ("for ever", {"last_date": date.max}, ["OUT_OF_RANGE"]),
        ("every zeroth week", {"every_weeks": 0}, ["OUT_OF_RANGE"]),
        ("400 days", {**EVERY_DAY, "last_date": date(2027, 12, 6)}, []),
        ("401 days", {**EVERY_DAY, "last_date": date(2027, 12, 7)}, ["TOO_MANY_OCCURRENCES"]),
    ],
)
def test_what_may_be_repeated(case: str, about: dict[str, object], expected: list[str]) -> None:
    assert codes(varied(RULE, **about)) == expected, case
