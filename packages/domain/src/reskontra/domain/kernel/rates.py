"""Percentages and unit prices as exact numbers."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from reskontra.domain.kernel.money import MINOR_PER_MAJOR, Money, round_half_up


@dataclass(frozen=True, slots=True, order=True)
class VatRate:
    """A VAT rate in percent: 25 means that 100 kr bears 25 kr of VAT."""

    percent: Decimal

    def on(self, net: Money) -> Money:
        """The VAT on a net sum, rounded once, half away from zero."""
        return net.times(Fraction(self.percent) / 100)


def line_net(
    quantity: Decimal, unit_price: Decimal, discount_percent: Decimal, currency: str = "SEK"
) -> Money:
    """What a line costs without VAT: quantity times price less discount, rounded once to öre."""
    exact = Fraction(quantity) * Fraction(unit_price) * (1 - Fraction(discount_percent) / 100)
    return Money(round_half_up(exact * MINOR_PER_MAJOR), currency)
