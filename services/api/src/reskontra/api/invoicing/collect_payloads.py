"""What collecting drafts answers."""

from enum import Enum

import strawberry

from reskontra.api.invoicing.types import Invoice
from reskontra.api.refusals import UserError


@strawberry.enum
class InvoiceCollectErrorCode(Enum):
    """Why `invoiceCollect` says no."""

    NOT_FOUND = "NOT_FOUND"
    INVOICE_NOT_DRAFT = "INVOICE_NOT_DRAFT"
    CREDIT_NOTE_FIXED = "CREDIT_NOTE_FIXED"
    COLLECTS_TOO_FEW = "COLLECTS_TOO_FEW"
    TOO_MANY_INVOICES = "TOO_MANY_INVOICES"
    COLLECTED_ALREADY = "COLLECTED_ALREADY"
    COLLECTED_OF_ANOTHER = "COLLECTED_OF_ANOTHER"
    COLLECTED_TERMS_UNFIT = "COLLECTED_TERMS_UNFIT"
    COLLECTED_PRICES_UNFIT = "COLLECTED_PRICES_UNFIT"
    COLLECTED_ADJUSTED = "COLLECTED_ADJUSTED"
    COLLECTED_FORM_UNFIT = "COLLECTED_FORM_UNFIT"
    HOUSEHOLD_UNCOLLECTED = "HOUSEHOLD_UNCOLLECTED"
    TOO_MANY_LINES = "TOO_MANY_LINES"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    AMOUNT_TOO_LARGE = "AMOUNT_TOO_LARGE"
    VAT_RATE_UNKNOWN = "VAT_RATE_UNKNOWN"
    VAT_CLASS_RATE_UNKNOWN = "VAT_CLASS_RATE_UNKNOWN"
    VAT_RATE_CHANGES = "VAT_RATE_CHANGES"
    VAT_CLASS_WITHOUT_RATE = "VAT_CLASS_WITHOUT_RATE"
    EXEMPTION_UNKNOWN = "EXEMPTION_UNKNOWN"
    SOLD_MISSING = "SOLD_MISSING"
    DISTANCE_SALE_UNDECIDED = "DISTANCE_SALE_UNDECIDED"
    CONSUMER_ABROAD_UNDECIDED = "CONSUMER_ABROAD_UNDECIDED"
    VAT_PLACE_UNDECIDED = "VAT_PLACE_UNDECIDED"
    SUPPLY_PERIOD_REVERSED = "SUPPLY_PERIOD_REVERSED"
    ARTICLE_NOT_FOUND = "ARTICLE_NOT_FOUND"
    ARTICLE_ARCHIVED = "ARTICLE_ARCHIVED"
    CUSTOMER_NOT_FOUND = "CUSTOMER_NOT_FOUND"
    SERIES_UNKNOWN = "SERIES_UNKNOWN"
    ADVANCE_NOT_FOUND = "ADVANCE_NOT_FOUND"
    ADVANCE_OF_ANOTHER = "ADVANCE_OF_ANOTHER"
    ADVANCE_CURRENCY_UNFIT = "ADVANCE_CURRENCY_UNFIT"
    ADVANCE_CREDITED = "ADVANCE_CREDITED"
    ADVANCE_LATER = "ADVANCE_LATER"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class InvoiceCollectUserError(UserError):
    """What `invoiceCollect` was refused for."""

    code: InvoiceCollectErrorCode


@strawberry.type
class InvoiceCollectPayload:
    """What `invoiceCollect` answers."""

    user_errors: list[InvoiceCollectUserError]
    invoice: Invoice | None = strawberry.field(default=None, description="Samlingsfakturan.")


@strawberry.enum
class InvoiceTakeApartErrorCode(Enum):
    """Why `invoiceTakeApart` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    INVOICE_NOT_DRAFT = "INVOICE_NOT_DRAFT"
    NOT_COLLECTIVE = "NOT_COLLECTIVE"


@strawberry.type
class InvoiceTakeApartUserError(UserError):
    """What `invoiceTakeApart` was refused for."""

    code: InvoiceTakeApartErrorCode


@strawberry.type
class InvoiceTakeApartPayload:
    """What `invoiceTakeApart` answers."""

    user_errors: list[InvoiceTakeApartUserError]
    invoices: list[Invoice] = strawberry.field(
        default_factory=list, description="The drafts as they were (utkasten)."
    )
