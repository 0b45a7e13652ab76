"""The lines of an entry: what the customer pays, and what the consultant earns.

* One line for each window and each price of the time; quantity times rate is its amount.
* Work that was ordered in a hurry costs and pays a percent of its time more, on a line of its own.
* Who invoices through the firm earns what the customer pays for the time, less the firm's share.
  What a plan or a bank has paid for is earned by the price that it would have had.
* What is added for a hurry, and what late cancellations cost, is earned as far as it is charged: a
  plan pays for neither, so of work that it covers there is nothing to have a share of.
* Reserved time that was called off too late costs and pays a percent of what it would have come
  to. It was agreed beforehand what that is, so it bears the VAT of the work (C-295/17, MEO).
* What came to the work bears the VAT of the work when the customer pays it, for it is a part of
  what the work costs (directive 2006/112/EC, article 78 b), and costs the customer what it cost the
  firm: without VAT where the firm deducts it, and with it where it does not.
* What was laid out is repaid, and VAT deducted, as ``input_vat`` says.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Final

from reskontra.domain.assignments.counting import Worked
from reskontra.domain.assignments.entry_views import (
    EntryLine,
    Expense,
    ExpenseKind,
    LineKind,
    LineSide,
)
from reskontra.domain.assignments.input_vat import InputVat
from reskontra.domain.assignments.wording import Words
from reskontra.domain.catalogue.hour_prices import HourLine
from reskontra.domain.catalogue.hour_types import UNIT
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import line_net

_NOTHING: Final = Decimal(0)
_ONE: Final = Decimal(1)
_PERCENT: Final = Decimal(100)
_FINEST: Final = Decimal("0.000001")
_KILOMETRE: Final = "km"
_USUAL_VAT: Final = InputVat()


@dataclass(frozen=True, slots=True)
class Percents:
    """A percent of what time comes to, for each side."""

    price: Decimal
    pay: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class LineTerms:
    """What decides the lines, besides what an hour costs and pays.

    Attributes:
        fee_percent: What the firm keeps of what the customer pays, of one who invoices through it.
        input_vat: Who gets back the VAT of what was laid out.
    """

    price_words: Words
    pay_words: Words
    vat_class: VatClass
    exemption: str | None = None
    account: str | None = None
    pay_code: str = ""
    mileage_price: Decimal | None = None
    mileage_pay: Decimal | None = None
    fee_percent: Decimal | None = None
    input_vat: InputVat = _USUAL_VAT


def work_lines(work: Worked, terms: LineTerms, rush: Percents | None = None) -> list[EntryLine]:
    """What time costs and pays, and what is added where it was ordered in a hurry."""
    price, pay = _sides(work, terms)
    added = _added(price, pay, terms, rush, LineKind.RUSH) if rush else []
    return [*price, *_costed(pay, terms), *added]


def cancellation_lines(work: Worked, terms: LineTerms, percents: Percents) -> list[EntryLine]:
    """What reserved time costs and pays that was called off too late."""
    return _added(*_sides(work, terms), terms, percents, LineKind.CANCELLATION)


def expense_lines(expenses: Iterable[Expense], terms: LineTerms, day: date) -> Iterator[EntryLine]:
    """What came to the work: for the customer, for the consultant, or for both."""
    for expense in expenses:
        if expense.is_billed:
            rate = _rate(expense, terms.mileage_price) + _kept_vat(expense, terms)
            yield _expense_line(expense, rate, day, _for_customer(terms))
        if expense.is_paid:
            yield _repayment(expense, terms, day)


def total(lines: Iterable[EntryLine], side: LineSide) -> Money:
    """What the lines of a side come to."""
    return Money.total(line.amount for line in lines if line.side is side)


@dataclass(frozen=True, slots=True)
class _Reader:
    """A line in which nothing is said yet, and the words of whoever reads it."""

    blank: EntryLine
    words: Words


def _for_customer(terms: LineTerms) -> _Reader:
    blank = EntryLine(
        side=LineSide.PRICE,
        kind=LineKind.TIME,
        work_date=date.min,
        description=terms.price_words.hours,
        quantity=_ONE,
        unit=terms.price_words.piece,
        rate=_NOTHING,
        amount=Money.zero(),
        vat_class=terms.vat_class,
        exemption=terms.exemption,
        account=terms.account,
    )
    return _Reader(blank, terms.price_words)


def _for_consultant(terms: LineTerms) -> _Reader:
    blank = EntryLine(
        side=LineSide.PAY,
        kind=LineKind.TIME,
        work_date=date.min,
        description=terms.pay_words.hours,
        quantity=_ONE,
        unit=terms.pay_words.piece,
        rate=_NOTHING,
        amount=Money.zero(),
        pay_code=terms.pay_code,
    )
    return _Reader(blank, terms.pay_words)


def _time_lines(work: Worked, lines: Iterable[HourLine], reader: _Reader) -> list[EntryLine]:
    return [
        replace(
            reader.blank,
            work_date=work.began(line),
            window_name=line.window.name if line.window else "",
            worked_minutes=line.worked,
            minutes=line.minutes,
            quantity=line.hours,
            unit=UNIT,
            rate=line.rate,
            amount=line.amount,
        )
        for line in lines
    ]


def _less_fee(work: Worked, terms: LineTerms, fee: Decimal) -> list[EntryLine]:
    lines = _time_lines(work, work.prices.price_lines, _for_consultant(terms))
    return [
        _priced(line, (line.rate * (_PERCENT - fee) / _PERCENT).quantize(_FINEST, ROUND_HALF_UP))
        for line in lines
    ]


def _sides(work: Worked, terms: LineTerms) -> tuple[list[EntryLine], list[EntryLine]]:
    """What time costs, and what it pays."""
    price = _time_lines(work, work.prices.price_lines, _for_customer(terms))
    if terms.fee_percent is not None:
        return price, _less_fee(work.earning or work, terms, terms.fee_percent)
    return price, _time_lines(work, work.prices.pay_lines, _for_consultant(terms))


def _added(
    price: Sequence[EntryLine],
    pay: Sequence[EntryLine],
    terms: LineTerms,
    percents: Percents,
    kind: LineKind,
) -> list[EntryLine]:
    """A percent of each side; who earns a part of the price earns it of what is charged."""
    charged = _share(price, percents.price, kind, _for_customer(terms))
    earned, percent = pay, percents.pay
    if terms.fee_percent is not None:
        earned, percent = charged, _PERCENT - terms.fee_percent
    return [*charged, *_costed(_share(earned, percent, kind, _for_consultant(terms)), terms)]


def _share(
    lines: Sequence[EntryLine], percent: Decimal, kind: LineKind, reader: _Reader
) -> list[EntryLine]:
    """A line for a part of what others come to; none where it is nothing."""
    whole = Money.total(line.amount for line in lines)
    part = whole.times(Fraction(percent) / 100)
    if not part:
        return []
    said = replace(
        reader.blank, kind=kind, work_date=lines[0].work_date, description=reader.words.of(kind)
    )
    return [_priced(said, part.amount)]


def _repayment(expense: Expense, terms: LineTerms, day: date) -> EntryLine:
    rate = _rate(expense, terms.mileage_pay) + terms.input_vat.repaid(expense.vat)
    vat = line_net(expense.quantity, expense.vat, _NOTHING)
    line = _expense_line(expense, rate, day, _for_consultant(terms))
    return replace(line, vat=terms.input_vat.returned(line.amount, vat))


def _costed(pay: Iterable[EntryLine], terms: LineTerms) -> list[EntryLine]:
    """Pay, with the VAT that comes to it or back from it."""
    return [replace(line, vat=terms.input_vat.returned(line.amount, Money.zero())) for line in pay]


def _kept_vat(expense: Expense, terms: LineTerms) -> Decimal:
    """What comes to the price of one that the firm does not get back; a kilometre's is agreed."""
    if expense.kind is ExpenseKind.MILEAGE:
        return _NOTHING
    price = _rate(expense, None)
    return terms.input_vat.kept(price, expense.vat, is_paid=bool(expense.is_paid))


def _rate(expense: Expense, per_kilometre: Decimal | None) -> Decimal:
    is_mileage = expense.kind is ExpenseKind.MILEAGE
    return (per_kilometre if is_mileage else expense.unit_price) or _NOTHING


def _expense_line(expense: Expense, rate: Decimal, day: date, reader: _Reader) -> EntryLine:
    said = replace(
        reader.blank,
        kind=LineKind(expense.kind),
        work_date=day,
        description=expense.description,
        quantity=expense.quantity,
        unit=_KILOMETRE if expense.kind is ExpenseKind.MILEAGE else reader.words.piece,
    )
    return _priced(said, rate)


def _priced(line: EntryLine, rate: Decimal) -> EntryLine:
    return replace(line, rate=rate, amount=line_net(line.quantity, rate, _NOTHING))
