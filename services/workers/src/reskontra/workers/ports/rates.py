"""Somebody who publishes what a euro is worth."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol


@dataclass(frozen=True, slots=True)
class PublishedRate:
    """What one euro was worth in a currency on a day."""

    currency: str
    day: date
    per_euro: Decimal


class RatesOutage(Exception):
    """The rates cannot be had now; ``reason`` is a code, and they may be had later."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Rates(Protocol):
    """A publisher of rates of exchange."""

    async def latest(self) -> Sequence[PublishedRate]:
        """The rates of the latest day that has any.

        Raises:
            RatesOutage: They may be had later.
        """
        ...

    async def of_ninety_days(self) -> Sequence[PublishedRate]:
        """The rates of the last ninety days.

        Raises:
            RatesOutage: They may be had later.
        """
        ...
