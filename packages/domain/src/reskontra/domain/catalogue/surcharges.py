"""When an hour costs more: windows of the clock, of weekdays and of red days."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum

IsRedDay = Callable[[date], bool]


class DayKind(StrEnum):
    """What a day can be; a red day is a weekday too."""

    MONDAY = "MONDAY"
    TUESDAY = "TUESDAY"
    WEDNESDAY = "WEDNESDAY"
    THURSDAY = "THURSDAY"
    FRIDAY = "FRIDAY"
    SATURDAY = "SATURDAY"
    SUNDAY = "SUNDAY"
    RED_DAY = "RED_DAY"


_WEEK = tuple(DayKind)[:7]


@dataclass(frozen=True, slots=True, kw_only=True)
class SurchargeWindow:
    """Clock time on some days that costs more, and pays more.

    It goes on past midnight where it does not end later than it begins, and lasts a whole day
    where both are the same; the night after belongs to the day on which it began.

    Attributes:
        days: The kinds of day on which it begins.
        begins: When it begins by the clock.
        ends: When it ends by the clock, that minute not counted.
        price_percent: What it adds to the price, in percent of it.
        pay_percent: What it adds to the pay, in percent of it.
    """

    name: str
    days: frozenset[DayKind]
    begins: time
    ends: time
    price_percent: Decimal
    pay_percent: Decimal

    def holds(self, wall: datetime, is_red_day: IsRedDay) -> bool:
        """Whether it holds when the clock on the wall shows this."""
        clock, day = wall.time(), wall.date()
        if self.begins < self.ends:
            return self.begins <= clock < self.ends and self._begins_on(day, is_red_day)
        if clock >= self.begins:
            return self._begins_on(day, is_red_day)
        return clock < self.ends and self._begins_on(day - timedelta(days=1), is_red_day)

    def _begins_on(self, day: date, is_red_day: IsRedDay) -> bool:
        if _WEEK[day.weekday()] in self.days:
            return True
        return DayKind.RED_DAY in self.days and is_red_day(day)
