"""What changing an invoice answers."""

from enum import Enum

import strawberry

from reskontra.api.invoicing.types import Invoice
from reskontra.api.jobs.types import Job
from reskontra.api.refusals import UserError
from reskontra.domain.invoicing.ids import InvoiceId


@strawberry.enum
class InvoiceCreateErrorCode(Enum):
    """Why `invoiceCreate` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    EMAIL_INVALID = "EMAIL_INVALID"
    LOCALE_UNSUPPORTED = "LOCALE_UNSUPPORTED"
    POSTAL_CODE_INVALID = "POSTAL_CODE_INVALID"
    COUNTRY_UNKNOWN = "COUNTRY_UNKNOWN"
    BUYER_MISSING = "BUYER_MISSING"
    BUYER_AMBIGUOUS = "BUYER_AMBIGUOUS"
    CUSTOMER_NOT_FOUND = "CUSTOMER_NOT_FOUND"
    ARTICLE_NOT_FOUND = "ARTICLE_NOT_FOUND"
    ARTICLE_ARCHIVED = "ARTICLE_ARCHIVED"
    VAT_CLASS_WITHOUT_RATE = "VAT_CLASS_WITHOUT_RATE"
    TOO_MANY_LINES = "TOO_MANY_LINES"
    NUMBER_UNUSABLE = "NUMBER_UNUSABLE"
    AMOUNT_TOO_LARGE = "AMOUNT_TOO_LARGE"
    UNIT_PRICE_NEGATIVE = "UNIT_PRICE_NEGATIVE"
    DUE_DATE_BEFORE_INVOICE_DATE = "DUE_DATE_BEFORE_INVOICE_DATE"
    ORG_NUMBER_INVALID = "ORG_NUMBER_INVALID"
    VAT_NUMBER_INVALID = "VAT_NUMBER_INVALID"
    VAT_RATE_UNKNOWN = "VAT_RATE_UNKNOWN"
    VAT_CLASS_RATE_UNKNOWN = "VAT_CLASS_RATE_UNKNOWN"
    VAT_RATE_CHANGES = "VAT_RATE_CHANGES"
    EXEMPTION_UNKNOWN = "EXEMPTION_UNKNOWN"
    SOLD_MISSING = "SOLD_MISSING"
    DISTANCE_SALE_UNDECIDED = "DISTANCE_SALE_UNDECIDED"
    CONSUMER_ABROAD_UNDECIDED = "CONSUMER_ABROAD_UNDECIDED"
    VAT_PLACE_UNDECIDED = "VAT_PLACE_UNDECIDED"
    SUPPLY_PERIOD_REVERSED = "SUPPLY_PERIOD_REVERSED"
    VAT_TEXT_MISSING = "VAT_TEXT_MISSING"
    BUYER_VAT_NUMBER_MISSING = "BUYER_VAT_NUMBER_MISSING"
    BUYER_VAT_NUMBER_NOT_VALID = "BUYER_VAT_NUMBER_NOT_VALID"
    BUYER_SWEDISH_VAT_NUMBER_MISSING = "BUYER_SWEDISH_VAT_NUMBER_MISSING"
    BUYER_NOT_IN_CONSTRUCTION = "BUYER_NOT_IN_CONSTRUCTION"
    BUYER_NOT_BUSINESS = "BUYER_NOT_BUSINESS"
    DELIVERY_COUNTRY_UNFIT = "DELIVERY_COUNTRY_UNFIT"
    SUPPLY_DATE_MISSING = "SUPPLY_DATE_MISSING"
    SOLD_UNFIT = "SOLD_UNFIT"
    ELECTRONICS_WITHIN_LIMIT = "ELECTRONICS_WITHIN_LIMIT"
    SELLER_CHARGES_NO_VAT = "SELLER_CHARGES_NO_VAT"
    SELLER_NOT_REGISTERED = "SELLER_NOT_REGISTERED"
    SELLER_NOT_SMALL = "SELLER_NOT_SMALL"
    SELLER_VAT_NUMBER_MISSING = "SELLER_VAT_NUMBER_MISSING"
    NOTHING_TO_INVOICE = "NOTHING_TO_INVOICE"
    QUANTITY_ZERO = "QUANTITY_ZERO"
    TOTAL_NEGATIVE = "TOTAL_NEGATIVE"
    PERIOD_CLOSED = "PERIOD_CLOSED"
    REFERENCE_HAS_NO_ROOM = "REFERENCE_HAS_NO_ROOM"
    BUYER_REFERENCE_MISSING = "BUYER_REFERENCE_MISSING"
    BUYER_ADDRESS_MISSING = "BUYER_ADDRESS_MISSING"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class InvoiceCreateUserError(UserError):
    """What `invoiceCreate` was refused for."""

    code: InvoiceCreateErrorCode


@strawberry.type
class InvoiceCreatePayload:
    """What `invoiceCreate` answers."""

    user_errors: list[InvoiceCreateUserError]
    invoice: Invoice | None = None
    is_dry_run: bool = False


@strawberry.enum
class InvoiceUpdateErrorCode(Enum):
    """Why `invoiceUpdate` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    INVOICE_NOT_DRAFT = "INVOICE_NOT_DRAFT"
    CREDIT_NOTE_FIXED = "CREDIT_NOTE_FIXED"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    EMAIL_INVALID = "EMAIL_INVALID"
    LOCALE_UNSUPPORTED = "LOCALE_UNSUPPORTED"
    POSTAL_CODE_INVALID = "POSTAL_CODE_INVALID"
    COUNTRY_UNKNOWN = "COUNTRY_UNKNOWN"
    BUYER_MISSING = "BUYER_MISSING"
    BUYER_AMBIGUOUS = "BUYER_AMBIGUOUS"
    CUSTOMER_NOT_FOUND = "CUSTOMER_NOT_FOUND"
    ARTICLE_NOT_FOUND = "ARTICLE_NOT_FOUND"
    ARTICLE_ARCHIVED = "ARTICLE_ARCHIVED"
    VAT_CLASS_WITHOUT_RATE = "VAT_CLASS_WITHOUT_RATE"
    TOO_MANY_LINES = "TOO_MANY_LINES"
    NUMBER_UNUSABLE = "NUMBER_UNUSABLE"
    AMOUNT_TOO_LARGE = "AMOUNT_TOO_LARGE"
    UNIT_PRICE_NEGATIVE = "UNIT_PRICE_NEGATIVE"
    DUE_DATE_BEFORE_INVOICE_DATE = "DUE_DATE_BEFORE_INVOICE_DATE"
    ORG_NUMBER_INVALID = "ORG_NUMBER_INVALID"
    VAT_NUMBER_INVALID = "VAT_NUMBER_INVALID"
    VAT_RATE_UNKNOWN = "VAT_RATE_UNKNOWN"
    VAT_CLASS_RATE_UNKNOWN = "VAT_CLASS_RATE_UNKNOWN"
    VAT_RATE_CHANGES = "VAT_RATE_CHANGES"
    EXEMPTION_UNKNOWN = "EXEMPTION_UNKNOWN"
    SOLD_MISSING = "SOLD_MISSING"
    DISTANCE_SALE_UNDECIDED = "DISTANCE_SALE_UNDECIDED"
    CONSUMER_ABROAD_UNDECIDED = "CONSUMER_ABROAD_UNDECIDED"
    VAT_PLACE_UNDECIDED = "VAT_PLACE_UNDECIDED"
    SUPPLY_PERIOD_REVERSED = "SUPPLY_PERIOD_REVERSED"


