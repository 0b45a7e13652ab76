"""What sending an invoice answers."""

from enum import Enum

import strawberry

from reskontra.api.invoicing.types import Invoice
from reskontra.api.refusals import UserError


@strawberry.enum
class InvoiceSendErrorCode(Enum):
    """Why `invoiceSend` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    INVOICE_NOT_ISSUED = "INVOICE_NOT_ISSUED"
    CLAIM_OF_ANOTHER_SYSTEM = "CLAIM_OF_ANOTHER_SYSTEM"
    CONSENT_REQUIRED = "CONSENT_REQUIRED"
    RECIPIENT_MISSING = "RECIPIENT_MISSING"
    POSTAL_ADDRESS_INCOMPLETE = "POSTAL_ADDRESS_INCOMPLETE"
    TOO_MANY_RECIPIENTS = "TOO_MANY_RECIPIENTS"
    ADDRESS_REFUSES = "ADDRESS_REFUSES"
    EMAIL_INVALID = "EMAIL_INVALID"
    MOBILE_NUMBER_INVALID = "MOBILE_NUMBER_INVALID"
    NO_CARRIER = "NO_CARRIER"
    PEPPOL_ID_MISSING = "PEPPOL_ID_MISSING"
    CHANNEL_MISSING = "CHANNEL_MISSING"
    CHANNEL_UNSUPPORTED = "CHANNEL_UNSUPPORTED"
    WAY_NOT_CARRIED = "WAY_NOT_CARRIED"
    AUTHORITY_TAKES_E_INVOICES = "AUTHORITY_TAKES_E_INVOICES"
    REQUIRED = "REQUIRED"
    ALREADY_SENT = "ALREADY_SENT"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class InvoiceSendUserError(UserError):
    """What `invoiceSend` was refused for."""

    code: InvoiceSendErrorCode


@strawberry.type
class InvoiceSendPayload:
    """What `invoiceSend` answers."""

    user_errors: list[InvoiceSendUserError]
    invoice: Invoice | None = None
    is_dry_run: bool = False
