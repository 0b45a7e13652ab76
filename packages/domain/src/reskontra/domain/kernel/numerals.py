"""Numbers as people write them, per language."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from reskontra.domain.kernel.money import Money

_NO_BREAK: Final = "\u00a0"
_MINUS: Final = "\u2212"


@dataclass(frozen=True, slots=True)
class Numerals:
    """How one language writes numbers."""

    thousands: str
    decimal_sign: str
    percent_sign: str
    krona_after: bool

    def amount(self, money: Money) -> str:
        """``1 234,50``: two decimals and no currency."""
        return self._written(money.amount, decimals=2)

    def with_currency(self, money: Money) -> str:
        """``1 234,50 kr`` in Swedish, ``SEK 1,234.50`` in English."""
        figures = self.amount(money)
        if not self.krona_after:
            return f"{money.currency}{_NO_BREAK}{figures}"
        unit = "kr" if money.currency == "SEK" else money.currency
        return f"{figures}{_NO_BREAK}{unit}"

    def quantity(self, value: Decimal) -> str:
        """As many decimals as the number needs."""
        return self._written(value, decimals=0)

    def unit_price(self, value: Decimal) -> str:
        """At least two decimals, more if the price has more."""
        return self._written(value, decimals=2)

    def percent(self, value: Decimal) -> str:
        """``25 %`` in Swedish, ``25%`` in English."""
        return self._written(value, decimals=0) + self.percent_sign

    def _written(self, value: Decimal, *, decimals: int) -> str:
        whole, _, fraction = f"{abs(value):,f}".partition(".")
        fraction = fraction.rstrip("0").ljust(decimals, "0")
        sign = _MINUS if value < 0 else ""
        digits = whole.replace(",", self.thousands)
        return f"{sign}{digits}{self.decimal_sign}{fraction}" if fraction else f"{sign}{digits}"


SWEDISH: Final = Numerals(
    thousands=_NO_BREAK, decimal_sign=",", percent_sign=f"{_NO_BREAK}%", krona_after=True
)
ENGLISH: Final = Numerals(thousands=",", decimal_sign=".", percent_sign="%", krona_after=False)


def numerals_of(locale: str) -> Numerals:
    """The numerals of a language; English for one that we have no texts in."""
    return SWEDISH if locale == "sv" else ENGLISH


def grouped(digits: str, size: int) -> str:
    """Digits in groups that the eye can follow, counted from the left."""
    return _NO_BREAK.join(digits[i : i + size] for i in range(0, len(digits), size))
