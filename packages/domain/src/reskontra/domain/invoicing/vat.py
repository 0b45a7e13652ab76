"""VAT on an invoice: summed per rate, rounded once per rate."""

from collections.abc import Iterable
from dataclasses import dataclass

from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import VatRate


@dataclass(frozen=True, slots=True)
class VatSubtotal:
    """What bears one rate, and the VAT on it."""

    rate: VatRate
    net: Money
    vat: Money


def vat_breakdown(lines: Iterable[tuple[VatRate, Money]]) -> tuple[VatSubtotal, ...]:
    """One row per rate, the highest first."""
    nets: dict[VatRate, Money] = {}
    for rate, net in lines:
        nets[rate] = nets[rate] + net if rate in nets else net
    by_falling_rate = sorted(nets.items(), key=lambda item: -item[0].percent)
    return tuple(VatSubtotal(rate, net, rate.on(net)) for rate, net in by_falling_rate)


def total_vat(rows: Iterable[VatSubtotal]) -> Money:
    """The VAT of the whole invoice."""
    return Money.total(row.vat for row in rows)
