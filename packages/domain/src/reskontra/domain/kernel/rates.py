"""Percentages and unit prices as exact numbers."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from reskontra.domain.kernel.money import MINOR_PER_MAJOR, Money, round_ratio

_WHOLE = 100  # percent


@dataclass(frozen=True, slots=True, order=True)
class VatRate:
    """A VAT rate in percent: 25 means that 100 kr bears 25 kr of VAT."""

    percent: Decimal

    @property
    def net_part(self) -> Fraction:
        """What is left of a krona that includes it: 4/5 at 25 %."""
        return 100 / (100 + Fraction(self.percent))

    def added_to(self, net: Decimal) -> Fraction:
        """An exact price with it."""
        return Fraction(net) / self.net_part

    def on(self, net: Money) -> Money:
        """The VAT on a net sum, rounded once, half away from zero."""
        return net.times(Fraction(self.percent) / 100)

    def within(self, gross: Money) -> Money:
        """The VAT in a sum that includes it, rounded once, half away from zero."""
        return gross.times(1 - self.net_part)


def line_net(
    quantity: Decimal, unit_price: Decimal, discount_percent: Decimal, currency: str = "SEK"
) -> Money:
    """What a line costs without VAT: quantity times price less discount, rounded once to öre."""
    count, per_count = quantity.as_integer_ratio()
    price, per_price = unit_price.as_integer_ratio()
    off, per_off = discount_percent.as_integer_ratio()
    minor = count * price * (_WHOLE * per_off - off) * MINOR_PER_MAJOR
    return Money(round_ratio(minor, per_count * per_price * per_off * _WHOLE), currency)
