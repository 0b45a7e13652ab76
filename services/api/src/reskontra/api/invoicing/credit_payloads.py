"""What crediting answers."""

from enum import Enum

import strawberry

from reskontra.api.invoicing.types import Invoice
from reskontra.api.refusals import UserError


@strawberry.enum
class InvoiceCreditErrorCode(Enum):
    """Why `invoiceCredit` says no."""

    NOT_FOUND = "NOT_FOUND"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    NUMBER_UNUSABLE = "NUMBER_UNUSABLE"
    INVOICE_NOT_ISSUED = "INVOICE_NOT_ISSUED"
    CLAIM_OF_ANOTHER_SYSTEM = "CLAIM_OF_ANOTHER_SYSTEM"
    CREDIT_OF_CREDIT = "CREDIT_OF_CREDIT"
    CREDIT_OF_NOTHING = "CREDIT_OF_NOTHING"
    HOURS_BILLED_ANEW_APART = "HOURS_BILLED_ANEW_APART"
    SUM_INVOICED_AGAIN_APART = "SUM_INVOICED_AGAIN_APART"
    NOTHING_LEFT_TO_CREDIT = "NOTHING_LEFT_TO_CREDIT"
    CREDIT_EXCEEDS_REMAINDER = "CREDIT_EXCEEDS_REMAINDER"
    CREDIT_OF_DEDUCTION = "CREDIT_OF_DEDUCTION"
    DEDUCTION_LEFT_OUT = "DEDUCTION_LEFT_OUT"
    CREDIT_LINE_UNKNOWN = "CREDIT_LINE_UNKNOWN"
    CREDIT_LINE_REPEATED = "CREDIT_LINE_REPEATED"
    CREDIT_PART_AMBIGUOUS = "CREDIT_PART_AMBIGUOUS"
    TOTAL_NEGATIVE = "TOTAL_NEGATIVE"
    PERIOD_CLOSED = "PERIOD_CLOSED"
    SELLER_ADDRESS_MISSING = "SELLER_ADDRESS_MISSING"
    ADVANCE_TAKEN_OFF = "ADVANCE_TAKEN_OFF"
    ADVANCE_NOT_FOUND = "ADVANCE_NOT_FOUND"
    ADVANCE_OF_ANOTHER = "ADVANCE_OF_ANOTHER"
    ADVANCE_CURRENCY_UNFIT = "ADVANCE_CURRENCY_UNFIT"
    ADVANCE_CREDITED = "ADVANCE_CREDITED"
    ADVANCE_LATER = "ADVANCE_LATER"
    ADVANCE_WITHOUT_CUSTOMER = "ADVANCE_WITHOUT_CUSTOMER"
    ADVANCE_ON_ADVANCE = "ADVANCE_ON_ADVANCE"
    ADVANCE_RATE_CHANGES = "ADVANCE_RATE_CHANGES"
    VAT_RATE_UNKNOWN = "VAT_RATE_UNKNOWN"
    VAT_CLASS_RATE_UNKNOWN = "VAT_CLASS_RATE_UNKNOWN"
    VAT_RATE_CHANGES = "VAT_RATE_CHANGES"
    EXEMPTION_UNKNOWN = "EXEMPTION_UNKNOWN"
    VAT_NUMBER_INVALID = "VAT_NUMBER_INVALID"
    ARTICLE_NOT_FOUND = "ARTICLE_NOT_FOUND"
    ARTICLE_ARCHIVED = "ARTICLE_ARCHIVED"
    CUSTOMER_NOT_FOUND = "CUSTOMER_NOT_FOUND"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class InvoiceCreditUserError(UserError):
    """What `invoiceCredit` was refused for."""

    code: InvoiceCreditErrorCode


@strawberry.type
class InvoiceCreditPayload:
    """What `invoiceCredit` answers."""

    user_errors: list[InvoiceCreditUserError]
    credit_note: Invoice | None = strawberry.field(default=None, description="Kreditfakturan.")
    replacement: Invoice | None = strawberry.field(
        default=None, description="The invoice anew, as a draft; null unless it was asked for."
    )
    invoice: Invoice | None = strawberry.field(
        default=None, description="The invoice that is credited."
    )
    is_dry_run: bool = False
