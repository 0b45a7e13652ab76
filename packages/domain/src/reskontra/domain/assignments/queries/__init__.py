"""Questions about assignments."""

from reskontra.domain.assignments.queries.billing import (
    approved,
    approved_of,
    approved_on,
    customers_to_bill,
    entries_on,
)
from reskontra.domain.assignments.queries.pay import pay_lines_of, pay_lines_to_bill, self_bills
from reskontra.domain.assignments.queries.standing import assignment_states

__all__ = [
    "approved",
    "approved_of",
    "approved_on",
    "assignment_states",
    "customers_to_bill",
    "entries_on",
    "pay_lines_of",
    "pay_lines_to_bill",
    "self_bills",
]
