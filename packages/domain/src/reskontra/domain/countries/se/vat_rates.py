"""VAT rates as dated law. Source: mervärdesskattelagen (2023:200) 9 kap.; prop. 2025/26:55."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Supply(StrEnum):
    """What is sold, where the law gives it a rate of its own."""

    STANDARD = "STANDARD"
    FOOD = "FOOD"
    HOTEL = "HOTEL"
    RESTAURANT = "RESTAURANT"
    REPAIR = "REPAIR"
    TRANSPORT = "TRANSPORT"
    BOOKS = "BOOKS"
    CULTURE = "CULTURE"
    EXEMPT = "EXEMPT"


@dataclass(frozen=True, slots=True)
class DatedRate:
    """A rate from a day, through another if its end is known."""

    supply: Supply
    percent: Decimal
    first: date
    last: date = date.max


_25, _12, _6, _0 = Decimal(25), Decimal(12), Decimal(6), Decimal(0)
_1996, _2023 = date(1996, 1, 1), date(2023, 4, 1)

LAW: tuple[DatedRate, ...] = (
    DatedRate(Supply.STANDARD, _25, date(1990, 7, 1)),
    DatedRate(Supply.FOOD, _12, _1996, date(2026, 3, 31)),
    DatedRate(Supply.FOOD, _6, date(2026, 4, 1), date(2027, 12, 31)),
    DatedRate(Supply.FOOD, _12, date(2028, 1, 1)),
    DatedRate(Supply.HOTEL, _12, _1996),
    DatedRate(Supply.RESTAURANT, _12, date(2012, 1, 1)),
    DatedRate(Supply.REPAIR, _12, _2023),
    DatedRate(Supply.TRANSPORT, _6, date(2001, 1, 1)),
    DatedRate(Supply.BOOKS, _6, date(2002, 1, 1)),
    DatedRate(Supply.CULTURE, _6, date(1997, 1, 1)),
    DatedRate(Supply.EXEMPT, _0, date.min),
)


def vat_rate_of(supply: Supply, day: date) -> Decimal | None:
    """The rate that the law gives a supply on the day of the taxable event."""
    return next(
        (rule.percent for rule in LAW if rule.supply is supply and rule.first <= day <= rule.last),
        None,
    )


def is_vat_rate(percent: Decimal, day: date) -> bool:
    """Whether anything at all bears this rate on ``day``."""
    return any(rule.percent == percent and rule.first <= day <= rule.last for rule in LAW)
