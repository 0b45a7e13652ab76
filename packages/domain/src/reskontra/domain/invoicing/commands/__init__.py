"""What can be done to invoices."""

from reskontra.domain.invoicing.commands.at_once import invoice_at_once
from reskontra.domain.invoicing.commands.bulk import (
    carry_out,
    forget_bulks,
    issue_items,
    meant_by,
    request_bulk,
)
from reskontra.domain.invoicing.commands.buyer_messages import answer_message, take_message
from reskontra.domain.invoicing.commands.claims import request_claims, take_claims
from reskontra.domain.invoicing.commands.collect import collect_drafts, take_apart
from reskontra.domain.invoicing.commands.consent import ask_for_consent
from reskontra.domain.invoicing.commands.copying import claim_copy, request_copy
from reskontra.domain.invoicing.commands.credit import credit_and_invoice_anew, credit_invoice
from reskontra.domain.invoicing.commands.drafts import change_draft, create_draft, discard_draft
from reskontra.domain.invoicing.commands.e_invoice import keep_e_invoice
from reskontra.domain.invoicing.commands.e_invoice_verdict import keep_verdict
from reskontra.domain.invoicing.commands.households import move_year
from reskontra.domain.invoicing.commands.issue import issue_invoice, issue_invoices
from reskontra.domain.invoicing.commands.letters import note_whether_sent
from reskontra.domain.invoicing.commands.locking import hold_billed_time
from reskontra.domain.invoicing.commands.page_preview import (
    claim_page_preview,
    request_page_preview,
)
from reskontra.domain.invoicing.commands.preview import (
    claim_preview,
    forget_previews,
    keep_preview,
    request_preview,
)
from reskontra.domain.invoicing.commands.pro_forma import (
    claim_pro_forma,
    request_pro_forma,
    send_pro_forma,
)
from reskontra.domain.invoicing.commands.reroute import send_another_way
from reskontra.domain.invoicing.commands.respond import note_fate, note_response
from reskontra.domain.invoicing.commands.route import send_by_route
from reskontra.domain.invoicing.commands.send import (
    confirm_sent,
    keep_rendering,
    recall_parcels,
    send_invoice,
)
from reskontra.domain.invoicing.commands.settle import (
    deny_deduction,
    pay_back,
    set_off,
    settle_invoice,
    take_back,
    undo_set_off,
    unsettle_invoice,
)

__all__ = [
    "answer_message",
    "ask_for_consent",
    "carry_out",
    "change_draft",
    "claim_copy",
    "claim_page_preview",
    "claim_preview",
    "claim_pro_forma",
    "collect_drafts",
    "confirm_sent",
    "create_draft",
    "credit_and_invoice_anew",
    "credit_invoice",
    "deny_deduction",
    "discard_draft",
    "forget_bulks",
    "forget_previews",
    "hold_billed_time",
    "invoice_at_once",
    "issue_invoice",
    "issue_invoices",
    "issue_items",
    "keep_e_invoice",
    "keep_preview",
    "keep_rendering",
    "keep_verdict",
    "meant_by",
    "move_year",
    "note_fate",
    "note_response",
    "note_whether_sent",
    "pay_back",
    "recall_parcels",
    "request_bulk",
    "request_claims",
    "request_copy",
    "request_page_preview",
    "request_preview",
    "request_pro_forma",
    "send_another_way",
    "send_by_route",
    "send_invoice",
    "send_pro_forma",
    "set_off",
    "settle_invoice",
    "take_apart",
    "take_back",
    "take_claims",
    "take_message",
    "undo_set_off",
    "unsettle_invoice",
]
