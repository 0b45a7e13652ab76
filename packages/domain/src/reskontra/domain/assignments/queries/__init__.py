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
from reskontra.domain.assignments.queries.consultant_pay import (
    consultant_pay_count,
    consultant_pay_page,
    consultant_pay_sums,
)
from reskontra.domain.assignments.queries.consultants_own import (
    consultants_own,
    own_pay,
    own_rejected,
    own_reports,
    own_task,
)
from reskontra.domain.assignments.queries.consumer_prices import (
    consumer_price_of,
    consumer_prices,
)
from reskontra.domain.assignments.queries.entries import (
    entries_of,
    entry,
    entry_cards,
    entry_states,
    worked_between,
)
from reskontra.domain.assignments.queries.margins import margins
from reskontra.domain.assignments.queries.on_account import on_account, open_on_account_invoices
from reskontra.domain.assignments.queries.order_terms import terms_of_order
from reskontra.domain.assignments.queries.orderable_by import orderable_by
from reskontra.domain.assignments.queries.orderers_own import (
    billed_receipts,
    cost_of_report,
    ordered_task,
    orderers_own,
    own_cancellation,
    own_cost,
)
from reskontra.domain.assignments.queries.pay import pay_lines, pay_lines_of
from reskontra.domain.assignments.queries.self_bills import (
    self_bills,
    self_bills_by_id,
    shares_to_bill,
)
from reskontra.domain.assignments.queries.standing import assignment_states

__all__ = [
    "approved",
    "approved_of",
    "approved_on",
    "assignment",
    "assignment_cards",
    "assignment_states",
    "billed_receipts",
    "consultant_pay_count",
    "consultant_pay_page",
    "consultant_pay_sums",
    "consultants_own",
    "consumer_price_of",
    "consumer_prices",
    "cost_of_report",
    "customers_to_bill",
    "entries_of",
    "entries_on",
    "entry",
    "entry_cards",
    "entry_states",
    "margins",
    "on_account",
    "open_on_account_invoices",
    "orderable_by",
    "ordered_task",
    "orderers_own",
    "own_cancellation",
    "own_cost",
    "own_pay",
    "own_rejected",
    "own_reports",
    "own_task",
    "pay_lines",
    "pay_lines_of",
    "self_bills",
    "self_bills_by_id",
    "shares_to_bill",
    "terms_of_order",
    "unbilled",
    "unbilled_sums",
    "worked_between",
]
