"""Hours that were bought before they are worked: what a draw takes, when to warn, what is left.

What expires belongs to the days of its period: work of those days draws from it, also when it is
reported later. What rolls over is one pot, which the newest period holds.

What is credited of the purchase, by its share of the sum, was never bought. What was drawn stays
drawn, so a bank may be below nothing, and future work goes beyond it. What it owes goes on to the
next period, whatever becomes of hours that are left: the next purchase fills it first.

Reserved time that is called off too late is covered as worked time is, by as many minutes as are
charged. It belongs to its own day; where the period of that is yet to begin, to the day on which it
is called off.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from reskontra.domain.agreements.ids import AgreementId, HourBankId

_WHOLE = 100


class AtEnd(StrEnum):
    """What becomes of hours that are left when their period ends."""

    ROLLS = "ROLLS"
    EXPIRES = "EXPIRES"


@dataclass(frozen=True, slots=True, kw_only=True)
class HourBankCard:
    """The hours of a period, in minutes, and what an hour beyond them costs."""

    id: HourBankId
    agreement_id: AgreementId
    period_from: date
    period_to: date
    minutes: int
    rolled_in_minutes: int = 0
    rolled_out_minutes: int = 0
    drawn_minutes: int = 0
    credited_minutes: int = 0
    overage_price: Decimal
    warn_percent: int
    at_end: AtEnd

    @property
    def held_minutes(self) -> int:
        """What could be drawn before anything was: bought, and brought from the period before."""
        return self.minutes - self.credited_minutes + self.rolled_in_minutes

    @property
    def left_minutes(self) -> int:
        """What can still be drawn; below zero, what the next purchase fills first."""
        return self.held_minutes - self.drawn_minutes - self.rolled_out_minutes

    @property
    def going_on_minutes(self) -> int:
        """What goes on to the next period: what is left where that may, and what is owed."""
        left = self.held_minutes - self.drawn_minutes
        return left if self.at_end is AtEnd.ROLLS else min(left, 0)

    @property
    def is_low(self) -> bool:
        """Whether so much is drawn that somebody should be told."""
        return self.drawn_minutes * _WHOLE >= self.held_minutes * self.warn_percent


class Draw(NamedTuple):
    """How much of some work the bank covers, and how much goes beyond it."""

    minutes: int
    over_minutes: int


def draw(left_minutes: int, wanted_minutes: int) -> Draw:
    """Cover as much as is left, never more."""
    covered = min(max(left_minutes, 0), wanted_minutes)
    return Draw(covered, wanted_minutes - covered)


def bank_for(banks: Sequence[HourBankCard], day: date) -> HourBankCard | None:
    """Which of an agreement's banks, in order of their periods, work of a day draws from."""
    begun = [place for place, bank in enumerate(banks) if bank.period_from <= day]
    if not begun:
        return None
    place = begun[-1]
    if banks[place].at_end is AtEnd.EXPIRES:
        return banks[place] if day <= banks[place].period_to else None
    # What is left has gone on as far as it may.
    while banks[place].at_end is AtEnd.ROLLS and place + 1 < len(banks):
        place += 1
    return banks[place]


def credited_minutes(bought: int, share: Fraction) -> int:
    """How many of the minutes that were bought a share of their price takes back, half upwards."""
    return min(bought, math.floor(bought * share + Fraction(1, 2)))


def day_of_reserved(banks: Sequence[HourBankCard], day: date, today: date) -> date:
    """The day by which time that was reserved for a day draws when it is called off today."""
    return day if bank_for(banks, day) else min(day, today)


def after_draw(bank: HourBankCard, drawn: Draw) -> HourBankCard:
    """The bank when a draw is taken from it."""
    return replace(bank, drawn_minutes=bank.drawn_minutes + drawn.minutes)
