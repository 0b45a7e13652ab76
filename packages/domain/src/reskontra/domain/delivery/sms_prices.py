"""What a text message costs, as far as the operator has told: per message and calling code."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final, Self

from reskontra.domain.delivery.mobile_numbers import MobileNumber, mobile_number

_ENTRY: Final = re.compile(r"\s*\+?([1-9]\d{0,6})\s*=\s*(\d{1,4}(?:\.\d{1,6})?)\s+([A-Z]{3})\s*")


class TariffMalformed(ValueError):
    """The text is no list such as ``46=0.52 SEK, 47=0.08 EUR``."""


@dataclass(frozen=True, slots=True)
class SmsPrice:
    """What one message costs, or several."""

    amount: Decimal
    currency: str

    def times(self, segments: int) -> Self:
        return type(self)(self.amount * segments, self.currency)


@dataclass(frozen=True, slots=True)
class SmsTariff:
    """Prices by the digits that numbers begin with; what is not in it is unknown."""

    prices: Mapping[str, SmsPrice] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``46=0.52 SEK, 47=0.08 EUR``; nothing is known where nothing is written.

        Raises:
            TariffMalformed: It is written otherwise.
        """
        prices: dict[str, SmsPrice] = {}
        for entry in text.split(",") if text.strip() else []:
            found = _ENTRY.fullmatch(entry)
            if found is None:
                raise TariffMalformed(f"{entry.strip()} is no price such as 46=0.52 SEK")
            if found[1] in prices:
                raise TariffMalformed(f"{found[1]} has two prices")
            prices[found[1]] = SmsPrice(Decimal(found[2]), found[3])
        return cls(prices)

    def price_of(self, number: MobileNumber, segments: int) -> SmsPrice | None:
        """What ``segments`` messages to a number cost; None if nobody has told."""
        digits = number.e164.removeprefix("+")
        known = [prefix for prefix in self.prices if digits.startswith(prefix)]
        return self.prices[max(known, key=len)].times(segments) if known else None

    def price_of_all(self, written: Sequence[str], segments: int) -> SmsPrice | None:
        """What ``segments`` messages to each number cost; None if that is not known of all.

        Prices in several currencies make no sum.
        """
        numbers = [mobile_number(one) for one in written]
        prices = [self.price_of(one, segments) if one else None for one in numbers]
        known = [price for price in prices if price is not None]
        if not known or len(known) < len(prices) or len({one.currency for one in known}) > 1:
            return None
        return SmsPrice(sum((one.amount for one in known), Decimal()), known[0].currency)
