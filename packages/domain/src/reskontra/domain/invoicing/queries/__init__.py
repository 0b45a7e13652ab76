"""Questions about invoices."""

from reskontra.domain.invoicing.queries.acting import available_actions, deliveries, sending_of
from reskontra.domain.invoicing.queries.credits import (
    credit_notes_of,
    issued_credits_of,
    left_to_credit,
)
from reskontra.domain.invoicing.queries.invoices import (
    copy_of,
    document,
    draft_document,
    draft_totals,
    heads,
    invoice,
    invoice_count,
    invoice_page,
    invoice_sums,
    invoices,
    invoices_like,
    lines_of,
)

__all__ = [
    "available_actions",
    "copy_of",
    "credit_notes_of",
    "deliveries",
    "document",
    "draft_document",
    "draft_totals",
    "heads",
    "invoice",
    "invoice_count",
    "invoice_page",
    "invoice_sums",
    "invoices",
    "invoices_like",
    "issued_credits_of",
    "left_to_credit",
    "lines_of",
    "sending_of",
]
