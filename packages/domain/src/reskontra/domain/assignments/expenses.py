"""What may come to the work: journeys, kilometres, and what was laid out.

* A kilometre costs and pays what is agreed. It is billed where a price for it is agreed, and paid
  where a pay is; where neither is, nothing is guessed and the report is refused.
* Anything else has a price of its own, and so much VAT in it as its receipt says: told by what was
  paid and the VAT of that, or by the price without VAT. The customer pays it and the consultant
  gets it, unless the office says otherwise.
* What a consultant tells follows the terms: that the customer does not pay for something is for
  the office to say, and what it has said stays while it is told anew. What pays a consultant and
  costs the customer nothing is seen by no customer who approves, so it waits for the office:
  ``releasing`` says how.
* No more VAT is taken than the highest rate gives: 25 percent of the price, which is a fifth of
  what was paid (ML 2023:200, 9 kap. 2 §), and the ten öre by which whole kronor move that.
* Only Swedish VAT is told apart. That of other countries is not deducted here, so it is a part of
  the price.
* A receipt may be missing; it is seen by whoever approves.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from reskontra.domain.agreements.views import AgreementCard
from reskontra.domain.assignments.entry_views import RECEIPT_TYPES, Expense, ExpenseKind, Receipt
from reskontra.domain.assignments.report_refusals import (
    ExpenseBillingByOffice,
    ExpensePricedTwice,
    ExpenseTooLarge,
    ExpenseUnusable,
    ExpenseVatTooHigh,
    ExpenseVatUnusable,
    MileageNotAgreed,
    ReceiptUnusable,
    TooManyExpenses,
)
from reskontra.domain.catalogue.articles import is_exact
from reskontra.domain.kernel.limits import Path, text_reasons
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import one_line

MOST: Final = 20
LARGEST_RECEIPT: Final = 10_000_000
_QUANTITY_BOUND: Final = Decimal(100_000)
_PRICE_BOUND: Final = Decimal(10_000_000)
_OF_PRICE, _OF_PAID, _ROUNDING = Decimal("0.25"), Decimal("0.2"), Decimal("0.1")
_NOTHING, _ORE = Decimal(0), Decimal("0.01")


def settled(expenses: Iterable[Expense], agreement: AgreementCard | None) -> tuple[Expense, ...]:
    """The expenses with clean texts, and with who pays them said."""
    return tuple(_settled(each, agreement) for each in expenses)


def with_receipts(told: Iterable[Expense], before: Iterable[Expense]) -> tuple[Expense, ...]:
    """What is told anew, by the id that it had, keeps its receipt unless it brings another."""
    kept = {each.id: each.receipt for each in before if each.id}
    return tuple(
        replace(each, receipt=each.receipt or (kept.get(each.id) if each.id else None))
        for each in told
    )


def as_the_office_said(told: Iterable[Expense], before: Iterable[Expense]) -> tuple[Expense, ...]:
    """What a consultant tells anew, by the id that it had, with who pays it as it was."""
    kept = {each.id: each for each in before if each.id}
    return tuple(
        replace(
            each,
            is_billed=was.is_billed if each.is_billed is None else each.is_billed,
            is_paid=was.is_paid if each.is_paid is None else each.is_paid,
        )
        if each.id and (was := kept.get(each.id))
        else each
        for each in told
    )


def consultant_reasons(told: Iterable[Expense], before: Iterable[Expense]) -> list[Refusal]:
    """Why a consultant may not tell so who pays; what the office let cost nothing may stay so."""
    free = {each.id for each in before if each.is_billed is False}
    return [
        ExpenseBillingByOffice(path=("expenses", place, "isBilled"))
        for place, each in enumerate(told)
        if each.is_billed is False and not (each.id and each.id in free)
    ]


def _settled(expense: Expense, agreement: AgreementCard | None) -> Expense:
    billed = paid = True
    if expense.kind is ExpenseKind.MILEAGE:
        billed = agreement is not None and agreement.mileage_price is not None
        paid = agreement is not None and agreement.mileage_pay is not None
    return replace(
        expense,
        unit_price=_price(expense),
        description=one_line(expense.description),
        is_billed=billed if expense.is_billed is not False else False,
        is_paid=paid if expense.is_paid is not False else False,
    )


def expense_reasons(expenses: Sequence[Expense], agreement: AgreementCard | None) -> list[Refusal]:
    """Every reason against settled expenses."""
    if len(expenses) > MOST:
        return [TooManyExpenses(path=("expenses",), maximum=MOST)]
    return [
        reason
        for place, each in enumerate(expenses)
        for reason in _reasons(each, agreement, ("expenses", place))
    ]


def _reasons(expense: Expense, agreement: AgreementCard | None, at: Path) -> list[Refusal]:
    reasons = text_reasons(expense.description, (*at, "description"), is_required=True)
    reasons += _number_reasons(expense.quantity, _QUANTITY_BOUND, (*at, "quantity"))
    if expense.kind is not ExpenseKind.MILEAGE:
        reasons += _price_reasons(expense, at)
    elif expense.vat:
        reasons.append(ExpenseVatUnusable(path=(*at, "vat")))
    elif agreement is None or agreement.mileage_price is agreement.mileage_pay is None:
        reasons.append(MileageNotAgreed(path=(*at, "kind")))
    return reasons + receipt_reasons(expense.receipt, (*at, "receipt"))


def _price(expense: Expense) -> Decimal | None:
    """What one costs without VAT, where that is told by what was paid."""
    paid, vat = expense.paid, expense.vat
    if expense.unit_price is not None or paid is None:
        return expense.unit_price
    return paid - vat if _is_sum(paid) and _is_sum(vat) else paid


def _price_reasons(expense: Expense, at: Path) -> list[Refusal]:
    price, paid, vat = expense.unit_price, expense.paid, expense.vat
    told = price if paid is None else paid
    place = (*at, "paid" if told is paid else "unitPrice")
    reasons = (
        _number_reasons(told, _PRICE_BOUND, place)
        or _vat_reasons(expense, (*at, "vat"))
        or _number_reasons(price, _PRICE_BOUND, (*at, "unitPrice"))
    )
    if not reasons and price is not None and paid is not None and price + vat != paid:
        return [ExpensePricedTwice(path=place)]
    return reasons


def _number_reasons(number: Decimal | None, bound: Decimal, path: Path) -> list[Refusal]:
    if number is not None and number.is_finite() and number >= bound:
        return [ExpenseTooLarge(path=path, bound=bound)]
    if not number or not is_exact(number, bound):
        return [ExpenseUnusable(path=path)]
    return []


def _vat_reasons(expense: Expense, path: Path) -> list[Refusal]:
    price, paid, vat = expense.unit_price, expense.paid, expense.vat
    if not _is_sum(vat) or (paid is not None and vat >= paid):
        return [ExpenseVatUnusable(path=path)]
    most = (price or _NOTHING) * _OF_PRICE if paid is None else paid * _OF_PAID
    if vat > most + _ROUNDING:
        return [ExpenseVatTooHigh(path=path, most=most.quantize(_ORE))]
    return []


def _is_sum(amount: Decimal) -> bool:
    """Whether it is an amount that has room in a line; nothing is one."""
    return is_exact(amount, _PRICE_BOUND)


def receipt_reasons(receipt: Receipt | None, path: Path) -> list[Refusal]:
    """Why a file cannot be a receipt; none at all is fine."""
    if receipt is None:
        return []
    is_known = receipt.media_type in RECEIPT_TYPES
    if is_known and 0 < receipt.size <= LARGEST_RECEIPT:
        return []
    return [ReceiptUnusable(path=path)]
