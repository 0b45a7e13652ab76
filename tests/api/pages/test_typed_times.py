"""When work began and ended, as people say it."""

from datetime import UTC, datetime, time

import pytest

from reskontra.api.pages.typed import Unreadable
from reskontra.api.pages.typed_times import (
    NoSpan,
    Span,
    typed_clock,
    typed_minutes,
    typed_span,
)

FORWARD, BACK = "2026-03-29", "2026-10-25"


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def typed(day: str, begins: str, ends: str, **more: str) -> Span | NoSpan:
    return typed_span({"day": day, "begins": begins, "ends": ends, **more})


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("9", time(9)),
        ("09", time(9)),
        ("9:30", time(9, 30)),
        ("09.30", time(9, 30)),
        ("0930", time(9, 30)),
        (" 23:59 ", time(23, 59)),
        ("0", time(0)),
        ("", None),
    ],
)
def test_what_is_a_clock_time(text: str, clock: time | None) -> None:
    assert typed_clock(text) == clock


@pytest.mark.parametrize("text", ["24:00", "9:60", "nio", "-1", "9,30", "12:30:00", "٩"])
def test_anything_else_is_none(text: str) -> None:
    with pytest.raises(Unreadable):
        typed_clock(text)


@pytest.mark.parametrize(("text", "minutes"), [("", 0), ("0", 0), ("30", 30), ("30 min", 30)])
def test_what_is_a_number_of_minutes(text: str, minutes: int) -> None:
    assert typed_minutes(text) == minutes


@pytest.mark.parametrize("text", ["-5", "0,5", "half", "12345"])
def test_what_is_no_number_of_minutes(text: str) -> None:
    with pytest.raises(Unreadable):
        typed_minutes(text)


@pytest.mark.parametrize(
    ("span", "begins_at", "ends_at"),
    [
        (typed("2026-11-26", "9", "11:30"), "2026-11-26T08:00", "2026-11-26T10:30"),
        (typed("2026-11-26", "22", "06"), "2026-11-26T21:00", "2026-11-27T05:00"),
        (typed("2026-11-26", "08", "08", whole_day="yes"), "2026-11-26T07:00", "2026-11-27T07:00"),
        (typed(FORWARD, "01", "04"), "2026-03-29T00:00", "2026-03-29T02:00"),
        (
            typed(BACK, "2:30", "2:30", begins_which="first", ends_which="second"),
            "2026-10-25T00:30",
            "2026-10-25T01:30",
        ),
        (
            typed(BACK, "02:45", "02:15", begins_which="first", ends_which="second"),
            "2026-10-25T00:45",
            "2026-10-25T01:15",
        ),
        (typed(BACK, "01", "2:30", ends_which="second"), "2026-10-24T23:00", "2026-10-25T01:30"),
        (typed(BACK, "01", "04"), "2026-10-24T23:00", "2026-10-25T03:00"),
    ],
)
def test_a_span(span: Span | NoSpan, begins_at: str, ends_at: str) -> None:
    assert span == Span(utc(begins_at), utc(ends_at))


@pytest.mark.parametrize(
    ("span", "wrong"),
    [
        (typed("", "9", "10"), {"day": "day_unreadable"}),
        (typed("0001-01-01", "9", "10"), {"day": "day_unreadable"}),
        (
            typed("then", "", "x"),
            {
                "day": "day_unreadable",
                "begins": "clock_unreadable",
                "ends": "clock_unreadable",
            },
        ),
        (typed("2026-11-26", "10", "10:00"), {"whole_day": "clock_same"}),
        (typed("2026-11-26", "10", "10:00", whole_day=""), {"whole_day": "clock_same"}),
        (typed(FORWARD, "02:30", "04"), {"begins": "clock_missing"}),
        (typed("2026-03-28", "22", "02:30"), {"ends": "clock_missing"}),
        (typed(BACK, "02:30", "04"), {"begins": "clock_twice"}),
        (typed(BACK, "01", "02:30", ends_which="third"), {"ends": "clock_twice"}),
        (typed(BACK, "02:30", "02:30"), {"begins": "clock_twice", "ends": "clock_twice"}),
    ],
)
def test_no_span(span: Span | NoSpan, wrong: dict[str, str]) -> None:
    assert isinstance(span, NoSpan)
    assert span.wrong == wrong
