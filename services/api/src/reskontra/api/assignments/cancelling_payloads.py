"""What calling off and repeating answer."""

from datetime import datetime
from enum import Enum

import strawberry

from reskontra.api.assignments.types import Assignment
from reskontra.api.money import Money
from reskontra.api.refusals import UserError
from reskontra.domain.assignments.ids import AssignmentSeriesId


@strawberry.type
class AssignmentCancellation:
    """What it costs to call an assignment off now (avbokning)."""

    until: datetime | None = strawberry.field(
        description="Until then it costs nothing; null where it never costs anything."
    )
    price: Money = strawberry.field(description="Without VAT; zero in time (kostar).")


@strawberry.enum
class AssignmentCancelErrorCode(Enum):
    """Why `assignmentCancel` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    TOO_LONG = "TOO_LONG"


@strawberry.type
class AssignmentCancelUserError(UserError):
    """What `assignmentCancel` was refused for."""

    code: AssignmentCancelErrorCode


@strawberry.type
class AssignmentCancelPayload:
    """What `assignmentCancel` answers."""

    user_errors: list[AssignmentCancelUserError]
    assignment: Assignment | None = None


@strawberry.enum
class AssignmentRepeatErrorCode(Enum):
    """Why `assignmentRepeat` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    VALIDITY_REVERSED = "VALIDITY_REVERSED"
    TOO_MANY_OCCURRENCES = "TOO_MANY_OCCURRENCES"
    NO_OCCURRENCES = "NO_OCCURRENCES"
    ASSIGNMENT_CUSTOMER_NOT_FOUND = "ASSIGNMENT_CUSTOMER_NOT_FOUND"
    ASSIGNMENT_HOUR_TYPE_UNUSABLE = "ASSIGNMENT_HOUR_TYPE_UNUSABLE"
    ASSIGNMENT_AGREEMENT_UNUSABLE = "ASSIGNMENT_AGREEMENT_UNUSABLE"
    ASSIGNMENT_CONSULTANT_UNUSABLE = "ASSIGNMENT_CONSULTANT_UNUSABLE"
    ASSIGNMENT_ORDERER_NOT_FOUND = "ASSIGNMENT_ORDERER_NOT_FOUND"
    ASSIGNMENT_ORDER_NUMBER_MISSING = "ASSIGNMENT_ORDER_NUMBER_MISSING"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class AssignmentRepeatUserError(UserError):
    """What `assignmentRepeat` was refused for."""

    code: AssignmentRepeatErrorCode


@strawberry.type
class AssignmentRepeatPayload:
    """What `assignmentRepeat` answers."""

    user_errors: list[AssignmentRepeatUserError]
    series_id: AssignmentSeriesId | None = None
    count: int = strawberry.field(default=0, description="How many were made (antal).")


@strawberry.enum
class AssignmentSeriesEndErrorCode(Enum):
    """Why `assignmentSeriesEnd` says no."""

    NOT_FOUND = "NOT_FOUND"
    TOO_LONG = "TOO_LONG"


@strawberry.type
class AssignmentSeriesEndUserError(UserError):
    """What `assignmentSeriesEnd` was refused for."""

    code: AssignmentSeriesEndErrorCode


@strawberry.type
class AssignmentSeriesEndPayload:
    """What `assignmentSeriesEnd` answers."""

    user_errors: list[AssignmentSeriesEndUserError]
