"""VAT on an invoice: summed per case and rate, rounded once for each."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from reskontra.domain.countries.vat import VatCase
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
    """What is treated alike, and the VAT on it."""

    rate: VatRate
    net: Money
    vat: Money
    case: VatCase = VatCase.DOMESTIC


def domestic(percent: Decimal) -> VatTreatment:
    """An ordinary sale at a rate."""
    return VatTreatment(VatCase.DOMESTIC, percent)


def vat_breakdown(lines: Iterable[tuple[VatTreatment, Money]]) -> tuple[VatSubtotal, ...]:
    """One row per case and rate, the highest rate first."""
    nets: dict[VatTreatment, Money] = {}
    for treatment, net in lines:
        nets[treatment] = nets[treatment] + net if treatment in nets else net
    ordered = sorted(nets, key=lambda each: (-each.percent, _ORDER[each.case]))
    return tuple(_subtotal(each, nets[each]) for each in ordered)


def total_vat(rows: Iterable[VatSubtotal]) -> Money:
    """The VAT of the whole invoice."""
    return Money.total(row.vat for row in rows)


def _subtotal(treatment: VatTreatment, net: Money) -> VatSubtotal:
    rate = VatRate(treatment.percent)
    return VatSubtotal(rate, net, rate.on(net), treatment.case)
