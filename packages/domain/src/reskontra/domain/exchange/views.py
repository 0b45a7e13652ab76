"""Rates as others see them, and what may be asked to enter."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from reskontra.domain.exchange.ids import RateId


class RateSource(StrEnum):
    """Who fixed a rate."""

    ECB = "ECB"
    ENTERED = "ENTERED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """What one of a currency is worth in kronor by the rate of a day.

    An entered one has a ``reason``: where it was fixed, or why it was agreed.
    """

    currency: str
    day: date
    kronor: Decimal
    source: RateSource
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedRate:
    """What one euro was worth on a day, in a currency and in kronor."""

    currency: str
    day: date
    per_euro: Decimal
    kronor_per_euro: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRate:
    """A rate that somebody enters."""

    currency: str
    day: date
    kronor: Decimal
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredRateRow(NewRate):
    """A rate that somebody entered."""

    id: RateId
    entered_at: datetime
