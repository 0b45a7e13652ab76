"""What changing assignments answers."""

from enum import Enum

import strawberry

from reskontra.api.assignments.types import Assignment
from reskontra.api.refusals import UserError


@strawberry.enum
class AssignmentRequestErrorCode(Enum):
    """Why `assignmentRequest` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    WORK_REVERSED = "WORK_REVERSED"
    ASSIGNMENT_TOO_LONG = "ASSIGNMENT_TOO_LONG"
    PRICE_UNUSABLE = "PRICE_UNUSABLE"
    PAY_UNUSABLE = "PAY_UNUSABLE"
    ASSIGNMENT_AGREEMENT_UNUSABLE = "ASSIGNMENT_AGREEMENT_UNUSABLE"
    ASSIGNMENT_ORDER_NUMBER_MISSING = "ASSIGNMENT_ORDER_NUMBER_MISSING"
    ASSIGNMENT_CUSTOMER_NOT_FOUND = "ASSIGNMENT_CUSTOMER_NOT_FOUND"
    ASSIGNMENT_ORDERER_NOT_FOUND = "ASSIGNMENT_ORDERER_NOT_FOUND"
    ASSIGNMENT_HOUR_TYPE_UNUSABLE = "ASSIGNMENT_HOUR_TYPE_UNUSABLE"
    ASSIGNMENT_CONSULTANT_UNUSABLE = "ASSIGNMENT_CONSULTANT_UNUSABLE"
    CONSULTANT_BOOKED = "CONSULTANT_BOOKED"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class AssignmentRequestUserError(UserError):
    """What `assignmentRequest` was refused for."""

    code: AssignmentRequestErrorCode


@strawberry.type
class AssignmentRequestPayload:
    """What `assignmentRequest` answers."""

    user_errors: list[AssignmentRequestUserError]
    assignment: Assignment | None = None


@strawberry.enum
class AssignmentUpdateErrorCode(Enum):
    """Why `assignmentUpdate` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    WORK_REVERSED = "WORK_REVERSED"
    ASSIGNMENT_TOO_LONG = "ASSIGNMENT_TOO_LONG"
    PRICE_UNUSABLE = "PRICE_UNUSABLE"
    PAY_UNUSABLE = "PAY_UNUSABLE"
    ASSIGNMENT_AGREEMENT_UNUSABLE = "ASSIGNMENT_AGREEMENT_UNUSABLE"
    ASSIGNMENT_ORDER_NUMBER_MISSING = "ASSIGNMENT_ORDER_NUMBER_MISSING"
    ASSIGNMENT_CUSTOMER_NOT_FOUND = "ASSIGNMENT_CUSTOMER_NOT_FOUND"
    ASSIGNMENT_ORDERER_NOT_FOUND = "ASSIGNMENT_ORDERER_NOT_FOUND"
    ASSIGNMENT_HOUR_TYPE_UNUSABLE = "ASSIGNMENT_HOUR_TYPE_UNUSABLE"
    ASSIGNMENT_CONSULTANT_UNUSABLE = "ASSIGNMENT_CONSULTANT_UNUSABLE"
    CONSULTANT_BOOKED = "CONSULTANT_BOOKED"


@strawberry.type
class AssignmentUpdateUserError(UserError):
    """What `assignmentUpdate` was refused for."""

    code: AssignmentUpdateErrorCode


@strawberry.type
class AssignmentUpdatePayload:
    """What `assignmentUpdate` answers."""

    user_errors: list[AssignmentUpdateUserError]
    assignment: Assignment | None = None


@strawberry.enum
class AssignmentConfirmErrorCode(Enum):
    """Why `assignmentConfirm` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    ASSIGNMENT_CONSULTANT_UNUSABLE = "ASSIGNMENT_CONSULTANT_UNUSABLE"
    CONSULTANT_BOOKED = "CONSULTANT_BOOKED"


@strawberry.type
class AssignmentConfirmUserError(UserError):
    """What `assignmentConfirm` was refused for."""

    code: AssignmentConfirmErrorCode


@strawberry.type
class AssignmentConfirmPayload:
    """What `assignmentConfirm` answers."""

    user_errors: list[AssignmentConfirmUserError]
    assignment: Assignment | None = None


@strawberry.enum
class AssignmentRejectErrorCode(Enum):
    """Why `assignmentReject` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"


@strawberry.type
class AssignmentRejectUserError(UserError):
    """What `assignmentReject` was refused for."""

    code: AssignmentRejectErrorCode


@strawberry.type
class AssignmentRejectPayload:
    """What `assignmentReject` answers."""

    user_errors: list[AssignmentRejectUserError]
    assignment: Assignment | None = None
