"""What changing agreements answers."""

from enum import Enum

import strawberry

from reskontra.api.agreements.types import Agreement
from reskontra.api.refusals import UserError


@strawberry.enum
class AgreementCreateErrorCode(Enum):
    """Why `agreementCreate` says no."""

    AGREEMENT_CUSTOMER_NOT_FOUND = "AGREEMENT_CUSTOMER_NOT_FOUND"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    VALIDITY_REVERSED = "VALIDITY_REVERSED"
    SHARE_UNUSABLE = "SHARE_UNUSABLE"
    PERCENT_UNUSABLE = "PERCENT_UNUSABLE"
    PRICE_UNUSABLE = "PRICE_UNUSABLE"
    PAY_UNUSABLE = "PAY_UNUSABLE"
    TOO_MANY_AGREED_PRICES = "TOO_MANY_AGREED_PRICES"
    AGREED_PRICE_TWICE = "AGREED_PRICE_TWICE"
    AGREED_HOUR_TYPE_NOT_FOUND = "AGREED_HOUR_TYPE_NOT_FOUND"
    SUM_UNUSABLE = "SUM_UNUSABLE"
    VAT_CLASS_WITHOUT_RATE = "VAT_CLASS_WITHOUT_RATE"
    ON_ACCOUNT_APART = "ON_ACCOUNT_APART"
    BANK_MISSING = "BANK_MISSING"
    PERIOD_OVER = "PERIOD_OVER"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class AgreementCreateUserError(UserError):
    """What `agreementCreate` was refused for."""

    code: AgreementCreateErrorCode


@strawberry.type
class AgreementCreatePayload:
    """What `agreementCreate` answers."""

    user_errors: list[AgreementCreateUserError]
    agreement: Agreement | None = None


@strawberry.enum
class AgreementUpdateErrorCode(Enum):
    """Why `agreementUpdate` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    VALIDITY_REVERSED = "VALIDITY_REVERSED"
    SHARE_UNUSABLE = "SHARE_UNUSABLE"
    PERCENT_UNUSABLE = "PERCENT_UNUSABLE"
    PRICE_UNUSABLE = "PRICE_UNUSABLE"
    PAY_UNUSABLE = "PAY_UNUSABLE"
    TOO_MANY_AGREED_PRICES = "TOO_MANY_AGREED_PRICES"
    AGREED_PRICE_TWICE = "AGREED_PRICE_TWICE"
    AGREED_HOUR_TYPE_NOT_FOUND = "AGREED_HOUR_TYPE_NOT_FOUND"
    SUM_UNUSABLE = "SUM_UNUSABLE"
    VAT_CLASS_WITHOUT_RATE = "VAT_CLASS_WITHOUT_RATE"
    ON_ACCOUNT_APART = "ON_ACCOUNT_APART"
    BANK_MISSING = "BANK_MISSING"
    PERIOD_DAY_UNFIT = "PERIOD_DAY_UNFIT"
    PERIOD_OVER = "PERIOD_OVER"


@strawberry.type
class AgreementUpdateUserError(UserError):
    """What `agreementUpdate` was refused for."""

    code: AgreementUpdateErrorCode


@strawberry.type
class AgreementUpdatePayload:
    """What `agreementUpdate` answers."""

    user_errors: list[AgreementUpdateUserError]
    agreement: Agreement | None = None


@strawberry.enum
class AgreementPlanErrorCode(Enum):
    """Why `agreementPlan` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    SUM_UNUSABLE = "SUM_UNUSABLE"
    VAT_CLASS_WITHOUT_RATE = "VAT_CLASS_WITHOUT_RATE"
    ON_ACCOUNT_APART = "ON_ACCOUNT_APART"
    INSTALMENTS_UNFIT = "INSTALMENTS_UNFIT"
    TOO_MANY_INSTALMENTS = "TOO_MANY_INSTALMENTS"


@strawberry.type
class AgreementPlanUserError(UserError):
    """What `agreementPlan` was refused for."""

    code: AgreementPlanErrorCode


@strawberry.type
class AgreementPlanPayload:
    """What `agreementPlan` answers."""

    user_errors: list[AgreementPlanUserError]
    agreement: Agreement | None = None


@strawberry.enum
class AgreementEndErrorCode(Enum):
    """Why `agreementEnd` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"


@strawberry.type
class AgreementEndUserError(UserError):
    """What `agreementEnd` was refused for."""

    code: AgreementEndErrorCode


@strawberry.type
class AgreementEndPayload:
    """What `agreementEnd` answers."""

    user_errors: list[AgreementEndUserError]
    agreement: Agreement | None = None
