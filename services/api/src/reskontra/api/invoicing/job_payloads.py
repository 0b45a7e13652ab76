"""What is answered by a job that has begun."""

from enum import Enum

import strawberry

from reskontra.api.jobs.types import Job
from reskontra.api.refusals import UserError


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
    CLAIM_OF_ANOTHER_SYSTEM = "CLAIM_OF_ANOTHER_SYSTEM"


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
    INVOICES_CHANGED = "INVOICES_CHANGED"
    INVOICES_NAMED_TWICE = "INVOICES_NAMED_TWICE"
    NO_INVOICE_MATCHES = "NO_INVOICE_MATCHES"
    NO_CARRIER = "NO_CARRIER"
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
