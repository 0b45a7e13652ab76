"""When an invoice may be simplified: leave out the buyer's address and more.

Source: ML (2023:200) 17 kap. 26-28 §§. What was law before this act is not known here, so a day
before it has no ceiling and no simplified invoice. 17:27 4, a seller without a place of business in
Sweden whose buyer owes the VAT, can never be this seller; a buyer in the country who owes it may
have a simplified invoice, with what 16 kap. wants told.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Final

from reskontra.domain.countries.refusals import (
    SimplifiedAboveCeiling,
    SimplifiedCurrencyUnfit,
    SimplifiedInEuTrade,
    SimplifiedLawUnknown,
)
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True)
class DatedCeiling:
    """What a simplified invoice may come to with VAT, from a day."""

    ceiling: Money
    first: date


# 17:26 1.
LAW: Final = (DatedCeiling(Money(4_000_00), date(2023, 7, 1)),)

# 17:27: never for goods to another EU country (10:42), nor for what is supplied there (17:7).
_ALWAYS_FULL: Final = frozenset({VatCase.EU_GOODS, VatCase.EU_SERVICE})
_PATH: Final = ("form",)


def reasons_not_to_simplify(total: Money, cases: Collection[VatCase], day: date) -> list[Refusal]:
    """Why an invoice of this total with VAT, these cases and this day must leave nothing out.

    A seller who is exempt for a small turnover may always leave things out (17:26 4).
    """
    if _ALWAYS_FULL.intersection(cases):
        return [SimplifiedInEuTrade(path=_PATH)]
    if set(cases) == {VatCase.SMALL_SELLER}:
        return []
    ceiling = _ceiling_on(day)
    if ceiling is None:
        return [SimplifiedLawUnknown(path=_PATH, on=day)]
    if total.currency != ceiling.currency:
        return [SimplifiedCurrencyUnfit(path=_PATH, currency=total.currency)]
    if abs(total.minor) > ceiling.minor:
        return [SimplifiedAboveCeiling(path=_PATH, ceiling=ceiling, total=total)]
    return []


def _ceiling_on(day: date) -> Money | None:
    return next((rule.ceiling for rule in reversed(LAW) if rule.first <= day), None)
