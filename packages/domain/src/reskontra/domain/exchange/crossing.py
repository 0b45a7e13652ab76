"""What a currency is worth in kronor, by what a euro is worth in both.

Source: ML (2023:200) 8 kap. 21-22 §§ (directive 2006/112/EC art. 91.2): where what is charged is
told in a foreign currency, the latest rate counts that was fixed on the representative market when
the tax became chargeable, or the latest that the European Central Bank has published; two
currencies that are not the euro are converted by the euro rate of each.
"""

from decimal import Decimal
from fractions import Fraction
from typing import Final

from reskontra.domain.exchange.views import PublishedRate, Rate, RateSource
from reskontra.domain.kernel.money import round_half_up

DECIMALS: Final = 8


def crossed(published: PublishedRate) -> Rate:
    """The rate of a currency in kronor, over the euro, rounded once to eight decimals."""
    exact = Fraction(published.kronor_per_euro) / Fraction(published.per_euro)
    return Rate(
        currency=published.currency,
        day=published.day,
        kronor=Decimal(round_half_up(exact * 10**DECIMALS)).scaleb(-DECIMALS),
        source=RateSource.ECB,
    )
