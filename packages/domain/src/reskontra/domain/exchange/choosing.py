"""Which of several rates counts on a day.

Source: ML (2023:200) 8 kap. 21-22 §§: the latest that had been fixed. Rates are published on each
day that banks in the euro area are open, so the latest is never older than a holiday is long.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from reskontra.domain.exchange.views import Rate, RateSource

FIRST_DAY: Final = date(1999, 1, 4)  # the first that the European Central Bank published for
# Christmas and Easter keep banks closed for four days in a row, and five beside a weekend.
OLDEST: Final = timedelta(days=7)


def rate_on(day: date, rates: Sequence[Rate]) -> Rate | None:
    """The latest on or before a day, what was entered before what was published; none too old.

    Of several that were entered for one day, the last given counts.
    """
    fit = [each for each in reversed(rates) if each.day <= day <= each.day + OLDEST]
    return max(fit, key=_weight, default=None)


def nearest(day: date, rates: Sequence[Rate]) -> Rate | None:
    """The one of the day that is least far away; of two as far, the earlier."""
    return min(rates, key=lambda each: (abs(each.day - day), each.day), default=None)


def _weight(rate: Rate) -> tuple[date, bool]:
    return rate.day, rate.source is RateSource.ENTERED
