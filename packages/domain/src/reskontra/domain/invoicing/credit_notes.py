"""What may be asked to credit, and why it may not be."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reskontra.domain.invoicing.claim_refusals import ClaimOfAnotherSystem
from reskontra.domain.invoicing.crediting import (
    Credit,
    CreditedLine,
    LineLeft,
    credit_of,
    exceeds,
    left_of,
)
from reskontra.domain.invoicing.days import last_invoice_day
from reskontra.domain.invoicing.lines import LARGEST_AMOUNT, MOST_DECIMALS
from reskontra.domain.invoicing.refusals import (
    CreditExceedsRemainder,
    CreditLineRepeated,
    CreditLineUnknown,
    CreditOfCredit,
    CreditOfDeduction,
    CreditOfNothing,
    CreditPartAmbiguous,
    DeductionLeftOut,
    NothingLeftToCredit,
    NotIssued,
    NumberUnusable,
    PeriodClosed,
    TotalNegative,
)
from reskontra.domain.invoicing.views import Invoice, InvoiceHead, InvoiceKind, InvoiceState
from reskontra.domain.kernel.limits import LONG, text_reasons
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import OutOfRange, Refusal, Required

MONEY_DECIMALS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditPart:
    """What to take back of a line: so many, an amount in its prices, or with neither all of it.

    What is given has the line's own sign: a deduction is taken back by a negative part.
    """

    position: int
    quantity: Decimal | None = None
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCredit:
    """A credit note to be; without ``lines`` it takes back all that is left of the invoice."""

    lines: tuple[CreditPart, ...] | None = None
    reason: str = ""
    invoice_date: date | None = None


def reasons_not_to_credit(head: InvoiceHead) -> list[Refusal]:
    """Why nothing of an invoice may be taken back."""
    if head.state == InvoiceState.DRAFT:
        return [NotIssued(path=("id",))]
    if head.is_credit_note:
        return [CreditOfCredit(path=("id",))]
    if head.kind == InvoiceKind.OPENING:
        return [ClaimOfAnotherSystem(path=("id",))]
    return []


def reasons_not_to_note(new: NewCredit, original: InvoiceHead, today: date) -> list[Refusal]:
    """Why a tidy request makes no credit note, whatever it takes back."""
    day, first = new.invoice_date or today, original.invoice_date
    last = max(first, last_invoice_day(today))
    return [
        *text_reasons(new.reason, ("reason",), maximum=LONG, is_required=True),
        *(
            []
            if first <= day <= last
            else [OutOfRange(path=("invoiceDate",), minimum=first, maximum=last)]
        ),
    ]


def credit_reasons(parts: Sequence[CreditPart] | None, left: Sequence[LineLeft]) -> list[Refusal]:
    """Every reason against what is asked to be taken back of the lines, in the order asked."""
    if parts is None:
        return [] if any(each.is_anything for each in left) else [NothingLeftToCredit(path=("id",))]
    if not parts:
        return [Required(path=("lines",))]
    by_position = {each.line.position: each for each in left}
    told = [part.position for part in parts]
    return [
        reason
        for place, part in enumerate(parts)
        for reason in _part_reasons(
            part, by_position.get(part.position), place, is_again=part.position in told[:place]
        )
    ]


def credited_lines(
    parts: Sequence[CreditPart] | None, left: Sequence[LineLeft]
) -> tuple[CreditedLine, ...]:
    """The lines of a credit note that nothing stands against."""
    if parts is None:
        return tuple(each.rest() for each in left if each.is_anything)
    by_position = {each.line.position: each for each in left}
    return tuple(_taken(part, by_position[part.position]) for part in parts)


def parts_of(note: Invoice, original: Invoice) -> tuple[CreditPart, ...]:
    """What a credit note asked for, read back from its draft."""
    positions = {line.uuid: line for line in original.lines}
    parts = []
    for row in note.lines:
        line = positions[row.credits_line_uuid] if row.credits_line_uuid else row
        price = line.unit_price, line.discount_percent
        is_counted = (row.unit_price, row.discount_percent) == price
        parts.append(
            CreditPart(position=line.position, quantity=row.quantity)
            if is_counted
            else CreditPart(position=line.position, amount=row.amount.amount)
        )
    return tuple(parts)


def credited(
    original: Invoice, notes: Sequence[Invoice], parts: Sequence[CreditPart] | None
) -> Credit:
    """The next credit note of an invoice, when nothing stands against it."""
    return credit_of(original, notes, credited_lines(parts, left_of(original, notes)))


def reasons_not_to_take(
    original: Invoice, notes: Sequence[Invoice], parts: Sequence[CreditPart] | None
) -> list[Refusal]:
    """Every reason why these parts cannot be taken back after the credit notes that are issued."""
    reasons, left = reasons_not_to_credit(original.head), left_of(original, notes)
    if reasons or (reasons := credit_reasons(parts, left)):
        return reasons
    credit = credited(original, notes, parts)
    if credit.totals.total.minor < 0:
        return [TotalNegative(path=("lines",))]
    if exceeds(original, notes, credit):
        return [_too_much(original, left, parts)]
    return []


def credit_note_reasons(
    note: Invoice, original: Invoice, notes: Sequence[Invoice], closed_through: date | None
) -> list[Refusal]:
    """Why a draft of a credit note cannot be issued; its buyer and rates are the invoice's."""
    reasons = reasons_not_to_take(original, notes, parts_of(note, original))
    if closed_through is not None and note.head.invoice_date <= closed_through:
        reasons.append(PeriodClosed(closed_through))
    return reasons


