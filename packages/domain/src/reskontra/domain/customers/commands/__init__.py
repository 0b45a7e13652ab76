"""What can be done to customers."""

from reskontra.domain.customers.commands.cards import (
    change_customer,
    create_customer,
)
from reskontra.domain.customers.commands.consents import (
    answer_consent,
    ask_consent,
    record_consent,
    withdraw_consent,
)
from reskontra.domain.customers.commands.imports import import_rows, request_import
from reskontra.domain.customers.commands.links import end_contact_links
from reskontra.domain.customers.commands.ordering import choose_order
from reskontra.domain.customers.commands.vat_checks import (
    ask_register,
    claim_vat_check,
    note_vat_answer,
    request_vat_check,
)

__all__ = [
    "answer_consent",
    "ask_consent",
    "ask_register",
    "change_customer",
    "choose_order",
    "claim_vat_check",
    "create_customer",
    "end_contact_links",
    "import_rows",
    "note_vat_answer",
    "record_consent",
    "request_import",
    "request_vat_check",
    "withdraw_consent",
]
