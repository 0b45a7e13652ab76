"""When work began and ended, as people say it: a day and two times on the clock.

In the night when clocks are put back a time is there twice, and whoever means one of them says
which; in the night when they are put forward some are not there at all.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Final

from reskontra.api.pages.typed import Unreadable, typed_day
from reskontra.domain.kernel.clock_times import instants_of

_CLOCK: Final = re.compile(r"([01]?\d|2[0-3])(?:[.:]?([0-5]\d))?", re.ASCII)
_MINUTES: Final = re.compile(r"\d{1,4}", re.ASCII)
_FIRST, _SECOND = "first", "second"
_TICKS: Final = {_FIRST: 0, _SECOND: 1}
_TWO: Final = 2
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """From one instant to another."""

    begins_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class NoSpan:
    """What is wrong with what was typed, by field, as the key of its words.

    ``twice`` are the fields whose time the clock showed twice that day.
    """

    wrong: Mapping[str, str]
    twice: frozenset[str] = field(default_factory=frozenset)


def typed_clock(text: str) -> time | None:
    """A time on the clock, ``9``, ``09:30``, ``9.30`` or ``0930``; None for nothing.

    Raises:
        Unreadable: No clock shows it.
    """
    plain = "".join(text.split())
    if not plain:
        return None
    found = _CLOCK.fullmatch(plain)
    if not found:
        raise Unreadable
    return time(int(found[1]), int(found[2] or 0))


def typed_minutes(text: str) -> int:
    """A number of minutes; none for nothing.

    Raises:
        Unreadable: It is no whole number of them.
    """
    plain = "".join(text.split()).lower().removesuffix("min")
    if not plain:
        return 0
    if not _MINUTES.fullmatch(plain):
        raise Unreadable
    return int(plain)


def typed_span(fields: Mapping[str, str]) -> Span | NoSpan:
    """What ``day``, ``begins`` and ``ends`` of a form mean, with ``…_which`` where one is twice.

    Work that ends before it begins, by the clock, ends on the day after. What ends when it begins
    may be a slip of the hand: it lasted day and night where ``whole_day`` says so.
    """
    wrong: dict[str, str] = {}
    day = _read_day(fields.get("day", ""), wrong)
    begins = _read_clock(fields, "begins", wrong)
    ends = _read_clock(fields, "ends", wrong)
    if day is None or begins is None or ends is None:
        return NoSpan(wrong)
    last = day + _DAY if ends <= begins else day
    if is_same_hour_twice(day, begins, ends):
        last = day
    elif begins == ends and not fields.get("whole_day"):
        return NoSpan({"whole_day": "clock_same"})
    found = {"begins": instants_of(day, begins), "ends": instants_of(last, ends)}
    return _span(found, fields)


def is_same_hour_twice(day: date, begins: time, ends: time) -> bool:
    """Whether work can begin in an hour that is there twice, and end earlier on the clock."""
    both = (instants_of(day, begins), instants_of(day, ends))
    return ends <= begins and all(len(one) == _TWO for one in both)


def _span(found: Mapping[str, tuple[datetime, ...]], fields: Mapping[str, str]) -> Span | NoSpan:
    missing = {name: "clock_missing" for name, instants in found.items() if not instants}
    if missing:
        return NoSpan(missing)
    twice = frozenset(name for name, instants in found.items() if len(instants) == _TWO)
    ticked = {name: _TICKS.get(fields.get(f"{name}_which", "")) for name in twice}
    unsaid = [name for name in found if name in twice and ticked[name] is None]
    if unsaid:
        return NoSpan(dict.fromkeys(unsaid, "clock_twice"), twice)
    begins, ends = (found[name][ticked.get(name) or 0] for name in ("begins", "ends"))
    return Span(begins, ends)


def _read_day(text: str, wrong: dict[str, str]) -> date | None:
    try:
        day = typed_day(text)
    except Unreadable:
        wrong["day"] = "day_unreadable"
        return None
    if day is None or not date(2000, 1, 1) <= day <= date(2999, 1, 1):
        wrong["day"] = "day_unreadable"
        return None
    return day


def _read_clock(fields: Mapping[str, str], name: str, wrong: dict[str, str]) -> time | None:
    try:
        clock = typed_clock(fields.get(name, ""))
    except Unreadable:
        clock = None
    if clock is None:
        wrong[name] = "clock_unreadable"
    return clock