def _too_much(
    original: Invoice, left: Sequence[LineLeft], parts: Sequence[CreditPart] | None
) -> Refusal:
    """A line alone may be worth more than is left, as long as a deduction stays behind."""
    head = original.head
    remains = (original.totals.total - Money(head.credited_minor, head.currency)).amount
    told = {part.position for part in parts or ()}
    deductions = [
        each.line.position
        for each in left
        if each.amount.minor < 0 and each.line.position not in told
    ]
    if parts is None or not deductions:
        return CreditExceedsRemainder(path=("lines",), left=remains)
    return DeductionLeftOut(path=("lines",), left=remains, positions=deductions)


def _more_than(left: Decimal, path: tuple[str | int, ...]) -> Refusal:
    kind = CreditOfDeduction if left < 0 else CreditExceedsRemainder
    return kind(path=path, left=left)


def _taken(part: CreditPart, left: LineLeft) -> CreditedLine:
    if part.quantity is not None:
        return left.of_quantity(part.quantity)
    return (
        left.rest()
        if part.amount is None
        else left.of_amount(Money.of(part.amount, left.line.currency))
    )


def _part_reasons(
    part: CreditPart, left: LineLeft | None, place: int, *, is_again: bool
) -> list[Refusal]:
    path = ("lines", place)
    if left is None:
        return [CreditLineUnknown(path=(*path, "position"))]
    if is_again:
        return [CreditLineRepeated(path=(*path, "position"))]
    if part.quantity is not None and part.amount is not None:
        return [CreditPartAmbiguous(path=(*path, "amount"))]
    if part.quantity is not None:
        return _quantity_reasons(part.quantity, left, (*path, "quantity"))
    if part.amount is not None:
        return _amount_reasons(part.amount, left, (*path, "amount"))
    return [] if left.is_anything else [CreditExceedsRemainder(path=path, left=left.amount.amount)]


def _quantity_reasons(
    quantity: Decimal, left: LineLeft, path: tuple[str | int, ...]
) -> list[Refusal]:
    if not _is_written(quantity, MOST_DECIMALS):
        return [NumberUnusable(path=path, maximum_decimals=MOST_DECIMALS)]
    if not _is_part(quantity, left.quantity):
        return [_more_than(left.quantity, path)]
    amount = left.of_quantity(quantity).amount.amount
    if not amount and left.line.amount:
        return [CreditOfNothing(path=path)]
    # What was taken back as an amount may have left less than the price of so many.
    if amount and not _is_part(amount, left.amount.amount):
        return [_more_than(left.amount.amount, path)]
    return []


def _amount_reasons(amount: Decimal, left: LineLeft, path: tuple[str | int, ...]) -> list[Refusal]:
    if not _is_written(amount, MONEY_DECIMALS):
        return [NumberUnusable(path=path, maximum_decimals=MONEY_DECIMALS)]
    if not _is_part(amount, left.amount.amount):
        return [_more_than(left.amount.amount, path)]
    return []


def _is_written(number: Decimal, decimals: int) -> bool:
    if not number.is_finite() or abs(number) >= LARGEST_AMOUNT:
        return False
    return number == round(number, decimals)


def _is_part(part: Decimal, whole: Decimal) -> bool:
    """Whether a part is something of the whole and no more than it, both of one sign."""
    return part != 0 and min(Decimal(0), whole) <= part <= max(Decimal(0), whole)
