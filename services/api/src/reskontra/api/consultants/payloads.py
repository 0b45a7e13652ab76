"""What changing consultants answers."""

from enum import Enum

import strawberry

from reskontra.api.consultants.types import Consultant
from reskontra.api.refusals import UserError


@strawberry.enum
class ConsultantCreateErrorCode(Enum):
    """Why `consultantCreate` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    EMAIL_INVALID = "EMAIL_INVALID"
    LOCALE_UNSUPPORTED = "LOCALE_UNSUPPORTED"
    POSTAL_CODE_INVALID = "POSTAL_CODE_INVALID"
    COUNTRY_UNKNOWN = "COUNTRY_UNKNOWN"
    ORG_NUMBER_MISSING = "ORG_NUMBER_MISSING"
    ORG_NUMBER_INVALID = "ORG_NUMBER_INVALID"
    VAT_NUMBER_INVALID = "VAT_NUMBER_INVALID"
    VAT_NUMBER_PREFIX_UNKNOWN = "VAT_NUMBER_PREFIX_UNKNOWN"
    CHECKED_IN_FUTURE = "CHECKED_IN_FUTURE"
    FEE_UNUSABLE = "FEE_UNUSABLE"
    TOO_MANY_QUALIFICATIONS = "TOO_MANY_QUALIFICATIONS"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class ConsultantCreateUserError(UserError):
    """What `consultantCreate` was refused for."""

    code: ConsultantCreateErrorCode


@strawberry.type
class ConsultantCreatePayload:
    """What `consultantCreate` answers."""

    user_errors: list[ConsultantCreateUserError]
    consultant: Consultant | None = None


@strawberry.enum
class ConsultantUpdateErrorCode(Enum):
    """Why `consultantUpdate` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    EMAIL_INVALID = "EMAIL_INVALID"
    LOCALE_UNSUPPORTED = "LOCALE_UNSUPPORTED"
    POSTAL_CODE_INVALID = "POSTAL_CODE_INVALID"
    COUNTRY_UNKNOWN = "COUNTRY_UNKNOWN"
    ORG_NUMBER_MISSING = "ORG_NUMBER_MISSING"
    ORG_NUMBER_INVALID = "ORG_NUMBER_INVALID"
    VAT_NUMBER_INVALID = "VAT_NUMBER_INVALID"
    VAT_NUMBER_PREFIX_UNKNOWN = "VAT_NUMBER_PREFIX_UNKNOWN"
    CHECKED_IN_FUTURE = "CHECKED_IN_FUTURE"
    FEE_UNUSABLE = "FEE_UNUSABLE"
    TOO_MANY_QUALIFICATIONS = "TOO_MANY_QUALIFICATIONS"


@strawberry.type
class ConsultantUpdateUserError(UserError):
    """What `consultantUpdate` was refused for."""

    code: ConsultantUpdateErrorCode


@strawberry.type
class ConsultantUpdatePayload:
    """What `consultantUpdate` answers."""

    user_errors: list[ConsultantUpdateUserError]
    consultant: Consultant | None = None


@strawberry.enum
class ConsultantPaySetErrorCode(Enum):
    """Why `consultantPaySet` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    PAID_HOUR_TYPE_NOT_FOUND = "PAID_HOUR_TYPE_NOT_FOUND"
    PAY_TWICE = "PAY_TWICE"
    PAY_UNUSABLE = "PAY_UNUSABLE"
    TOO_MANY_PAYS = "TOO_MANY_PAYS"


@strawberry.type
class ConsultantPaySetUserError(UserError):
    """What `consultantPaySet` was refused for."""

    code: ConsultantPaySetErrorCode


@strawberry.type
class ConsultantPaySetPayload:
    """What `consultantPaySet` answers."""

    user_errors: list[ConsultantPaySetUserError]
    consultant: Consultant | None = None


@strawberry.enum
class ConsultantArchiveErrorCode(Enum):
    """Why `consultantArchive` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    CONSULTANT_HAS_WORK = "CONSULTANT_HAS_WORK"


@strawberry.type
class ConsultantArchiveUserError(UserError):
    """What `consultantArchive` was refused for."""

    code: ConsultantArchiveErrorCode


@strawberry.type
class ConsultantArchivePayload:
    """What `consultantArchive` answers."""

    user_errors: list[ConsultantArchiveUserError]
    consultant: Consultant | None = None


@strawberry.enum
class ConsultantLogInSetErrorCode(Enum):
    """Why `consultantLogInSet` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    CONSULTANT_ARCHIVED = "CONSULTANT_ARCHIVED"
    LOG_IN_TAKEN = "LOG_IN_TAKEN"
    LOG_IN_UNFIT = "LOG_IN_UNFIT"


@strawberry.type
class ConsultantLogInSetUserError(UserError):
    """What `consultantLogInSet` was refused for."""

    code: ConsultantLogInSetErrorCode


@strawberry.type
class ConsultantLogInSetPayload:
    """What `consultantLogInSet` answers."""

    user_errors: list[ConsultantLogInSetUserError]
    consultant: Consultant | None = None


@strawberry.enum
class ConsultantLinksEndErrorCode(Enum):
    """Why `consultantLinksEnd` says no."""

    NOT_FOUND = "NOT_FOUND"


@strawberry.type
class ConsultantLinksEndUserError(UserError):
    """What `consultantLinksEnd` was refused for."""

    code: ConsultantLinksEndErrorCode


@strawberry.type
class ConsultantLinksEndPayload:
    """What `consultantLinksEnd` answers."""

    user_errors: list[ConsultantLinksEndUserError]
    consultant: Consultant | None = None
