"""When an invoice may leave the buyer's address out. Source: ML (2023:200) 17 kap. 26–28 §§."""

from collections.abc import Collection
from typing import Final

from reskontra.domain.countries.vat import VatCase
from reskontra.domain.kernel.money import Money

CEILING = Money(4_000_00)

# 17:27: never for goods to another EU country (10:42), nor for what is supplied there (17:7).
_ALWAYS_FULL: Final = frozenset({VatCase.EU_GOODS, VatCase.EU_SERVICE})


def needs_full_buyer(total: Money, cases: Collection[VatCase] = ()) -> bool:
    """Whether nothing may be left out: above 4 000 kr with VAT, and in trade within the EU.

    A seller who is exempt for a small turnover may always leave things out (17:26 4).
    """
    if _ALWAYS_FULL.intersection(cases):
        return True
    if set(cases) == {VatCase.SMALL_SELLER}:
        return False
    return abs(total.minor) > CEILING.minor
