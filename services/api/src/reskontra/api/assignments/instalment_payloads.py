"""What invoicing a sum that falls due by an agreement answers."""

from enum import Enum

import strawberry

from reskontra.api.agreements.types import Agreement
from reskontra.api.refusals import UserError


@strawberry.enum
class InstalmentBillErrorCode(Enum):
    """Why `instalmentBill` says no."""

    NOT_FOUND = "NOT_FOUND"
    INSTALMENT_BILLED = "INSTALMENT_BILLED"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class InstalmentBillUserError(UserError):
    """What `instalmentBill` was refused for."""

    code: InstalmentBillErrorCode


@strawberry.type
class InstalmentBillPayload:
    """What `instalmentBill` answers; what stood in the way is in `held` of the sum."""

    user_errors: list[InstalmentBillUserError]
    agreement: Agreement | None = None
