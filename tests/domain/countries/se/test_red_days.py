"""Red days. Source: lag (1989:253) om allmänna helgdagar, 1 §."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.countries import country_of
from reskontra.domain.countries.se.red_days import easter_day, is_red_day

RED_WEEKDAYS_OF_2026 = [
    date(2026, 1, 1),
    date(2026, 1, 6),
    date(2026, 4, 3),
    date(2026, 4, 6),
    date(2026, 5, 1),
    date(2026, 5, 14),
    date(2026, 6, 6),
    date(2026, 6, 20),
    date(2026, 10, 31),
    date(2026, 12, 25),
    date(2026, 12, 26),
]


def test_the_red_days_of_a_whole_year() -> None:
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    red = [day for day in days if is_red_day(day) and day.weekday() < 6]
    assert red == RED_WEEKDAYS_OF_2026


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1999, 4, 4),
        (2000, 4, 23),
        (2008, 3, 23),
        (2011, 4, 24),
        (2019, 4, 21),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2038, 4, 25),
        (2285, 3, 22),
    ],
)
def test_easter_day(year: int, month: int, day: int) -> None:
    assert easter_day(year) == date(year, month, day)


@pytest.mark.parametrize(
    "day", [date(2026, 6, 19), date(2026, 12, 24), date(2026, 12, 31), date(2026, 5, 25)]
)
def test_eves_and_whit_monday_are_no_public_holidays(day: date) -> None:
    assert not is_red_day(day)


@pytest.mark.parametrize(
    ("midsummer", "all_saints"),
    [
        (date(2023, 6, 24), date(2023, 11, 4)),
        (date(2024, 6, 22), date(2024, 11, 2)),
        (date(2027, 6, 26), date(2027, 11, 6)),
    ],
)
def test_the_two_that_are_always_saturdays(midsummer: date, all_saints: date) -> None:
    assert is_red_day(midsummer)
    assert is_red_day(all_saints)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 24)))
def test_no_week_is_all_red_and_each_has_a_sunday(day: date) -> None:
    week = [is_red_day(day + timedelta(days=n)) for n in range(7)]
    assert 1 <= sum(week) < 5
    assert country_of("SE").is_red_day(day) is week[0]