@strawberry.type
class InvoiceUpdateUserError(UserError):
    """What `invoiceUpdate` was refused for."""

    code: InvoiceUpdateErrorCode


@strawberry.type
class InvoiceUpdatePayload:
    """What `invoiceUpdate` answers."""

    user_errors: list[InvoiceUpdateUserError]
    invoice: Invoice | None = None


@strawberry.enum
class InvoiceDiscardErrorCode(Enum):
    """Why `invoiceDiscard` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    INVOICE_NOT_DRAFT = "INVOICE_NOT_DRAFT"


@strawberry.type
class InvoiceDiscardUserError(UserError):
    """What `invoiceDiscard` was refused for."""

    code: InvoiceDiscardErrorCode


@strawberry.type
class InvoiceDiscardPayload:
    """What `invoiceDiscard` answers."""

    user_errors: list[InvoiceDiscardUserError]
    discarded_id: InvoiceId | None = None


@strawberry.enum
class InvoiceIssueErrorCode(Enum):
    """Why `invoiceIssue` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    INVOICE_NOT_DRAFT = "INVOICE_NOT_DRAFT"
    NOTHING_TO_INVOICE = "NOTHING_TO_INVOICE"
    QUANTITY_ZERO = "QUANTITY_ZERO"
    TOTAL_NEGATIVE = "TOTAL_NEGATIVE"
    PERIOD_CLOSED = "PERIOD_CLOSED"
    REFERENCE_HAS_NO_ROOM = "REFERENCE_HAS_NO_ROOM"
    BUYER_REFERENCE_MISSING = "BUYER_REFERENCE_MISSING"
    BUYER_ADDRESS_MISSING = "BUYER_ADDRESS_MISSING"
    BUYER_MISSING = "BUYER_MISSING"
    CUSTOMER_NOT_FOUND = "CUSTOMER_NOT_FOUND"
    VAT_RATE_UNKNOWN = "VAT_RATE_UNKNOWN"
    VAT_CLASS_RATE_UNKNOWN = "VAT_CLASS_RATE_UNKNOWN"
    VAT_RATE_CHANGES = "VAT_RATE_CHANGES"
    EXEMPTION_UNKNOWN = "EXEMPTION_UNKNOWN"
    SOLD_MISSING = "SOLD_MISSING"
    DISTANCE_SALE_UNDECIDED = "DISTANCE_SALE_UNDECIDED"
    CONSUMER_ABROAD_UNDECIDED = "CONSUMER_ABROAD_UNDECIDED"
    VAT_PLACE_UNDECIDED = "VAT_PLACE_UNDECIDED"
    VAT_TEXT_MISSING = "VAT_TEXT_MISSING"
    BUYER_VAT_NUMBER_MISSING = "BUYER_VAT_NUMBER_MISSING"
    BUYER_VAT_NUMBER_NOT_VALID = "BUYER_VAT_NUMBER_NOT_VALID"
    BUYER_SWEDISH_VAT_NUMBER_MISSING = "BUYER_SWEDISH_VAT_NUMBER_MISSING"
    BUYER_NOT_IN_CONSTRUCTION = "BUYER_NOT_IN_CONSTRUCTION"
    BUYER_NOT_BUSINESS = "BUYER_NOT_BUSINESS"
    DELIVERY_COUNTRY_UNFIT = "DELIVERY_COUNTRY_UNFIT"
    SUPPLY_DATE_MISSING = "SUPPLY_DATE_MISSING"
    SOLD_UNFIT = "SOLD_UNFIT"
    ELECTRONICS_WITHIN_LIMIT = "ELECTRONICS_WITHIN_LIMIT"
    SELLER_CHARGES_NO_VAT = "SELLER_CHARGES_NO_VAT"
    SELLER_NOT_REGISTERED = "SELLER_NOT_REGISTERED"
    SELLER_NOT_SMALL = "SELLER_NOT_SMALL"
    SELLER_VAT_NUMBER_MISSING = "SELLER_VAT_NUMBER_MISSING"
    DUE_DATE_BEFORE_INVOICE_DATE = "DUE_DATE_BEFORE_INVOICE_DATE"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    AMOUNT_TOO_LARGE = "AMOUNT_TOO_LARGE"
    REQUIRED = "REQUIRED"
    NOTHING_LEFT_TO_CREDIT = "NOTHING_LEFT_TO_CREDIT"
    CREDIT_EXCEEDS_REMAINDER = "CREDIT_EXCEEDS_REMAINDER"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class InvoiceIssueUserError(UserError):
    """What `invoiceIssue` was refused for."""

    code: InvoiceIssueErrorCode


