"""What changing the company answers."""

from enum import Enum

import strawberry

from reskontra.api.company.types import Company, Upload
from reskontra.api.refusals import UserError


@strawberry.enum
class CompanyUpdateErrorCode(Enum):
    """Why `companyUpdate` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    EMAIL_INVALID = "EMAIL_INVALID"
    LOCALE_UNSUPPORTED = "LOCALE_UNSUPPORTED"
    POSTAL_CODE_INVALID = "POSTAL_CODE_INVALID"
    COUNTRY_UNKNOWN = "COUNTRY_UNKNOWN"
    CONFLICT = "CONFLICT"
    ORG_NUMBER_INVALID = "ORG_NUMBER_INVALID"
    VAT_NUMBER_INVALID = "VAT_NUMBER_INVALID"
    WEBSITE_INVALID = "WEBSITE_INVALID"
    BANKGIRO_INVALID = "BANKGIRO_INVALID"
    PLUSGIRO_INVALID = "PLUSGIRO_INVALID"
    IBAN_INVALID = "IBAN_INVALID"
    BIC_INVALID = "BIC_INVALID"
    SWISH_NUMBER_INVALID = "SWISH_NUMBER_INVALID"
    SMS_SENDER_INVALID = "SMS_SENDER_INVALID"
    MAIL_SENDER_INVALID = "MAIL_SENDER_INVALID"
    OCR_LENGTHS_INVALID = "OCR_LENGTHS_INVALID"
    PAGE_COLOUR_INVALID = "PAGE_COLOUR_INVALID"
    PAGE_COLOUR_TOO_LIGHT = "PAGE_COLOUR_TOO_LIGHT"
    PAGE_TEXT_TWICE = "PAGE_TEXT_TWICE"


@strawberry.type
class CompanyUpdateUserError(UserError):
    """What `companyUpdate` was refused for."""

    code: CompanyUpdateErrorCode


@strawberry.type
class CompanyUpdatePayload:
    """What `companyUpdate` answers."""

    user_errors: list[CompanyUpdateUserError]
    company: Company | None = None


@strawberry.enum
class CompanyLogoSetErrorCode(Enum):
    """Why `companyLogoSet` says no."""

    UPLOAD_NOT_FOUND = "UPLOAD_NOT_FOUND"
    LOGO_UNSUPPORTED = "LOGO_UNSUPPORTED"


@strawberry.type
class CompanyLogoSetUserError(UserError):
    """What `companyLogoSet` was refused for."""

    code: CompanyLogoSetErrorCode


@strawberry.type
class CompanyLogoSetPayload:
    """What `companyLogoSet` answers."""

    user_errors: list[CompanyLogoSetUserError]
    company: Company | None = None


@strawberry.enum
class CompanyLogoRemoveErrorCode(Enum):
    """Why `companyLogoRemove` says no."""

    CONFLICT = "CONFLICT"


@strawberry.type
class CompanyLogoRemoveUserError(UserError):
    """What `companyLogoRemove` was refused for."""

    code: CompanyLogoRemoveErrorCode


@strawberry.type
class CompanyLogoRemovePayload:
    """What `companyLogoRemove` answers."""

    user_errors: list[CompanyLogoRemoveUserError]
    company: Company | None = None


@strawberry.enum
class UploadCreateErrorCode(Enum):
    """Why `uploadCreate` says no."""

    UPLOAD_EMPTY = "UPLOAD_EMPTY"
    UPLOAD_TOO_LARGE = "UPLOAD_TOO_LARGE"
    LOGO_UNSUPPORTED = "LOGO_UNSUPPORTED"


@strawberry.type
class UploadCreateUserError(UserError):
    """What `uploadCreate` was refused for."""

    code: UploadCreateErrorCode


@strawberry.type
class UploadCreatePayload:
    """What `uploadCreate` answers."""

    user_errors: list[UploadCreateUserError]
    upload: Upload | None = None
