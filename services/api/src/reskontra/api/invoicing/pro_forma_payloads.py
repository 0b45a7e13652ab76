"""What asking for a pro forma answers."""

from enum import Enum

import strawberry

from reskontra.api.invoicing.types import Invoice
from reskontra.api.jobs.types import Job
from reskontra.api.refusals import UserError


@strawberry.enum
class InvoiceProFormaErrorCode(Enum):
    """Why `invoiceProForma` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    INVOICE_NOT_DRAFT = "INVOICE_NOT_DRAFT"
    PRO_FORMA_OF_CREDIT = "PRO_FORMA_OF_CREDIT"


@strawberry.type
class InvoiceProFormaUserError(UserError):
    """What `invoiceProForma` was refused for."""

    code: InvoiceProFormaErrorCode


@strawberry.type
class InvoiceProFormaPayload:
    """What `invoiceProForma` answers."""

    user_errors: list[InvoiceProFormaUserError]
    job: Job | None = None


@strawberry.enum
class InvoiceProFormaSendErrorCode(Enum):
    """Why `invoiceProFormaSend` says no."""

    NOT_FOUND = "NOT_FOUND"
    INVOICE_NOT_DRAFT = "INVOICE_NOT_DRAFT"
    PRO_FORMA_NOT_MADE = "PRO_FORMA_NOT_MADE"
    RECIPIENT_MISSING = "RECIPIENT_MISSING"
    TOO_MANY_RECIPIENTS = "TOO_MANY_RECIPIENTS"
    ADDRESS_REFUSES = "ADDRESS_REFUSES"
    EMAIL_INVALID = "EMAIL_INVALID"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class InvoiceProFormaSendUserError(UserError):
    """What `invoiceProFormaSend` was refused for."""

    code: InvoiceProFormaSendErrorCode


@strawberry.type
class InvoiceProFormaSendPayload:
    """What `invoiceProFormaSend` answers."""

    user_errors: list[InvoiceProFormaSendUserError]
    invoice: Invoice | None = None
