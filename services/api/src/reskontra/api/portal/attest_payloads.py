"""What whoever answers a report is answered."""

from enum import Enum

import strawberry

from reskontra.api.refusals import UserError


@strawberry.enum
class ReportApproveErrorCode(Enum):
    """Why `reportApprove` says no."""

    NOT_FOUND = "NOT_FOUND"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    CONFLICT = "CONFLICT"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    TIME_APPROVED_ALREADY = "TIME_APPROVED_ALREADY"
    TIME_REJECTED_ALREADY = "TIME_REJECTED_ALREADY"


@strawberry.type
class ReportApproveUserError(UserError):
    """What `reportApprove` was refused for."""

    code: ReportApproveErrorCode


@strawberry.type
class ReportApprovePayload:
    """What `reportApprove` answers."""

    user_errors: list[ReportApproveUserError]
    is_answered: bool = False


@strawberry.enum
class ReportRejectErrorCode(Enum):
    """Why `reportReject` says no."""

    NOT_FOUND = "NOT_FOUND"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    CONFLICT = "CONFLICT"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    REJECTION_REASON_MISSING = "REJECTION_REASON_MISSING"
    TIME_APPROVED_ALREADY = "TIME_APPROVED_ALREADY"
    TIME_REJECTED_ALREADY = "TIME_REJECTED_ALREADY"


@strawberry.type
class ReportRejectUserError(UserError):
    """What `reportReject` was refused for."""

    code: ReportRejectErrorCode


@strawberry.type
class ReportRejectPayload:
    """What `reportReject` answers."""

    user_errors: list[ReportRejectUserError]
    is_answered: bool = False
