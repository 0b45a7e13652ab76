"""VAT rates as dated law. Source: mervärdesskattelagen (2023:200) 9 kap.; prop. 2025/26:55.

A day that nobody has read the law of has no rate. So it is with dances from July 2026: 6 % were
proposed in the budget bill for 2026, and whether that became law is not known here.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reskontra.domain.countries.vat import VatClass


@dataclass(frozen=True, slots=True)
class DatedRate:
    """A rate from a day, through another if its end is known."""

    vat_class: VatClass
    percent: Decimal
    first: date
    last: date = date.max


_25, _12, _6, _0 = Decimal(25), Decimal(12), Decimal(6), Decimal(0)
_1996, _2023 = date(1996, 1, 1), date(2023, 4, 1)
_THIS_ACT = date(2023, 7, 1)

LAW: tuple[DatedRate, ...] = (
    DatedRate(VatClass.STANDARD, _25, date(1990, 7, 1)),  # 9:2
    DatedRate(VatClass.FOOD, _12, _1996, date(2026, 3, 31)),  # 9:3
    DatedRate(VatClass.FOOD, _6, date(2026, 4, 1), date(2027, 12, 31)),
    DatedRate(VatClass.FOOD, _12, date(2028, 1, 1)),
    DatedRate(VatClass.HOTEL, _12, _1996),  # 9:4
    DatedRate(VatClass.RESTAURANT, _12, date(2012, 1, 1)),  # 9:5
    DatedRate(VatClass.ART, _12, _THIS_ACT),  # 9:6
    DatedRate(VatClass.REPAIR, _12, _2023),  # 9:7
    DatedRate(VatClass.TRANSPORT, _6, date(2001, 1, 1)),  # 9:8
    DatedRate(VatClass.BOOKS, _6, date(2002, 1, 1)),  # 9:9-13
    DatedRate(VatClass.CULTURE, _6, date(1997, 1, 1)),  # 9:14-15
    DatedRate(VatClass.COPYRIGHT, _6, _THIS_ACT),  # 9:16-17
    DatedRate(VatClass.SPORT, _6, _THIS_ACT),  # 9:18
    DatedRate(VatClass.DANCE, _25, date(1990, 7, 1), date(2026, 6, 30)),  # 9:2
    DatedRate(VatClass.EXEMPT, _0, date.min),
)


def vat_rate_of(vat_class: VatClass, day: date) -> Decimal | None:
    """The rate that the law gives a supply on the day of the taxable event."""
    return next(
        (
            rule.percent
            for rule in LAW
            if rule.vat_class is vat_class and rule.first <= day <= rule.last
        ),
        None,
    )


def vat_rates_through(vat_class: VatClass, first: date, last: date) -> tuple[Decimal, ...]:
    """The rates that a supply bears from one day through another, in order of time."""
    return tuple(
        rule.percent
        for rule in LAW
        if rule.vat_class is vat_class and rule.first <= last and first <= rule.last
    )


def is_vat_rate(percent: Decimal, day: date) -> bool:
    """Whether anything at all bears this rate on ``day``."""
    return any(rule.percent == percent and rule.first <= day <= rule.last for rule in LAW)
