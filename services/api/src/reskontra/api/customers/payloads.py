"""What changing the register answers."""

from enum import Enum

import strawberry

from reskontra.api.columns import asked
from reskontra.api.customers.types import Consent, Customer, newest_consent
from reskontra.api.customers.vat_check_types import CustomerVatCheckUserError
from reskontra.api.refusals import UserError


@strawberry.enum
class CustomerCreateErrorCode(Enum):
    """Why `customerCreate` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    EMAIL_INVALID = "EMAIL_INVALID"
    LOCALE_UNSUPPORTED = "LOCALE_UNSUPPORTED"
    CURRENCY_UNKNOWN = "CURRENCY_UNKNOWN"
    POSTAL_CODE_INVALID = "POSTAL_CODE_INVALID"
    COUNTRY_UNKNOWN = "COUNTRY_UNKNOWN"
    ORG_NUMBER_MISSING = "ORG_NUMBER_MISSING"
    ORG_NUMBER_INVALID = "ORG_NUMBER_INVALID"
    ORG_NUMBER_TAKEN = "ORG_NUMBER_TAKEN"
    VAT_NUMBER_INVALID = "VAT_NUMBER_INVALID"
    GLN_INVALID = "GLN_INVALID"
    PEPPOL_ID_INVALID = "PEPPOL_ID_INVALID"
    TOO_MANY_CONTACTS = "TOO_MANY_CONTACTS"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class CustomerCreateUserError(UserError):
    """What `customerCreate` was refused for."""

    code: CustomerCreateErrorCode


@strawberry.type
class CustomerCreatePayload:
    """What `customerCreate` answers."""

    user_errors: list[CustomerCreateUserError]
    customer: Customer | None = None


@strawberry.enum
class CustomerUpdateErrorCode(Enum):
    """Why `customerUpdate` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    EMAIL_INVALID = "EMAIL_INVALID"
    LOCALE_UNSUPPORTED = "LOCALE_UNSUPPORTED"
    CURRENCY_UNKNOWN = "CURRENCY_UNKNOWN"
    POSTAL_CODE_INVALID = "POSTAL_CODE_INVALID"
    COUNTRY_UNKNOWN = "COUNTRY_UNKNOWN"
    ORG_NUMBER_MISSING = "ORG_NUMBER_MISSING"
    ORG_NUMBER_INVALID = "ORG_NUMBER_INVALID"
    ORG_NUMBER_TAKEN = "ORG_NUMBER_TAKEN"
    VAT_NUMBER_INVALID = "VAT_NUMBER_INVALID"
    GLN_INVALID = "GLN_INVALID"
    PEPPOL_ID_INVALID = "PEPPOL_ID_INVALID"
    TOO_MANY_CONTACTS = "TOO_MANY_CONTACTS"


@strawberry.type
class CustomerUpdateUserError(UserError):
    """What `customerUpdate` was refused for."""

    code: CustomerUpdateErrorCode


@strawberry.type
class CustomerUpdatePayload:
    """What `customerUpdate` answers."""

    user_errors: list[CustomerUpdateUserError]
    customer: Customer | None = None


@strawberry.enum
class ConsentRecordErrorCode(Enum):
    """Why `consentRecord` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONSENT_SOURCE_RESERVED = "CONSENT_SOURCE_RESERVED"
    CONSENT_NOT_NEEDED = "CONSENT_NOT_NEEDED"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class ConsentRecordUserError(UserError):
    """What `consentRecord` was refused for."""

    code: ConsentRecordErrorCode


@strawberry.type
class ConsentRecordPayload:
    """What `consentRecord` answers."""

    user_errors: list[ConsentRecordUserError]
    customer: Customer | None = None
    consent: Consent | None = asked(newest_consent, "The line that was written.")


@strawberry.enum
class ConsentWithdrawErrorCode(Enum):
    """Why `consentWithdraw` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONSENT_SOURCE_RESERVED = "CONSENT_SOURCE_RESERVED"
    CONSENT_NOT_GIVEN = "CONSENT_NOT_GIVEN"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"


@strawberry.type
class ConsentWithdrawUserError(UserError):
    """What `consentWithdraw` was refused for."""

    code: ConsentWithdrawErrorCode


@strawberry.type
class ConsentWithdrawPayload:
    """What `consentWithdraw` answers."""

    user_errors: list[ConsentWithdrawUserError]
    customer: Customer | None = None
    consent: Consent | None = asked(newest_consent, "The line that was written.")


@strawberry.type
class CustomerVatCheckPayload:
    """What `customerVatCheck` answers: the answer of VIES itself comes later."""

    user_errors: list[CustomerVatCheckUserError]
    customer: Customer | None = None
