"""Worked time, split where its price changes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import groupby, pairwise
from zoneinfo import ZoneInfo

from reskontra.domain.catalogue.surcharges import IsRedDay, SurchargeWindow
from reskontra.domain.kernel.clock import SWEDEN

_HOUR = timedelta(hours=1)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of time of one price; ``window`` is None where nothing is added."""

    begins: datetime
    ends: datetime
    window: SurchargeWindow | None

    @property
    def minutes(self) -> int:
        """How long it is, by the sun and not by the clock on the wall."""
        return (self.ends - self.begins) // _MINUTE


def split(
    begins: datetime,
    ends: datetime,
    windows: Sequence[SurchargeWindow],
    *,
    is_red_day: IsRedDay,
    zone: ZoneInfo = SWEDEN,
) -> tuple[Piece, ...]:
    """Split the time between two instants where another window begins to hold.

    Of windows that hold at once the first counts. What the clock on the wall shows decides: in
    the night when it is put back, two hours are shown twice and both are in the window.
    """
    begins, ends = begins.astimezone(UTC), ends.astimezone(UTC)
    marks = sorted({begins, ends, *_marks(begins, ends, windows, zone)})
    steps = [
        Piece(start, stop, _first_that_holds(windows, start.astimezone(zone), is_red_day))
        for start, stop in pairwise(marks)
    ]
    return tuple(_joined(list(alike)) for _, alike in groupby(steps, key=lambda one: one.window))


def _marks(
    begins: datetime, ends: datetime, windows: Sequence[SurchargeWindow], zone: ZoneInfo
) -> Iterator[datetime]:
    """Instants at which another window may begin to hold.

    Clocks are put forward and back at whole hours, so every whole hour is looked at.
    """
    hour = begins.replace(minute=0, second=0, microsecond=0) + _HOUR
    while hour < ends:
        yield hour
        hour += _HOUR
    clocks = {clock for window in windows for clock in (window.begins, window.ends)}
    day, last = begins.astimezone(zone).date(), ends.astimezone(zone).date()
    while day <= last:
        for instant in _instants(datetime.combine(day, time.min), clocks, zone):
            if begins < instant < ends:
                yield instant
        day += timedelta(days=1)


def _instants(midnight: datetime, clocks: set[time], zone: ZoneInfo) -> Iterator[datetime]:
    """When the clock shows these times on a day: twice in the hour that is lived twice."""
    for clock in clocks:
        for fold in (0, 1):
            shown = datetime.combine(midnight.date(), clock.replace(fold=fold), zone)
            yield shown.astimezone(UTC)


def _first_that_holds(
    windows: Sequence[SurchargeWindow], wall: datetime, is_red_day: IsRedDay
) -> SurchargeWindow | None:
    return next((window for window in windows if window.holds(wall, is_red_day)), None)


def _joined(pieces: Sequence[Piece]) -> Piece:
    return Piece(pieces[0].begins, pieces[-1].ends, pieces[0].window)
