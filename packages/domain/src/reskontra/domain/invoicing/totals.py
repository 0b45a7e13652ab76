"""Net, VAT, rounding, to pay: the one sum that screen, page, e-invoice and ledger all show."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.invoicing.vat import VatSubtotal, total_vat, vat_breakdown
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import VatRate


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What an invoice comes to. ``rounding`` is signed and never part of net or VAT."""

    net: Money
    vat: Money
    rounding: Money
    total: Money
    vat_rows: tuple[VatSubtotal, ...]


def totals(lines: Sequence[tuple[Decimal, Money]], rounded_by: CountryPack | None) -> Totals:
    """Sum lines given as VAT percent and net; round what is to pay where a country is given."""
    rows = vat_breakdown((VatRate(percent), net) for percent, net in lines)
    net = Money.total(row.net for row in rows)
    vat = total_vat(rows)
    exact = net + vat
    total = exact if rounded_by is None else rounded_by.whole_units(exact)
    return Totals(net=net, vat=vat, rounding=total - exact, total=total, vat_rows=rows)
