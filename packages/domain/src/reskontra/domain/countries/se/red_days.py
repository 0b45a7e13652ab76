"""The days that are red in a Swedish calendar: Sundays and public holidays.

Lag (1989:253) om allmänna helgdagar, 1 §, with the national day from 2005 on (SFS 2004:1320). The
eves of Christmas and New Year are no public holidays. Easter is reckoned by the Gregorian computus
(Meeus, Astronomical Algorithms, ch. 8).
"""

from datetime import date, timedelta
from typing import Final

_SATURDAY, _SUNDAY = 5, 6
_FIXED: Final = frozenset({(1, 1), (1, 6), (5, 1), (6, 6), (12, 25), (12, 26)})
# Good Friday, Easter Monday and Ascension Day; Easter Day and Whit Sunday are Sundays.
_FROM_EASTER: Final = frozenset({-2, 1, 39})


def is_red_day(day: date) -> bool:
    """Whether a day is a Sunday or a public holiday."""
    return (
        day.weekday() == _SUNDAY
        or (day.month, day.day) in _FIXED
        or (day - easter_day(day.year)).days in _FROM_EASTER
        or _is_midsummer_day(day)
        or _is_all_saints_day(day)
    )


def easter_day(year: int) -> date:
    """Easter Day of a year."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - shift + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    return date(year, 3, 22) + timedelta(days=moon + weekday - 7 * late)


def _is_midsummer_day(day: date) -> bool:
    """The Saturday from 20 to 26 June."""
    return day.weekday() == _SATURDAY and date(day.year, 6, 20) <= day <= date(day.year, 6, 26)


def _is_all_saints_day(day: date) -> bool:
    """The Saturday from 31 October to 6 November."""
    return day.weekday() == _SATURDAY and date(day.year, 10, 31) <= day <= date(day.year, 11, 6)
