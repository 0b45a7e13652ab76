"""Questions about invoices."""

from reskontra.domain.invoicing.queries.acting import available_actions, deliveries
from reskontra.domain.invoicing.queries.advances import (
    advances_of,
    advances_on,
    advances_taken_off,
    on_account_sums,
    open_advances,
    open_on_account,
    taken_off_by,
)
from reskontra.domain.invoicing.queries.buyer_messages import buyer_message, buyer_messages_of
from reskontra.domain.invoicing.queries.collecting import collected_counts
from reskontra.domain.invoicing.queries.credits import (
    credit_notes_of,
    credited_share,
    is_taken_back,
    issued_credits_of,
    left_to_credit,
)
from reskontra.domain.invoicing.queries.customer_routes import route_to
from reskontra.domain.invoicing.queries.e_invoice_verdicts import verdicts_of
from reskontra.domain.invoicing.queries.e_invoices import (
    KeptEInvoice,
    Posting,
    document_for_network,
    e_invoices_of,
    reasons_against_e_invoices,
    reasons_not_to_post,
)
from reskontra.domain.invoicing.queries.households import (
    deductions_left,
    last_household,
    used_by,
    used_by_many,
)
from reskontra.domain.invoicing.queries.invoices import (
    copy_of,
    document,
    draft_document,
    heads,
    invoice,
    invoice_count,
    invoice_ids,
    invoice_page,
    invoice_sums,
    invoices,
    invoices_like,
    lines_of,
)
from reskontra.domain.invoicing.queries.numbers import number_report
from reskontra.domain.invoicing.queries.packing import Packing, packing
from reskontra.domain.invoicing.queries.responses import responses_of
from reskontra.domain.invoicing.queries.routes import route_of, routes_of
from reskontra.domain.invoicing.queries.sendings import sending_of
from reskontra.domain.invoicing.queries.texting import TextMessage, text_message
from reskontra.domain.invoicing.queries.welcome import is_still_welcome
from reskontra.domain.invoicing.queries.wording import latest_document
from reskontra.domain.invoicing.queries.writing import draft_totals, found_with_vat

__all__ = [
    "KeptEInvoice",
    "Packing",
    "Posting",
    "TextMessage",
    "advances_of",
    "advances_on",
    "advances_taken_off",
    "available_actions",
    "buyer_message",
    "buyer_messages_of",
    "collected_counts",
    "copy_of",
    "credit_notes_of",
    "credited_share",
    "deductions_left",
    "deliveries",
    "document",
    "document_for_network",
    "draft_document",
    "draft_totals",
    "e_invoices_of",
    "found_with_vat",
    "heads",
    "invoice",
    "invoice_count",
    "invoice_ids",
    "invoice_page",
    "invoice_sums",
    "invoices",
    "invoices_like",
    "is_still_welcome",
    "is_taken_back",
    "issued_credits_of",
    "last_household",
    "latest_document",
    "left_to_credit",
    "lines_of",
    "number_report",
    "on_account_sums",
    "open_advances",
    "open_on_account",
    "packing",
    "reasons_against_e_invoices",
    "reasons_not_to_post",
    "responses_of",
    "route_of",
    "route_to",
    "routes_of",
    "sending_of",
    "taken_off_by",
    "text_message",
    "used_by",
    "used_by_many",
    "verdicts_of",
]
