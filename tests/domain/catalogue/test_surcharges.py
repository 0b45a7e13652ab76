"""When a window holds, by the clock on the wall."""

from datetime import datetime, time
from decimal import Decimal

import pytest

from reskontra.domain.catalogue.surcharges import DayKind, SurchargeWindow
from reskontra.domain.countries.se.red_days import is_red_day


def window(days: set[DayKind], begins: int, ends: int) -> SurchargeWindow:
    return SurchargeWindow(
        name="any",
        days=frozenset(days),
        begins=time(begins),
        ends=time(ends),
        price_percent=Decimal(50),
        pay_percent=Decimal(50),
    )


FRIDAY_NIGHT = window({DayKind.FRIDAY}, 22, 6)
RED_DAY = window({DayKind.RED_DAY}, 0, 0)
WEDNESDAY = window({DayKind.WEDNESDAY}, 8, 17)


@pytest.mark.parametrize(
    ("case", "which", "wall", "holds"),
    [
        ("its first minute", WEDNESDAY, "2026-11-25 08:00", True),
        ("the minute it ends", WEDNESDAY, "2026-11-25 17:00", False),
        ("another weekday", WEDNESDAY, "2026-11-26 08:00", False),
        ("a red Wednesday is a Wednesday too", WEDNESDAY, "2027-01-06 09:00", True),
        ("late on Friday", FRIDAY_NIGHT, "2026-11-27 23:00", True),
        ("early on Saturday it is still Friday's night", FRIDAY_NIGHT, "2026-11-28 05:59", True),
        ("early on Friday it is Thursday's", FRIDAY_NIGHT, "2026-11-27 05:00", False),
        ("Christmas Day", RED_DAY, "2026-12-25 00:00", True),
        ("any Sunday", RED_DAY, "2026-11-29 12:00", True),
        ("Christmas Eve is no public holiday", RED_DAY, "2026-12-24 23:59", False),
        ("the day after ends it", RED_DAY, "2026-12-28 00:00", False),
    ],
)
def test_holds(case: str, which: SurchargeWindow, wall: str, holds: bool) -> None:
    assert which.holds(datetime.fromisoformat(wall), is_red_day) is holds, case
