"""What self-billing answers."""

from enum import Enum

import strawberry

from reskontra.api.assignments.self_bill_types import SelfBill
from reskontra.api.refusals import UserError


@strawberry.enum
class SelfBillDraftErrorCode(Enum):
    """Why `selfBillDraft` says no."""

    NOT_FOUND = "NOT_FOUND"
    SELF_BILLING_OF_PERSON = "SELF_BILLING_OF_PERSON"
    SELF_BILLING_NOT_AGREED = "SELF_BILLING_NOT_AGREED"
    F_SKATT_UNPROVEN = "F_SKATT_UNPROVEN"
    SUPPLIER_ABROAD = "SUPPLIER_ABROAD"
    SUPPLIER_ADDRESS_MISSING = "SUPPLIER_ADDRESS_MISSING"
    NOTHING_TO_SELF_BILL = "NOTHING_TO_SELF_BILL"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class SelfBillDraftUserError(UserError):
    """What `selfBillDraft` was refused for."""

    code: SelfBillDraftErrorCode


@strawberry.type
class SelfBillDraftPayload:
    """What `selfBillDraft` answers."""

    user_errors: list[SelfBillDraftUserError]
    self_bill: SelfBill | None = None
    is_dry_run: bool = False
