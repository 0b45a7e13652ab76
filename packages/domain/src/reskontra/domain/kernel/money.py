"""Exact amounts of money in minor units (öre for SEK)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Self

MINOR_PER_MAJOR = 100


class CurrencyMismatchFault(Exception):
    """Two currencies met in one sum: a programmer's mistake, never a user's."""


class InexactAmountFault(Exception):
    """A decimal with more digits than the currency has."""


def round_ratio(numerator: int, denominator: int) -> int:
    """Round ``numerator / denominator`` half away from zero, the denominator being positive.

    So Swedish VAT law rounds, and so a credit mirrors its invoice. Source: Skatteverket,
    rättslig vägledning, "Beräkning av mervärdesskatt": the third decimal decides.
    """
    magnitude = (abs(numerator) * 2 + denominator) // (denominator * 2)
    return magnitude if numerator >= 0 else -magnitude


def round_half_up(value: Fraction) -> int:
    """Round half away from zero."""
    return round_ratio(value.numerator, value.denominator)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units: 1 234,50 kr is ``Money(123_450)``."""

    minor: int
    currency: str = "SEK"

    @classmethod
    def zero(cls, currency: str = "SEK") -> Self:
        return cls(0, currency)

    @classmethod
    def of(cls, amount: Decimal, currency: str = "SEK") -> Self:
        """Make money of a decimal with at most two decimals; more is a fault, never rounded."""
        minor = Fraction(amount) * MINOR_PER_MAJOR
        if minor.denominator != 1:
            raise InexactAmountFault(str(amount))
        return cls(int(minor), currency)

    @classmethod
    def total(cls, amounts: Iterable["Money"], currency: str = "SEK") -> Self:
        """Add amounts of one currency; nothing at all is zero of ``currency``."""
        minor = 0
        for amount in amounts:
            if amount.currency != currency:
                raise CurrencyMismatchFault(f"{currency} with {amount.currency}")
            minor += amount.minor
        return cls(minor, currency)

    @property
    def amount(self) -> Decimal:
        """The amount in major units, with exactly two decimals."""
        return Decimal(self.minor).scaleb(-2)

    def __add__(self, other: "Money") -> Self:
        self._same_currency(other)
        return type(self)(self.minor + other.minor, self.currency)

    def __sub__(self, other: "Money") -> Self:
        self._same_currency(other)
        return type(self)(self.minor - other.minor, self.currency)

    def __neg__(self) -> Self:
        return type(self)(-self.minor, self.currency)

    def __lt__(self, other: "Money") -> bool:
        self._same_currency(other)
        return self.minor < other.minor

    def __bool__(self) -> bool:
        return self.minor != 0

    def times(self, factor: Fraction) -> Self:
        """Multiply exactly and round once, half away from zero."""
        return type(self)(round_half_up(self.minor * factor), self.currency)

    def split(self, weights: Sequence[int]) -> list[Self]:
        """Share the amount out by weight without losing an öre."""
        total = sum(weights)
        shares = [self.minor * weight // total for weight in weights]
        by_remainder = sorted(range(len(weights)), key=lambda i: -(self.minor * weights[i] % total))
        for i in by_remainder[: self.minor - sum(shares)]:
            shares[i] += 1
        return [type(self)(share, self.currency) for share in shares]

    def _same_currency(self, other: "Money") -> None:
        if other.currency != self.currency:
            raise CurrencyMismatchFault(f"{self.currency} with {other.currency}")