@strawberry.type
class InvoiceIssuePayload:
    """What `invoiceIssue` answers."""

    user_errors: list[InvoiceIssueUserError]
    invoice: Invoice | None = None
    is_dry_run: bool = False


@strawberry.enum
class InvoicePreviewErrorCode(Enum):
    """Why `invoicePreview` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    INVOICE_NOT_DRAFT = "INVOICE_NOT_DRAFT"


@strawberry.type
class InvoicePreviewUserError(UserError):
    """What `invoicePreview` was refused for."""

    code: InvoicePreviewErrorCode


@strawberry.type
class InvoicePreviewPayload:
    """What `invoicePreview` answers."""

    user_errors: list[InvoicePreviewUserError]
    job: Job | None = None


@strawberry.enum
class InvoiceCopyPageErrorCode(Enum):
    """Why `invoiceCopyPage` says no."""

    NOT_FOUND = "NOT_FOUND"
    INVOICE_NOT_ISSUED = "INVOICE_NOT_ISSUED"


@strawberry.type
class InvoiceCopyPageUserError(UserError):
    """What `invoiceCopyPage` was refused for."""

    code: InvoiceCopyPageErrorCode


@strawberry.type
class InvoiceCopyPagePayload:
    """What `invoiceCopyPage` answers."""

    user_errors: list[InvoiceCopyPageUserError]
    job: Job | None = None


@strawberry.enum
class InvoiceBulkErrorCode(Enum):
    """Why nothing was begun; what one invoice is refused for stands on the job's item."""

    REQUIRED = "REQUIRED"
    TOO_MANY_INVOICES = "TOO_MANY_INVOICES"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class InvoiceBulkUserError(UserError):
    """What was refused for all invoices at once."""

    code: InvoiceBulkErrorCode


@strawberry.type
class InvoiceBulkPayload:
    """What asking for the same with many invoices answers."""

    user_errors: list[InvoiceBulkUserError]
    job: Job | None = None
