"""From a question about many invoices to conditions on their rows."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from reskontra.domain.invoicing.views import (
    InvoiceFilter,
    InvoiceHead,
    InvoiceOrder,
    InvoicePageRequest,
)

SortKey = str | int | date

LAST_NUMBER: Final = 2**63 - 1  # drafts come after every number

_COLUMN_NAMES: Final = {"uuid": "id", "customer_uuid": "customer_id"}
HEAD_COLUMNS: Final = ", ".join(_COLUMN_NAMES.get(name, name) for name in InvoiceHead._fields)

_SORT_EXPRESSIONS: Final = {
    InvoiceOrder.CREATED: "id",
    InvoiceOrder.NUMBER: f"coalesce(number, {LAST_NUMBER})",
    InvoiceOrder.INVOICE_DATE: "invoice_date",
    InvoiceOrder.DUE_DATE: "due_date",
}
_SORT_KEYS: Final[dict[InvoiceOrder, Callable[[InvoiceHead], SortKey]]] = {
    InvoiceOrder.CREATED: lambda head: str(head.id),
    InvoiceOrder.NUMBER: lambda head: head.number or LAST_NUMBER,
    InvoiceOrder.INVOICE_DATE: lambda head: head.invoice_date,
    InvoiceOrder.DUE_DATE: lambda head: head.due_date,
}


@dataclass(slots=True)
class Conditions:
    """What rows must fulfil, with the values beside the text: input never becomes SQL."""

    texts: list[str] = field(default_factory=lambda: ["true"])
    values: list[object] = field(default_factory=list)

    def add(self, text: str, *values: object) -> None:
        """Demand ``text``, where ``{0}`` stands for the first value."""
        first = len(self.values) + 1
        self.values += values
        self.texts.append(text.format(*(f"${first + place}" for place in range(len(values)))))

    @property
    def sql(self) -> str:
        """All demands together."""
        return " AND ".join(self.texts)


def conditions_of(where: InvoiceFilter, today: date) -> Conditions:
    """The rows that a filter means."""
    found = Conditions()
    if where.states:
        found.add("state = ANY({0}::text[])", list(where.states))
    if where.customer_id is not None:
        found.add("customer_id = {0}", where.customer_id.uuid)
    if where.number is not None:
        found.add("number = {0}", where.number)
    if where.ocr is not None:
        found.add("ocr = {0}", where.ocr)
    if where.text:
        found.add(
            "(buyer_name ILIKE {0} OR number::text LIKE {0} OR ocr LIKE {0})",
            _contains(where.text),
        )
    _add_state_of_payment(found, where, today)
    _add_days(found, where)
    return found


def page_statement(request: InvoicePageRequest, today: date) -> tuple[str, list[object]]:
    """The statement, and its values, that answers with one row more than the page holds."""
    found = conditions_of(request.where, today)
    expression = _SORT_EXPRESSIONS[request.order]
    side, direction = ("<", "DESC") if request.is_descending else (">", "ASC")
    if request.after is not None:
        key, after_id = request.after
        if request.order is InvoiceOrder.CREATED:
            found.add(f"id {side} {{0}}", after_id.uuid)
        else:
            found.add(f"({expression}, id) {side} ({{0}}, {{1}})", key, after_id.uuid)
    order = f"{expression} {direction}, id {direction}" if expression != "id" else f"id {direction}"
    values = [*found.values, request.limit + 1]
    rows = f"SELECT {HEAD_COLUMNS} FROM invoice WHERE {found.sql}"  # noqa: S608 - values stay apart
    return f"{rows} ORDER BY {order} LIMIT ${len(values)}", values


def sort_key(order: InvoiceOrder, head: InvoiceHead) -> SortKey:
    """What a cursor must hold of a row."""
    return _SORT_KEYS[order](head)


def _add_state_of_payment(found: Conditions, where: InvoiceFilter, today: date) -> None:
    if where.is_open is not None:
        is_not = "" if where.is_open else "NOT "
        found.add(f"{is_not}state IN ('ISSUED', 'PARTLY_PAID')")
    if where.is_overdue is not None:
        is_not = "" if where.is_overdue else "NOT "
        found.add(f"{is_not}(state IN ('ISSUED', 'PARTLY_PAID') AND due_date < {{0}})", today)


def _add_days(found: Conditions, where: InvoiceFilter) -> None:
    bounds = {
        "invoice_date >= {0}": where.invoice_date_from,
        "invoice_date <= {0}": where.invoice_date_to,
        "due_date >= {0}": where.due_date_from,
        "due_date <= {0}": where.due_date_to,
    }
    for text, day in bounds.items():
        if day is not None:
            found.add(text, day)


def _contains(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
