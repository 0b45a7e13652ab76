"""What was sent back, as the form shows it again: nothing is written twice, no receipt is lost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from reskontra.api.pages.own.filled import Filled, span_fields
from reskontra.api.pages.own.reported import ROWS
from reskontra.api.pages.words import number
from reskontra.domain.assignments.entry_views import Expense, ExpenseKind, Receipt
from reskontra.domain.assignments.own_views import Report

_ORE = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class SentBack:
    """A report that is to be put right, with what came to the work."""

    report: Report
    expenses: Sequence[Expense]

    @property
    def mark(self) -> str:
        """Which report it is, and which writing of it."""
        return f"{self.report.id} {self.report.version}"

    @property
    def receipts(self) -> Mapping[str, Receipt]:
        """The receipts that are there already, by the expense that each is of."""
        return {str(each.id): each.receipt for each in self.expenses if each.receipt}

    def filled(self, locale: str) -> Filled:
        """The form as it was sent."""
        report = self.report
        fields = span_fields(report.begins_at, report.ends_at)
        fields["pause"] = str(report.break_minutes) if report.break_minutes else ""
        fields["comment"] = report.comment
        fields["anew"] = self.mark
        for place, expense in zip(ROWS, self.expenses, strict=False):
            fields |= {f"{name}{place}": told for name, told in _row(expense, locale).items()}
        return Filled(fields)


def _row(expense: Expense, locale: str) -> dict[str, str]:
    told = {
        "kind": expense.kind.value,
        "what": expense.description,
        "was": str(expense.id),
        "kept": str(expense.id) if expense.receipt else "",
    }
    if expense.kind is ExpenseKind.MILEAGE:
        return {**told, "km": number(expense.quantity, locale)}
    price = expense.unit_price or Decimal(0)
    return {
        **told,
        "paid": _kronor((price + expense.vat) * expense.quantity, locale),
        "vat": _kronor(expense.vat * expense.quantity, locale) if expense.vat else "",
    }


def _kronor(value: Decimal, locale: str) -> str:
    return number(value.quantize(_ORE), locale)
