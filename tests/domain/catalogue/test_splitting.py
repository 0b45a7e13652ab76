"""Worked time is split where its price changes, and no minute is lost."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.catalogue.splitting import split
from reskontra.domain.catalogue.surcharges import DayKind, SurchargeWindow
from reskontra.domain.countries.se.red_days import is_red_day
from reskontra.domain.kernel.clock import SWEDEN

WORKDAYS = frozenset(tuple(DayKind)[:5])
EVERY_DAY = frozenset(tuple(DayKind)[:7])


def window(name: str, days: frozenset[DayKind], begins: str, ends: str) -> SurchargeWindow:
    return SurchargeWindow(
        name=name,
        days=days,
        begins=time.fromisoformat(begins),
        ends=time.fromisoformat(ends),
        price_percent=Decimal(30),
        pay_percent=Decimal(20),
    )


RED = window("red", frozenset({DayKind.RED_DAY}), "00:00", "00:00")
WEEKEND = window("weekend", frozenset({DayKind.SATURDAY, DayKind.SUNDAY}), "00:00", "00:00")
EVENING = window("evening", WORKDAYS, "17:00", "22:00")
NIGHT = window("night", EVERY_DAY, "22:00", "06:00")
HALF_PAST_TWO = window("odd", EVERY_DAY, "02:30", "04:00")
USUAL = [RED, WEEKEND, NIGHT, EVENING]


def wall(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SWEDEN, fold=fold)


@pytest.mark.parametrize(
    ("case", "begins", "ends", "windows", "parts"),
    [
        ("in daytime", wall("2026-11-25 09:00"), wall("2026-11-25 11:30"), USUAL, [("", 150)]),
        (
            "across the evening's beginning",
            wall("2026-11-25 16:30"),
            wall("2026-11-25 18:30"),
            USUAL,
            [("", 30), ("evening", 90)],
        ),
        (
            "evening into night across midnight",
            wall("2026-11-25 21:00"),
            wall("2026-11-26 07:00"),
            USUAL,
            [("evening", 60), ("night", 480), ("", 60)],
        ),
        (
            "Friday night belongs to Friday, and the weekend comes before it",
            wall("2026-11-27 21:00"),
            wall("2026-11-28 02:00"),
            USUAL,
            [("evening", 60), ("night", 120), ("weekend", 120)],
        ),
        (
            "Epiphany on a Wednesday",
            wall("2027-01-05 23:00"),
            wall("2027-01-06 01:00"),
            USUAL,
            [("night", 60), ("red", 60)],
        ),
        (
            "the night when the clock is put forward is an hour shorter",
            wall("2026-03-28 22:00"),
            wall("2026-03-29 06:00"),
            [NIGHT],
            [("night", 420)],
        ),
        (
            "the night when it is put back is an hour longer",
            wall("2026-10-24 22:00"),
            wall("2026-10-25 06:00"),
            [NIGHT],
            [("night", 540)],
        ),
        (
            "a window begins in the hour that is not there",
            wall("2026-03-29 01:30"),
            wall("2026-03-29 05:00"),
            [HALF_PAST_TWO],
            [("", 30), ("odd", 60), ("", 60)],
        ),
        (
            "a window begins in the hour that is lived twice",
            wall("2026-10-25 02:00"),
            wall("2026-10-25 05:00"),
            [HALF_PAST_TWO],
            [("", 30), ("odd", 30), ("", 30), ("odd", 90), ("", 60)],
        ),
        ("no windows", wall("2026-11-28 09:00"), wall("2026-11-28 10:00"), [], [("", 60)]),
    ],
)
def test_time_is_split(
    case: str,
    begins: datetime,
    ends: datetime,
    windows: list[SurchargeWindow],
    parts: list[tuple[str, int]],
) -> None:
    pieces = split(begins, ends, windows, is_red_day=is_red_day)
    said = [(each.window.name if each.window else "", each.minutes) for each in pieces]
    assert said == parts, case


WINDOWS = st.lists(
    st.builds(
        SurchargeWindow,
        name=st.just("any"),
        days=st.frozensets(st.sampled_from(DayKind), min_size=1),
        begins=st.times().map(lambda one: one.replace(second=0, microsecond=0)),
        ends=st.times().map(lambda one: one.replace(second=0, microsecond=0)),
        price_percent=st.decimals(0, 200, places=2),
        pay_percent=st.decimals(0, 200, places=2),
    ),
    max_size=5,
)
# The nights around both changes of the clock, Easter and midsummer among ordinary days.
DAYS = st.sampled_from(
    [date(2026, 3, 28), date(2026, 10, 24), date(2026, 4, 3), date(2026, 6, 19), date(2026, 11, 25)]
)


@given(WINDOWS, DAYS, st.integers(0, 2 * 24 * 60), st.integers(1, 24 * 60))
def test_every_minute_is_in_the_window_that_the_clock_on_the_wall_says(
    windows: list[SurchargeWindow], day: date, after: int, long: int
) -> None:
    begins = datetime.combine(day, time.min, SWEDEN).astimezone(UTC) + timedelta(minutes=after)
    pieces = split(begins, begins + timedelta(minutes=long), windows, is_red_day=is_red_day)
    said = [each.window for each in pieces for _ in range(each.minutes)]
    walls = [(begins + timedelta(minutes=one)).astimezone(SWEDEN) for one in range(long)]
    assert said == [
        next((each for each in windows if each.holds(one, is_red_day)), None) for one in walls
    ]
