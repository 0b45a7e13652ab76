"""The latest rate that had been fixed. Source: ML (2023:200) 8 kap. 21-22 §§."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.exchange.choosing import nearest, rate_on
from reskontra.domain.exchange.views import Rate, RateSource


def rate(day: int, source: RateSource = RateSource.ECB, kronor: str = "11") -> Rate:
    return Rate(currency="EUR", day=date(2026, 11, day), kronor=Decimal(kronor), source=source)


ECB = [rate(18), rate(19), rate(20)]
OURS = rate(19, RateSource.ENTERED)
AGAIN = rate(19, RateSource.ENTERED, "12")


@pytest.mark.parametrize(
    ("case", "day", "rates", "expected"),
    [
        ("the day's own", 19, ECB, rate(19)),
        ("on a Sunday Friday's", 22, ECB, rate(20)),
        ("seven days are not too many", 27, ECB, rate(20)),
        ("eight are", 28, ECB, None),
        ("what comes later is not known", 17, ECB, None),
        ("what was entered goes before", 19, [*ECB, OURS], OURS),
        ("but only on its day", 20, [*ECB, OURS], rate(20)),
        ("and the last that was entered", 19, [*ECB, OURS, AGAIN], AGAIN),
        ("nothing is known", 19, [], None),
    ],
)
def test_the_rate_of_a_day(case: str, day: int, rates: list[Rate], expected: Rate | None) -> None:
    assert rate_on(date(2026, 11, day), rates) == expected, case


def test_days_before_and_after_all_rates_have_none() -> None:
    assert [rate_on(day, ECB) for day in (date.min, date.max)] == [None, None]


def test_the_nearest_day_on_either_side() -> None:
    days = [date(2026, 11, day) for day in (1, 19, 23, 30)]
    around = [rate(18), rate(20), rate(26)]
    assert [nearest(day, around) for day in days] == [rate(18), rate(18), rate(20), rate(26)]
    assert nearest(days[0], []) is None
