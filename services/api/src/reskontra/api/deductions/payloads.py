"""What claiming answers."""

from enum import Enum

import strawberry

from reskontra.api.deductions.types import ClaimFile
from reskontra.api.refusals import UserError


@strawberry.enum
class DeductionsClaimErrorCode(Enum):
    """Why `deductionsClaim` says no."""

    REQUIRED = "REQUIRED"
    NOTHING_TO_CLAIM = "NOTHING_TO_CLAIM"
    CLAIM_UNPAID = "CLAIM_UNPAID"
    CLAIM_TOO_LATE = "CLAIM_TOO_LATE"
    CLAIM_ABOVE_SHARE = "CLAIM_ABOVE_SHARE"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class DeductionsClaimUserError(UserError):
    """What `deductionsClaim` was refused for."""

    code: DeductionsClaimErrorCode


@strawberry.type
class DeductionsClaimPayload:
    """What `deductionsClaim` answers: a file for each kind and year of payment."""

    user_errors: list[DeductionsClaimUserError]
    files: list[ClaimFile] = strawberry.field(default_factory=list)


@strawberry.enum
class DeductionDecideErrorCode(Enum):
    """Why `deductionDecide` says no."""

    NOT_FOUND = "NOT_FOUND"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    TOO_LONG = "TOO_LONG"
    CLAIM_DECIDED = "CLAIM_DECIDED"


@strawberry.type
class DeductionDecideUserError(UserError):
    """What `deductionDecide` was refused for."""

    code: DeductionDecideErrorCode


@strawberry.type
class DeductionDecidePayload:
    """What `deductionDecide` answers."""

    user_errors: list[DeductionDecideUserError]
    files: list[ClaimFile] = strawberry.field(default_factory=list)


@strawberry.enum
class DecisionReadErrorCode(Enum):
    """Why `decisionRead` says no."""

    DECISION_UNREADABLE = "DECISION_UNREADABLE"
    DECISION_OF_ANOTHER = "DECISION_OF_ANOTHER"
    CLAIM_UNKNOWN = "CLAIM_UNKNOWN"
    CLAIM_DECIDED = "CLAIM_DECIDED"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    TOO_LONG = "TOO_LONG"


@strawberry.type
class DecisionReadUserError(UserError):
    """What `decisionRead` was refused for."""

    code: DecisionReadErrorCode


@strawberry.type
class DecisionReadPayload:
    """What `decisionRead` answers."""

    user_errors: list[DecisionReadUserError]
    decided: int = strawberry.field(default=0, description="How many claims were decided.")
    files: list[ClaimFile] = strawberry.field(default_factory=list)
