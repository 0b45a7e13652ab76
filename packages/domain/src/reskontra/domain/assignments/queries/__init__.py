"""Questions about assignments."""

from reskontra.domain.assignments.queries.assignments import assignment, assignment_cards
from reskontra.domain.assignments.queries.billing import (
    approved,
    approved_of,
    approved_on,
    customers_to_bill,
    entries_on,
    unbilled,
    unbilled_sums,
)
from reskontra.domain.assignments.queries.entries import (
    entries_of,
    entry,
    entry_cards,
    entry_states,
    worked_between,
)
from reskontra.domain.assignments.queries.pay import pay_lines_of, pay_lines_to_bill, self_bills
from reskontra.domain.assignments.queries.standing import assignment_states

__all__ = [
    "approved",
    "approved_of",
    "approved_on",
    "assignment",
    "assignment_cards",
    "assignment_states",
    "customers_to_bill",
    "entries_of",
    "entries_on",
    "entry",
    "entry_cards",
    "entry_states",
    "pay_lines_of",
    "pay_lines_to_bill",
    "self_bills",
    "unbilled",
    "unbilled_sums",
    "worked_between",
]
