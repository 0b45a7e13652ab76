"""What a message about an assignment knows."""

from datetime import datetime, timedelta

import pytest

from reskontra.domain.assignments.work_facts import (
    spoken_minutes,
    spoken_moment,
    spoken_time,
    spoken_times,
    spoken_unit,
)
from reskontra.domain.kernel.clock import SWEDEN, stopped_at

THURSDAY = datetime(2027, 1, 14, 13, tzinfo=SWEDEN)


@pytest.mark.parametrize(
    ("locale", "hours", "told"),
    [
        ("sv", 3.5, "tors 14 jan 13:00–16:30"),
        ("en", 3.5, "Thu 14 Jan 13:00–16:30"),
        ("fi", 1, "Thu 14 Jan 13:00–14:00"),
        ("sv", 12, "tors 14 jan 13:00 – fre 15 jan 01:00"),
    ],
)
def test_from_when_to_when(locale: str, hours: float, told: str) -> None:
    with stopped_at(THURSDAY):
        assert spoken_time(THURSDAY, THURSDAY + timedelta(hours=hours), locale) == told


def test_another_year_is_said() -> None:
    with stopped_at(THURSDAY - timedelta(days=30)):
        assert spoken_moment(THURSDAY, "sv") == "tors 14 jan 2027 13:00"


@pytest.mark.parametrize(
    ("locale", "told"),
    [
        ("sv", "52 gånger från tors 14 jan 13:00–15:00 till tors 6 jan 2028"),
        ("en", "52 times from Thu 14 Jan 13:00–15:00 to Thu 6 Jan 2028"),
        ("fi", "52 times from Thu 14 Jan 13:00–15:00 to Thu 6 Jan 2028"),
    ],
)
def test_several_times_are_said_in_one_line(locale: str, told: str) -> None:
    last = datetime(2028, 1, 6, 13, tzinfo=SWEDEN)
    with stopped_at(THURSDAY):
        assert spoken_times(52, (THURSDAY, THURSDAY + timedelta(hours=2)), last, locale) == told


@pytest.mark.parametrize(
    ("minutes", "locale", "told"),
    [
        (210, "sv", "3 tim 30 min"),
        (210, "en", "3 h 30 min"),
        (45, "sv", "45 min"),
        (120, "sv", "2 tim"),
        (0, "sv", "0 min"),
    ],
)
def test_how_long(minutes: int, locale: str, told: str) -> None:
    assert spoken_minutes(minutes, locale) == told


@pytest.mark.parametrize(
    ("unit", "locale", "told"),
    [
        ("h", "sv", "tim"),
        ("h", "en", "h"),
        ("h", "fi", "h"),
        ("km", "sv", "km"),
        ("st", "en", "pcs"),
        ("pcs", "sv", "st"),
        ("st", "fi", "st"),
    ],
)
def test_units(unit: str, locale: str, told: str) -> None:
    assert spoken_unit(unit, locale) == told
