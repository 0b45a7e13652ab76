"""What reporting and judging time answers."""

from enum import Enum

import strawberry

from reskontra.api.assignments.types import Assignment
from reskontra.api.refusals import UserError


@strawberry.enum
class TimeReportErrorCode(Enum):
    """Why `timeReport` says no."""

    NOT_FOUND = "NOT_FOUND"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    ASSIGNMENT_CONSULTANT_MISSING = "ASSIGNMENT_CONSULTANT_MISSING"
    WORK_REVERSED = "WORK_REVERSED"
    WORK_LONGER_THAN_DAY = "WORK_LONGER_THAN_DAY"
    REPORT_BEFORE_ASSIGNMENT = "REPORT_BEFORE_ASSIGNMENT"
    REPORT_BEFORE_BEGIN = "REPORT_BEFORE_BEGIN"
    REPORT_IN_FUTURE = "REPORT_IN_FUTURE"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    BREAK_TOO_LONG = "BREAK_TOO_LONG"
    TOO_LONG = "TOO_LONG"
    TIME_OVERLAPS = "TIME_OVERLAPS"
    REQUIRED = "REQUIRED"
    EXPENSE_TOO_LARGE = "EXPENSE_TOO_LARGE"
    EXPENSE_UNUSABLE = "EXPENSE_UNUSABLE"
    EXPENSE_VAT_TOO_HIGH = "EXPENSE_VAT_TOO_HIGH"
    EXPENSE_VAT_UNUSABLE = "EXPENSE_VAT_UNUSABLE"
    EXPENSE_PRICED_TWICE = "EXPENSE_PRICED_TWICE"
    MILEAGE_NOT_AGREED = "MILEAGE_NOT_AGREED"
    TOO_MANY_EXPENSES = "TOO_MANY_EXPENSES"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class TimeReportUserError(UserError):
    """What `timeReport` was refused for."""

    code: TimeReportErrorCode


@strawberry.type
class TimeReportPayload:
    """What `timeReport` answers."""

    user_errors: list[TimeReportUserError]
    assignment: Assignment | None = None


@strawberry.enum
class TimeApproveErrorCode(Enum):
    """Why `timeApprove` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    TIME_APPROVED_ALREADY = "TIME_APPROVED_ALREADY"
    TIME_REJECTED_ALREADY = "TIME_REJECTED_ALREADY"


@strawberry.type
class TimeApproveUserError(UserError):
    """What `timeApprove` was refused for."""

    code: TimeApproveErrorCode


@strawberry.type
class TimeApprovePayload:
    """What `timeApprove` answers."""

    user_errors: list[TimeApproveUserError]
    assignment: Assignment | None = None


@strawberry.enum
class TimeRejectErrorCode(Enum):
    """Why `timeReject` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    TIME_APPROVED_ALREADY = "TIME_APPROVED_ALREADY"
    TIME_REJECTED_ALREADY = "TIME_REJECTED_ALREADY"
    REJECTION_REASON_MISSING = "REJECTION_REASON_MISSING"
    TOO_LONG = "TOO_LONG"


@strawberry.type
class TimeRejectUserError(UserError):
    """What `timeReject` was refused for."""

    code: TimeRejectErrorCode


@strawberry.type
class TimeRejectPayload:
    """What `timeReject` answers."""

    user_errors: list[TimeRejectUserError]
    assignment: Assignment | None = None


@strawberry.enum
class TimeTakeBackErrorCode(Enum):
    """Why `timeTakeBack` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    TIME_REJECTED_ALREADY = "TIME_REJECTED_ALREADY"
    CANCELLATION_STANDS = "CANCELLATION_STANDS"
    HOURS_ON_INVOICE = "HOURS_ON_INVOICE"
    PAY_RELEASED_ALREADY = "PAY_RELEASED_ALREADY"
    TAKING_BACK_REASON_MISSING = "TAKING_BACK_REASON_MISSING"
    TOO_LONG = "TOO_LONG"


@strawberry.type
class TimeTakeBackUserError(UserError):
    """What `timeTakeBack` was refused for."""

    code: TimeTakeBackErrorCode


@strawberry.type
class TimeTakeBackPayload:
    """What `timeTakeBack` answers."""

    user_errors: list[TimeTakeBackUserError]
    assignment: Assignment | None = None
