"""VAT on an invoice: summed per case and rate, rounded once for each.

Where the prices include it, what is to be paid stands fast and VAT is the part of it that the rate
says; the taxable base is the rest. Sources: mervärdesskattelagen (2023:200) 8 kap. and directive
2006/112/EC articles 73 and 78 a: the base is what the seller gets, without the VAT itself;
Skatteverket, rättslig vägledning, "Beräkning av mervärdesskatt": the third decimal decides.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from reskontra.domain.countries.vat import VatCase
from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import VatRate

_ORDER: Final = {case: place for place, case in enumerate(VatCase)}


@dataclass(frozen=True, slots=True)
class VatTreatment:
    """How VAT law treats a line: the case, and what it bears in per cent."""

    case: VatCase
    percent: Decimal


@dataclass(frozen=True, slots=True)
class VatSubtotal:
    """What is treated alike, and the VAT on it; in kronor too, if those are another currency."""

    rate: VatRate
    net: Money
    vat: Money
    case: VatCase = VatCase.DOMESTIC
    net_sek: Money | None = None
    vat_sek: Money | None = None

    @property
    def treatment(self) -> VatTreatment:
        """How it is treated."""
        return VatTreatment(self.case, self.rate.percent)


def domestic(percent: Decimal) -> VatTreatment:
    """An ordinary sale at a rate."""
    return VatTreatment(VatCase.DOMESTIC, percent)


def vat_breakdown(
    lines: Iterable[tuple[VatTreatment, Money]], *, includes_vat: bool = False
) -> tuple[VatSubtotal, ...]:
    """One row per case and rate, the highest rate first; of amounts without VAT or with it."""
    sums: dict[VatTreatment, Money] = {}
    for treatment, amount in lines:
        sums[treatment] = sums[treatment] + amount if treatment in sums else amount
    ordered = sorted(sums, key=lambda each: (-each.percent, _ORDER[each.case]))
    return tuple(_subtotal(each, sums[each], includes_vat=includes_vat) for each in ordered)


def total_vat(rows: Iterable[VatSubtotal], currency: str = HOME) -> Money:
    """The VAT of the whole invoice."""
    return Money.total((row.vat for row in rows), currency)


def _subtotal(treatment: VatTreatment, amount: Money, *, includes_vat: bool) -> VatSubtotal:
    rate = VatRate(treatment.percent)
    vat = rate.within(amount) if includes_vat else rate.on(amount)
    return VatSubtotal(rate, amount - vat if includes_vat else amount, vat, treatment.case)
