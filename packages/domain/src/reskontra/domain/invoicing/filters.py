"""Filters that are joined, and whether a filter means an invoice that is already here."""

from collections.abc import Callable, Sequence
from datetime import date

from reskontra.domain.invoicing.finding import finder
from reskontra.domain.invoicing.views import OPEN_STATES, InvoiceFilter, InvoiceHead, InvoiceKind

Demand = Callable[[InvoiceHead], bool]


def parts_of(where: InvoiceFilter) -> list[InvoiceFilter]:
    """The filters that are joined in one, itself first."""
    inner = [*where.all_of, *where.any_of, *([where.excluded] if where.excluded else [])]
    return [where, *(part for each in inner for part in parts_of(each))]


def means(where: InvoiceFilter, head: InvoiceHead, today: date) -> bool:
    """Whether a filter means an invoice; the same answer as a list gives."""
    if not all(demand(head) for is_asked, demand in _demands(where, today) if is_asked):
        return False
    if not all(means(each, head, today) for each in where.all_of):
        return False
    if where.any_of and not any(means(each, head, today) for each in where.any_of):
        return False
    return where.excluded is None or not means(where.excluded, head, today)


def _demands(where: InvoiceFilter, today: date) -> Sequence[tuple[bool, Demand]]:
    return (
        (bool(where.states), lambda head: head.state in where.states),
        (where.kind is not None, lambda head: head.kind == where.kind),
        (where.customer_id is not None, lambda head: head.customer_id == where.customer_id),
        (where.number is not None, lambda head: head.number == where.number),
        (where.ocr is not None, lambda head: head.ocr == where.ocr),
        (bool(where.text), finder(where.text or "")),
        (where.is_open is not None, lambda head: _is_open(head) == where.is_open),
        (where.is_own is not None, lambda head: (head.kind != InvoiceKind.OPENING) == where.is_own),
        (where.is_overdue is not None, lambda head: head.is_overdue(today) == where.is_overdue),
        (
            where.is_to_refund is not None,
            lambda head: (head.refund_minor > 0) == where.is_to_refund,
        ),
        (where.is_disputed is not None, lambda head: head.is_disputed == where.is_disputed),
        (where.is_said_paid is not None, lambda head: head.is_said_paid == where.is_said_paid),
        (True, lambda head: _lies(where.invoice_date_from, head.invoice_date)),
        (True, lambda head: _lies(head.invoice_date, where.invoice_date_to)),
        (True, lambda head: _lies(where.due_date_from, head.falls_due)),
        (True, lambda head: _lies(head.falls_due, where.due_date_to)),
    )


def _is_open(head: InvoiceHead) -> bool:
    return not head.is_credit_note and head.state in OPEN_STATES


def _lies(earlier: date | None, later: date | None) -> bool:
    return earlier is None or later is None or earlier <= later
