"""A price of the catalogue on a line whose price includes VAT.

The catalogue's prices are without VAT. What the line bears is added, and the price is rounded half
away from zero to as many decimals as it had, at least two: prices are told in öre. What was found
stays in the trace as it was.
"""

from dataclasses import replace
from decimal import Decimal
from typing import Final

from reskontra.domain.catalogue.pricing import PriceTrace
from reskontra.domain.kernel.money import round_half_up
from reskontra.domain.kernel.rates import VatRate

_FEWEST_DECIMALS: Final = 2


def price_with_vat(price: Decimal, percent: Decimal) -> Decimal:
    """A price without VAT with so many per cent of it."""
    decimals = max(_FEWEST_DECIMALS, -int(price.normalize().as_tuple().exponent))
    exact = VatRate(percent).added_to(price)
    return Decimal(round_half_up(exact * 10**decimals)).scaleb(-decimals)


def with_gross_price(trace: PriceTrace, percent: Decimal) -> PriceTrace:
    """The trace, where so many per cent stand on the line with the price; none bears none."""
    if trace.unit_price is None:
        return trace
    return replace(trace, gross_price=price_with_vat(trace.unit_price, percent))
