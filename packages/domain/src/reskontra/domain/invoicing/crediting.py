"""What a credit note takes back of its invoice, and what is left of it afterwards.

Sources: mervärdesskattelagen (2023:200) 17 kap. 22-23 §§: a document that changes an invoice
refers to it unambiguously and counts as one. Rates, texts and rounding are the invoice's own,
whatever the law and the settings say today.

What is taken back is counted from the beginning each time: a credit note is the difference between
all that is then taken back and all that was before, both rounded to öre as the invoice was. So the
parts never come to more than the invoice, and the last one takes the rest, with its rounding.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from reskontra.domain.invoicing.adjustments import AdjustmentPart
from reskontra.domain.invoicing.crediting_adjustments import shares_of, treatment_of_row
from reskontra.domain.invoicing.household import KeptHousehold
from reskontra.domain.invoicing.household_credit import credited_household
from reskontra.domain.invoicing.kronor import credited_in_kronor
from reskontra.domain.invoicing.totals import Totals, line_nets, with_nets_of_parts
from reskontra.domain.invoicing.vat import VatSubtotal, VatTreatment, total_vat
from reskontra.domain.invoicing.views import Invoice, InvoiceLineRow
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import line_net

_UNKNOWN: Final = Money(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditedLine:
    """What a credit note takes back of one line: so many of it, or an amount in its prices.

    What the ``amount`` comes to without VAT is known when all lines are: ``net`` is that.
    """

    of: InvoiceLineRow
    quantity: Decimal
    unit: str
    unit_price: Decimal
    discount_percent: Decimal
    amount: Money
    net: Money = _UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A credit note as it would be."""

    lines: tuple[CreditedLine, ...]
    totals: Totals
    household: KeptHousehold | None = None

    @property
    def payable(self) -> Money:
        """What of it is the buyer's: all but what the tax authority is to have back."""
        return self.totals.total - self.household.deduction if self.household else self.totals.total


@dataclass(frozen=True, slots=True, kw_only=True)
class LineLeft:
    """What is left to take back of a line; ``counted`` came off by quantity, not by amount.

    Amounts are in the prices of the invoice.
    """

    line: InvoiceLineRow
    quantity: Decimal
    amount: Money
    counted: Money

    @property
    def is_anything(self) -> bool:
        """Whether anything is left of it."""
        return bool(self.amount) or (bool(self.quantity) and not self.line.amount)

    @property
    def is_by_quantity(self) -> bool:
        """Whether what is left is so many of it, at its price."""
        return self.line.amount - self.counted == self.amount and bool(self.quantity)

    def of_quantity(self, quantity: Decimal) -> CreditedLine:
        """Take so many of it back."""
        line = self.line
        so_far = line.quantity - self.quantity + quantity
        counted = line_net(so_far, line.unit_price, line.discount_percent, line.currency)
        return _credited(line, quantity, amount=counted - self.counted)

    def of_amount(self, amount: Money) -> CreditedLine:
        """Take an amount back; a price is never negative, so the count is."""
        return CreditedLine(
            of=self.line,
            quantity=Decimal(1 if amount.minor >= 0 else -1),
            unit="",
            unit_price=abs(amount.amount),
            discount_percent=Decimal(0),
            amount=amount,
        )

    def rest(self) -> CreditedLine:
        """Take all back that is left."""
        if self.is_by_quantity:
            return _credited(self.line, self.quantity, amount=self.amount)
        return self.of_amount(self.amount)


def left_of(original: Invoice, notes: Sequence[Invoice]) -> tuple[LineLeft, ...]:
    """What is left of each line after the credit notes that are issued."""
    taken = [row for each in notes for row in each.lines]
    return tuple(
        _left(line, [row for row in taken if row.credits_line_uuid == line.uuid])
        for line in original.lines
    )


def credit_of(original: Invoice, notes: Sequence[Invoice], lines: Sequence[CreditedLine]) -> Credit:
    """What these lines come to on the next credit note of an invoice, with their adjustments."""
    taken = [row for each in notes for row in each.lines]
    amounts = [(line.of, line.amount) for line in lines]
    adjustments = shares_of(original, [(_of(row, original), row.amount) for row in taken], amounts)
    shares = [part for each in adjustments for part in each.parts]
    parts = [
        part
        for row in original.totals.vat_rows
        for part in [_vat_part(row, original, notes, _amount_of(row, lines, shares))]
        if any(_bears(line.of, row) for line in lines)
        or any(_key_of(each.treatment) == _key(row) for each in shares)
    ]
    rows = credited_in_kronor(parts, _rows_of(notes), original.rate)
    currency = original.head.currency
    net, vat = Money.total((row.net for row in rows), currency), total_vat(rows, currency)
    total = _total_after(original, notes, rows) - _so_far(original, notes)
    totals = Totals(
        net=net,
        vat=vat,
        rounding=total - net - vat,
        total=total,
        vat_rows=rows,
        adjustments=adjustments,
        includes_vat=original.totals.includes_vat,
    )
    home = credited_household(original, notes, [(line.of.uuid, line.amount) for line in lines])
    treated = [(treatment_of_row(row), amount) for row, amount in amounts]
    nets = line_nets(treated, totals)
    return Credit(
        lines=tuple(replace(line, net=net) for line, net in zip(lines, nets, strict=True)),
        totals=with_nets_of_parts(treated, totals),
        household=home,
    )


