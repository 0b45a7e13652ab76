"""Advances, and how a final invoice takes them off.

Sources: ML (2023:200) 7:7, an advance is taxed when it is received, at the rate of that day, and a
later change of the law leaves it as it was (2026:118, transitional 2); 17:24 9-11, an invoice
states what is left to tax, by rate; 16:23, VAT that is stated twice is owed twice.

So the final invoice states the whole supply and takes each advance off in lines of the advance's
own case and rate, as much as its credit notes and other invoices have left of it. What the advance
paid for stands on the final invoice at the advance's rate: no row of VAT may go below nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from reskontra.domain.countries.vat import Sold, VatCase
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.document_refusals import (
    AdvanceCredited,
    AdvanceCurrencyUnfit,
    AdvanceLater,
    AdvanceMoved,
    AdvanceNotFound,
    AdvanceOfAnother,
    AdvanceOnAdvance,
    AdvanceTakenOff,
    AdvanceWithoutSupply,
)
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.lines import amount_of
from reskontra.domain.invoicing.totals import Totals
from reskontra.domain.invoicing.vat import VatSubtotal, VatTreatment
from reskontra.domain.invoicing.views import Invoice, InvoiceHead, InvoiceLineRow
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal

_PATH: Final = "advances"
_WORDS: Final = {
    ("sv", InvoiceForm.ADVANCE): "Avgår förskott, faktura {number} av {day}",
    ("sv", InvoiceForm.ON_ACCOUNT): "Avgår a conto, faktura {number} av {day}",
    ("en", InvoiceForm.ADVANCE): "Less advance, invoice {number} of {day}",
    ("en", InvoiceForm.ON_ACCOUNT): "Less payment on account, invoice {number} of {day}",
}
_LAST_RESORT: Final = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Advance:
    """An advance that is issued, with its credit notes, and what invoices have taken of it.

    Attributes:
        taken: What they have taken without VAT, by its treatment, while something is left.
        taken_off_by: The one that took the last of it.
    """

    invoice: Invoice
    notes: Sequence[Invoice] = ()
    taken: Mapping[VatTreatment, Money] = field(default_factory=dict)
    taken_off_by: InvoiceHead | None = None

    @property
    def head(self) -> InvoiceHead:
        """Its own head."""
        return self.invoice.head

    @property
    def parts(self) -> Mapping["Part", Money]:
        """What is left of it without VAT, by case and rate."""
        return self.parts_in(includes_vat=False)

    def parts_in(self, *, includes_vat: bool) -> Mapping["Part", Money]:
        """What is left of it by case and rate, in prices without VAT or with it."""
        rows = self.invoice.totals.vat_rows
        left = {_part(row, self.invoice.lines): self._left_of(row) for row in rows}
        told = {part: net + vat if includes_vat else net for part, (net, vat) in left.items()}
        return {part: amount for part, amount in told.items() if amount}

    def _left_of(self, row: VatSubtotal) -> tuple[Money, Money]:
        noted = [each for note in self.notes for each in note.totals.vat_rows]
        alike = [each for each in noted if each.treatment == row.treatment]
        currency = row.net.currency
        net = row.net - Money.total((each.net for each in alike), currency)
        vat = row.vat - Money.total((each.vat for each in alike), currency)
        taken = self.taken.get(row.treatment)
        if not taken or not net:
            return net, vat
        # VAT goes with what it is on, so that the last of one is the last of the other.
        return net - taken, vat - vat.times(Fraction(taken.minor, net.minor))

    @property
    def net(self) -> Money:
        """What is left of it without VAT."""
        net = self.invoice.totals.net
        return Money.total((left for left, _ in self._lefts), net.currency)

    @property
    def net_taken(self) -> Money:
        """What invoices have taken of it without VAT, while something is left."""
        return Money.total(self.taken.values(), self.head.currency)

    @property
    def vat(self) -> Money:
        """The VAT on what is left."""
        vat = self.invoice.totals.vat
        return Money.total((left for _, left in self._lefts), vat.currency)

    @property
    def _lefts(self) -> list[tuple[Money, Money]]:
        return [self._left_of(row) for row in self.invoice.totals.vat_rows]


@dataclass(frozen=True, slots=True)
class Part:
    """What is treated alike on an advance."""

    case: VatCase
    rate: Decimal
    sold: Sold | None = None
    exemption: str | None = None

    @property
    def treatment(self) -> VatTreatment:
        """How it is treated."""
        return VatTreatment(self.case, self.rate)


Advances = Mapping[InvoiceId, Advance]


def advance_ids(lines: Iterable[NewLine]) -> tuple[InvoiceId, ...]:
    """The advances that lines take off, each once."""
    return tuple(dict.fromkeys(line.advance_id for line in lines if line.advance_id))


def reasons_not_to_take_off(
    ids: Sequence[InvoiceId],
    advances: Advances,
    *,
    customer_id: CustomerId | None,
    currency: str,
    form: InvoiceForm,
    invoice_date: date,
) -> list[Refusal]:
    """Why advances cannot stand on a draft; whether they are free still is asked at its issue."""
    if ids and form.is_advance:
        return [AdvanceOnAdvance(path=(_PATH,))]
    reasons: list[Refusal] = []
    for place, one in enumerate(ids):
        path, advance = (_PATH, str(place)), advances.get(one)
        reasons += _unfit(advance, customer_id, currency, path) or _later(
            advance, invoice_date, path
        )
    return reasons


def advances_not_found(
    ids: Iterable[InvoiceId], advances: Advances, currency: str
) -> list[Refusal]:
    """Those that are none, or in another currency: they are never left out in silence."""
    found = [((_PATH, str(place)), advances.get(one)) for place, one in enumerate(ids)]
    return [
        AdvanceCurrencyUnfit(path=path, currency=one.head.currency)
        if one
        else AdvanceNotFound(path=path)
        for path, one in found
        if one is None or one.head.currency != currency
    ]


def lines_taken_off(
    ids: Iterable[InvoiceId], advances: Advances, locale: str, *, includes_vat: bool = False
) -> tuple[NewLine, ...]:
    """The lines that take advances off: one for each case and rate, in the buyer's language.

    They are in the prices of the invoice that they stand on, whatever those of the advance were.
    """
    return tuple(
        line_taken_off(advances[one], part, amount, locale)
        for one in ids
        for part, amount in advances[one].parts_in(includes_vat=includes_vat).items()
    )


def advance_reasons(
    lines: Sequence[NewLine], sums: Totals, advances: Advances, invoice_date: date
) -> list[Refusal]:
    """Why an invoice cannot be issued with the advances on it, as they are now."""
    reasons: list[Refusal] = []
    for place, one in enumerate(advance_ids(lines)):
        path, advance = (_PATH, str(place)), advances.get(one)
        if advance is None:
            reasons.append(AdvanceNotFound(path=path))
        elif advance.taken_off_by is not None:
            reasons.append(AdvanceTakenOff(path=path, number=advance.taken_off_by.number))
        elif not advance.parts:
            reasons.append(AdvanceCredited(path=path, number=advance.head.number))
        elif not _is_left(advance, lines, includes_vat=sums.includes_vat):
            reasons.append(AdvanceMoved(path=path, number=advance.head.number))
        reasons += _later(advance, invoice_date, path)
    return reasons or _without_supply(lines, sums)


def reasons_to_keep(taken_off_by: InvoiceHead | None) -> list[Refusal]:
    """Why an advance cannot be credited: the invoice that took it off is credited first."""
    if taken_off_by is None:
        return []
    return [AdvanceTakenOff(path=("id",), number=taken_off_by.number)]


def _is_left(advance: Advance, lines: Sequence[NewLine], *, includes_vat: bool) -> bool:
    """Whether there is as much of it as is taken.

    Of prices without VAT some of it may be left to other invoices. Of those with VAT it is all or
    nothing: what nets parts of such prices have, only all of them together tell.
    """
    taken = _amounts(line for line in lines if line.advance_id == advance.invoice.id)
    left = {part: -amount for part, amount in advance.parts_in(includes_vat=includes_vat).items()}
    if includes_vat:
        return taken == left
    return all(
        part in left and min(left[part].minor, 0) <= amount.minor <= max(left[part].minor, 0)
        for part, amount in taken.items()
    )


def _without_supply(lines: Sequence[NewLine], sums: Totals) -> list[Refusal]:
    taken = {(line.vat_case, line.vat_rate) for line in lines if line.advance_id}
    return [
        AdvanceWithoutSupply(path=(_PATH,), rate=row.rate.percent)
        for row in sums.vat_rows
        if (row.case, row.rate.percent) in taken and row.net.minor < 0
    ]


def _unfit(
    advance: Advance | None,
    customer_id: CustomerId | None,
    currency: str,
    path: tuple[str, ...],
) -> list[Refusal]:
    if advance is None:
        return [AdvanceNotFound(path=path)]
    if customer_id is None or advance.head.customer_id != customer_id:
        return [AdvanceOfAnother(path=path)]
    if advance.head.currency != currency:
        return [AdvanceCurrencyUnfit(path=path, currency=advance.head.currency)]
    return [] if advance.parts else [AdvanceCredited(path=path, number=advance.head.number)]


def _later(advance: Advance | None, invoice_date: date, path: tuple[str, ...]) -> list[Refusal]:
    """A final invoice takes off what came before it, never what is yet to be asked for."""
    if advance is None or advance.head.invoice_date <= invoice_date:
        return []
    head = advance.head
    return [AdvanceLater(path=path, number=head.number, on=head.invoice_date)]


def _amounts(lines: Iterable[NewLine]) -> dict[Part, Money]:
    sums: dict[Part, Money] = {}
    for line in lines:
        case = line.vat_case or VatCase.DOMESTIC
        part, amount = Part(case, line.vat_rate, line.sold, line.exemption), amount_of(line)
        sums[part] = sums[part] + amount if part in sums else amount
    return sums


def _part(row: VatSubtotal, lines: Iterable[InvoiceLineRow]) -> Part:
    """What is sold, and the paragraph of an exemption, are those of the first line treated so."""
    key = row.case, row.rate.percent
    line = next((ln for ln in lines if (ln.vat_case or VatCase.DOMESTIC, ln.vat_rate) == key), None)
    if line is None:
        return Part(*key)
    return Part(*key, Sold(line.sold) if line.sold else None, line.exemption)


def line_taken_off(advance: Advance, part: Part, amount: Money, locale: str) -> NewLine:
    """The line that takes so much of a part off; a price is never negative, so the count is."""
    head = advance.head
    form = InvoiceForm(head.form)
    words = _WORDS.get((locale, form)) or _WORDS[_LAST_RESORT, form]
    return NewLine(
        description=words.format(number=head.number, day=head.invoice_date.isoformat()),
        quantity=Decimal(-1 if amount.minor > 0 else 1),
        unit_price=abs(amount.amount),
        vat_rate=part.rate,
        sold=part.sold,
        vat_case=part.case,
        exemption=part.exemption,
        advance_id=advance.invoice.id,
        currency=head.currency,
    )
