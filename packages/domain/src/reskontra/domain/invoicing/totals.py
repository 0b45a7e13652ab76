"""Net, VAT, rounding, to pay: the one sum that screen, page, e-invoice and ledger all show."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.adjustments import Adjustment
from reskontra.domain.invoicing.vat import VatSubtotal, VatTreatment, total_vat, vat_breakdown
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import VatRate


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What an invoice comes to. ``rounding`` is signed and never part of net or VAT.

    ``net`` is the sum of the lines less the allowances and with the charges (EN 16931 BR-CO-13).
    """

    net: Money
    vat: Money
    rounding: Money
    total: Money
    vat_rows: tuple[VatSubtotal, ...]
    adjustments: tuple[Adjustment, ...] = ()

    @property
    def lines(self) -> Money:
        """What the lines alone come to (BT-106)."""
        return self.net - Money.total(each.net for each in self.adjustments)


def totals(
    lines: Sequence[tuple[VatTreatment, Money]],
    rounded_by: CountryPack | None,
    adjustments: Sequence[Adjustment] = (),
) -> Totals:
    """Sum lines given by treatment and net; round what is to pay where a country is given."""
    parts = [(part.treatment, part.net) for each in adjustments for part in each.parts]
    rows = vat_breakdown([*lines, *parts])
    net = Money.total(row.net for row in rows)
    vat = total_vat(rows)
    exact = net + vat
    total = exact if rounded_by is None else rounded_by.whole_units(exact)
    return Totals(
        net=net,
        vat=vat,
        rounding=total - exact,
        total=total,
        vat_rows=rows,
        adjustments=tuple(adjustments),
    )


def vat_rows_json(sums: Totals) -> str:
    """The VAT rows as they are kept in the table."""
    rows = [
        {
            "case": row.case,
            "rate": f"{row.rate.percent:f}",
            "net": row.net.minor,
            "vat": row.vat.minor,
        }
        for row in sums.vat_rows
    ]
    return json.dumps(rows)


def totals_from_rows(
    amounts: tuple[Money, Money, Money, Money],
    vat_rows: str,
    adjustments: Sequence[Adjustment] = (),
) -> Totals:
    """Read back net, VAT, rounding and total with the rows that ``vat_rows_json`` wrote.

    A row that names no case was written when every sale was an ordinary one.
    """
    net, vat, rounding, total = amounts
    rows = tuple(
        VatSubtotal(
            VatRate(Decimal(row["rate"])),
            Money(row["net"], net.currency),
            Money(row["vat"], net.currency),
            VatCase(row.get("case", VatCase.DOMESTIC)),
        )
        for row in json.loads(vat_rows)
    )
    return Totals(
        net=net,
        vat=vat,
        rounding=rounding,
        total=total,
        vat_rows=rows,
        adjustments=tuple(adjustments),
    )