def exceeds(original: Invoice, notes: Sequence[Invoice], credit: Credit) -> bool:
    """Whether a credit note takes back more than is left, of some kind of VAT or altogether.

    Its lines alone do not tell: a line may be left whose price a deduction has lowered.
    """
    if original.totals.total - _so_far(original, notes) < credit.totals.total:
        return True
    return any(
        not _lies_within(_taken(row, notes) + part.net, row.net)
        or not _lies_within(_taken_vat(row, notes) + part.vat, row.vat)
        for part in credit.totals.vat_rows
        for row in original.totals.vat_rows
        if _key(row) == _key(part)
    )


def _credited(line: InvoiceLineRow, quantity: Decimal, *, amount: Money) -> CreditedLine:
    return CreditedLine(
        of=line,
        quantity=quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        discount_percent=line.discount_percent,
        amount=amount,
    )


def _left(line: InvoiceLineRow, taken: Sequence[InvoiceLineRow]) -> LineLeft:
    price = line.unit_price, line.discount_percent
    counted = [row for row in taken if (row.unit_price, row.discount_percent) == price]
    return LineLeft(
        line=line,
        quantity=line.quantity - sum((row.quantity for row in counted), Decimal(0)),
        amount=line.amount - Money.total((row.amount for row in taken), line.currency),
        counted=Money.total((row.amount for row in counted), line.currency),
    )


def _of(row: InvoiceLineRow, original: Invoice) -> InvoiceLineRow:
    return next(line for line in original.lines if line.uuid == row.credits_line_uuid)


def _amount_of(
    row: VatSubtotal, lines: Sequence[CreditedLine], shares: Sequence[AdjustmentPart]
) -> Money:
    amounts = [line.amount for line in lines if _bears(line.of, row)]
    amounts += [part.amount for part in shares if _key_of(part.treatment) == _key(row)]
    return Money.total(amounts, row.net.currency)


def _vat_part(
    row: VatSubtotal, original: Invoice, notes: Sequence[Invoice], amount: Money
) -> VatSubtotal:
    before = [each for each in _rows_of(notes) if _key(each) == _key(row)]
    currency = row.net.currency
    if original.totals.includes_vat:
        after = Money.total((each.net + each.vat for each in before), currency) + amount
        vat = row.rate.within(after) - total_vat(before, currency)
        return replace(row, net=amount - vat, vat=vat)
    after = _taken(row, notes) + amount
    vat = row.vat if after == row.net else row.rate.on(after)
    return replace(row, net=amount, vat=vat - total_vat(before, currency))


def _total_after(original: Invoice, notes: Sequence[Invoice], part: Sequence[VatSubtotal]) -> Money:
    """All that is taken back once this part is.

    The invoice was rounded to whole kronor once, and that is given back once: with what takes the
    last of it, or with what would otherwise give back more than was to be paid.
    """
    rows, currency = [*_rows_of(notes), *part], original.head.currency
    exact = Money.total((row.net for row in rows), currency) + total_vat(rows, currency)
    whole, to_pay = original.totals.net + original.totals.vat, original.totals.total
    return to_pay if exact == whole or to_pay < exact < whole else exact


def _taken(row: VatSubtotal, notes: Sequence[Invoice]) -> Money:
    alike = (each.net for each in _rows_of(notes) if _key(each) == _key(row))
    return Money.total(alike, row.net.currency)


def _taken_vat(row: VatSubtotal, notes: Sequence[Invoice]) -> Money:
    alike = (each for each in _rows_of(notes) if _key(each) == _key(row))
    return total_vat(alike, row.vat.currency)


def _rows_of(notes: Sequence[Invoice]) -> list[VatSubtotal]:
    return [row for each in notes for row in each.totals.vat_rows]


def _so_far(original: Invoice, notes: Sequence[Invoice]) -> Money:
    return Money.total((each.totals.total for each in notes), original.head.currency)


def _bears(line: InvoiceLineRow, row: VatSubtotal) -> bool:
    return _key_of(treatment_of_row(line)) == _key(row)


def _key_of(treatment: VatTreatment) -> tuple[str, Decimal]:
    return treatment.case, treatment.percent


def _key(row: VatSubtotal) -> tuple[str, Decimal]:
    return row.case, row.rate.percent


def _lies_within(part: Money, whole: Money) -> bool:
    return min(0, whole.minor) <= part.minor <= max(0, whole.minor)
