"""ROT and RUT as dated law: inkomstskattelagen (1999:1229) 67 kap. and lag (2009:194).

The day that counts is the day on which the customer pays (2009:194 6 §). A day whose limits nobody
has read has no terms: the law before 2024 is not told here.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from reskontra.domain.countries.household import (
    HouseholdKind,
    HouseholdLimits,
    HouseholdTerms,
    HouseholdWork,
)

ROT, RUT = HouseholdKind.ROT, HouseholdKind.RUT

# 67:11 IL: the buyer is 18 at the end of the year.
ADULT_AGE: Final = 18

_HALF: Final = Fraction(1, 2)
_THIRTY: Final = Fraction(30, 100)

# 67:13 a, 13 b IL: half the price counts as labour.
COUNTED_IN_PART: Final = {
    HouseholdWork.REUSE_TRANSPORT: _HALF,
    HouseholdWork.LAUNDRY: _HALF,
}


@dataclass(frozen=True, slots=True)
class DatedShare:
    """The part of the labour that is given, for what is paid from a day through another."""

    kind: HouseholdKind
    share: Fraction
    first: date
    last: date = date.max


@dataclass(frozen=True, slots=True)
class DatedLimits:
    """What a person may have in a year, in kronor, by the day of payment."""

    rot: int
    rut: int
    together: int
    first: date
    last: date = date.max


# 7 § lag (2009:194); ROT was 50 % for a while by lag (2025:324), and is at most 3/7 of what the
# buyer paid, that is 30 % of the labour, from 2026.
SHARES: Final = (
    DatedShare(ROT, _THIRTY, date(2016, 1, 1), date(2025, 5, 11)),
    DatedShare(ROT, _HALF, date(2025, 5, 12), date(2025, 12, 31)),
    DatedShare(ROT, _THIRTY, date(2026, 1, 1)),
    DatedShare(RUT, _HALF, date(2009, 7, 1)),
)

# 67:19 IL; prop. 2023/24:86 parted the limits from July through December 2024.
LIMITS: Final = (
    DatedLimits(50_000, 75_000, 75_000, date(2024, 1, 1), date(2024, 6, 30)),
    DatedLimits(75_000, 75_000, 150_000, date(2024, 7, 1), date(2024, 12, 31)),
    DatedLimits(50_000, 75_000, 75_000, date(2025, 1, 1)),
)


def terms(kind: HouseholdKind, paid: date) -> HouseholdTerms | None:
    """What the law gives for work of a kind that is paid on a day; None if nobody knows."""
    shares = [
        each.share for each in SHARES if each.kind is kind and each.first <= paid <= each.last
    ]
    limits = [each for each in LIMITS if each.first <= paid <= each.last]
    if not shares or not limits:
        return None
    (limit,) = limits
    return HouseholdTerms(
        share=shares[0],
        limits=HouseholdLimits(
            of_kind={ROT: Decimal(limit.rot), RUT: Decimal(limit.rut)},
            together=Decimal(limit.together),
        ),
        counted_in_part=COUNTED_IN_PART,
        adult_age=ADULT_AGE,
    )


def last_day_to_claim(paid: date) -> date:
    """31 January of the year after the payment (8 § lag 2009:194)."""
    return date(paid.year + 1, 1, 31)
