"""Net, VAT, rounding, to pay: the one sum that screen, page, e-invoice and ledger all show."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.adjustments import Adjustment, with_nets
from reskontra.domain.invoicing.net_amounts import Amounts, net_amounts
from reskontra.domain.invoicing.vat import VatSubtotal, total_vat, vat_breakdown
from reskontra.domain.kernel.currencies import HOME
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
    includes_vat: bool = False

    @property
    def lines(self) -> Money:
        """What the lines alone come to in the invoice's prices; without VAT that is BT-106."""
        whole = self.net + self.vat if self.includes_vat else self.net
        amounts = [each.amount for each in self.adjustments]
        return whole - Money.total(filter(None, amounts), whole.currency)

    @property
    def net_sek(self) -> Money | None:
        """The net in kronor, where it is in another currency and the rate is known."""
        return _sum_of(row.net_sek for row in self.vat_rows)

    @property
    def vat_sek(self) -> Money | None:
        """The VAT in kronor likewise (BT-111)."""
        return _sum_of(row.vat_sek for row in self.vat_rows)

    @property
    def total_sek(self) -> Money | None:
        """Both together in kronor likewise."""
        net, vat = self.net_sek, self.vat_sek
        return None if net is None or vat is None else net + vat


def totals(
    lines: Amounts,
    rounded_by: CountryPack | None,
    adjustments: Sequence[Adjustment] = (),
    *,
    currency: str = HOME,
    includes_vat: bool = False,
) -> Totals:
    """Sum lines given by treatment and net; round what is to pay where a country is given.

    Where the prices include VAT, lines and adjustments are given with it. What is to pay then comes
    to exactly their sum, and VAT is taken out of it.
    """
    parts = [(part.treatment, part.net) for each in adjustments for part in each.parts]
    rows = vat_breakdown([*lines, *parts], includes_vat=includes_vat)
    net = Money.total((row.net for row in rows), currency)
    vat = total_vat(rows, currency)
    exact = net + vat
    total = exact if rounded_by is None else rounded_by.whole_units(exact)
    sums = Totals(
        net=net,
        vat=vat,
        rounding=total - exact,
        total=total,
        vat_rows=rows,
        adjustments=tuple(adjustments),
        includes_vat=includes_vat,
    )
    return with_nets_of_parts(lines, sums)


def line_nets(lines: Amounts, sums: Totals) -> tuple[Money, ...]:
    """What each line that these are the sums of comes to without VAT."""
    if not sums.includes_vat:
        return tuple(amount for _, amount in lines)
    return _nets(lines, sums)[: len(lines)]


def with_nets_of_parts(lines: Amounts, sums: Totals) -> Totals:
    """The sums of these lines, where what each part of an adjustment leaves is known too."""
    if not sums.includes_vat:
        return sums
    nets = _nets(lines, sums)[len(lines) :]
    return replace(sums, adjustments=with_nets(sums.adjustments, nets))


def _nets(lines: Amounts, sums: Totals) -> tuple[Money, ...]:
    parts = [(part.treatment, part.amount) for each in sums.adjustments for part in each.parts]
    return net_amounts([*lines, *parts], sums.vat_rows)


def vat_rows_json(sums: Totals) -> str:
    """The VAT rows as they are kept in the table."""
    return json.dumps([_kept(row) for row in sums.vat_rows])


def _kept(row: VatSubtotal) -> dict[str, str | int]:
    kept: dict[str, str | int] = {
        "case": row.case,
        "rate": f"{row.rate.percent:f}",
        "net": row.net.minor,
        "vat": row.vat.minor,
    }
    if row.net_sek is None or row.vat_sek is None:
        return kept
    return kept | {"net_sek": row.net_sek.minor, "vat_sek": row.vat_sek.minor}


def _in_sek(minor: int | None) -> Money | None:
    return None if minor is None else Money(minor)


def _sum_of(amounts: Iterable[Money | None]) -> Money | None:
    known = list(amounts)
    told = [each for each in known if each is not None]
    return Money.total(told) if told and len(told) == len(known) else None


def totals_from_rows(
    amounts: tuple[Money, Money, Money, Money],
    vat_rows: str,
    adjustments: Sequence[Adjustment] = (),
    *,
    includes_vat: bool = False,
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
            _in_sek(row.get("net_sek")),
            _in_sek(row.get("vat_sek")),
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
        includes_vat=includes_vat,
    )
