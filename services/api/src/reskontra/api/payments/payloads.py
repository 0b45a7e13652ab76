"""What registering money answers."""

from enum import Enum

import strawberry

from reskontra.api.invoicing.types import Invoice
from reskontra.api.payments.types import Allocation, Refund
from reskontra.api.refusals import UserError

_SEEN = "As it is now; null for one who may not see invoices."


@strawberry.enum
class PaymentRegisterErrorCode(Enum):
    """Why `paymentRegister` says no."""

    NOT_FOUND = "NOT_FOUND"
    INVOICE_NOT_ISSUED = "INVOICE_NOT_ISSUED"
    CREDIT_NOTE_UNPAYABLE = "CREDIT_NOTE_UNPAYABLE"
    AMOUNT_NOT_POSITIVE = "AMOUNT_NOT_POSITIVE"
    AMOUNT_TOO_LARGE = "AMOUNT_TOO_LARGE"
    AMOUNT_EXCEEDS_OPEN_BALANCE = "AMOUNT_EXCEEDS_OPEN_BALANCE"
    CURRENCY_UNSUPPORTED = "CURRENCY_UNSUPPORTED"
    RECEIVED_IN_FUTURE = "RECEIVED_IN_FUTURE"
    PERIOD_CLOSED = "PERIOD_CLOSED"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    NUMBER_UNUSABLE = "NUMBER_UNUSABLE"
    TOO_LONG = "TOO_LONG"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class PaymentRegisterUserError(UserError):
    """What `paymentRegister` was refused for."""

    code: PaymentRegisterErrorCode


@strawberry.type
class PaymentRegisterPayload:
    """What `paymentRegister` answers."""

    user_errors: list[PaymentRegisterUserError]
    allocation: Allocation | None = None
    invoice: Invoice | None = strawberry.field(default=None, description=_SEEN)
    is_dry_run: bool = False


@strawberry.enum
class AllocationUndoErrorCode(Enum):
    """Why `allocationUndo` says no."""

    NOT_FOUND = "NOT_FOUND"
    ALREADY_UNDONE = "ALREADY_UNDONE"
    PAID_BACK_ALREADY = "PAID_BACK_ALREADY"
    PERIOD_CLOSED = "PERIOD_CLOSED"


@strawberry.type
class AllocationUndoUserError(UserError):
    """What `allocationUndo` was refused for."""

    code: AllocationUndoErrorCode


@strawberry.type
class AllocationUndoPayload:
    """What `allocationUndo` answers."""

    user_errors: list[AllocationUndoUserError]
    allocation: Allocation | None = None
    invoice: Invoice | None = strawberry.field(default=None, description=_SEEN)


@strawberry.enum
class RefundRegisterErrorCode(Enum):
    """Why `refundRegister` says no."""

    NOT_FOUND = "NOT_FOUND"
    NOTHING_TO_PAY_BACK = "NOTHING_TO_PAY_BACK"
    AMOUNT_NOT_POSITIVE = "AMOUNT_NOT_POSITIVE"
    AMOUNT_TOO_LARGE = "AMOUNT_TOO_LARGE"
    AMOUNT_EXCEEDS_REFUND = "AMOUNT_EXCEEDS_REFUND"
    PAID_BACK_IN_OTHER_CURRENCY = "PAID_BACK_IN_OTHER_CURRENCY"
    NOT_OF_SAME_CUSTOMER = "NOT_OF_SAME_CUSTOMER"
    INVOICE_NOT_ISSUED = "INVOICE_NOT_ISSUED"
    CREDIT_NOTE_UNPAYABLE = "CREDIT_NOTE_UNPAYABLE"
    AMOUNT_EXCEEDS_OPEN_BALANCE = "AMOUNT_EXCEEDS_OPEN_BALANCE"
    REFUNDED_IN_FUTURE = "REFUNDED_IN_FUTURE"
    PERIOD_CLOSED = "PERIOD_CLOSED"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    NUMBER_UNUSABLE = "NUMBER_UNUSABLE"
    TOO_LONG = "TOO_LONG"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class RefundRegisterUserError(UserError):
    """What `refundRegister` was refused for."""

    code: RefundRegisterErrorCode


@strawberry.type
class RefundRegisterPayload:
    """What `refundRegister` answers."""

    user_errors: list[RefundRegisterUserError]
    refund: Refund | None = None
    invoice: Invoice | None = strawberry.field(default=None, description=_SEEN)
    is_dry_run: bool = False


@strawberry.enum
class RefundUndoErrorCode(Enum):
    """Why `refundUndo` says no."""

    NOT_FOUND = "NOT_FOUND"
    ALREADY_UNDONE = "ALREADY_UNDONE"
    PAID_BACK_ALREADY = "PAID_BACK_ALREADY"
    PERIOD_CLOSED = "PERIOD_CLOSED"


@strawberry.type
class RefundUndoUserError(UserError):
    """What `refundUndo` was refused for."""

    code: RefundUndoErrorCode


@strawberry.type
class RefundUndoPayload:
    """What `refundUndo` answers."""

    user_errors: list[RefundUndoUserError]
    refund: Refund | None = None
    invoice: Invoice | None = strawberry.field(default=None, description=_SEEN)
