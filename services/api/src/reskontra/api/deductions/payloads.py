"""What claiming answers."""

from dataclasses import field
from enum import Enum

import strawberry

from reskontra.api.columns import asked
from reskontra.api.deductions.queries import files_now
from reskontra.api.deductions.types import ClaimFile
from reskontra.api.refusals import UserError
from reskontra.domain.deductions.ids import ClaimFileId


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


async def _made(root: "DeductionsClaimPayload") -> list[ClaimFile]:
    """Read anew, so that whoever repeats the deed is told the same."""
    return [each for each in await files_now() if each.file.id in root.made] if root.made else []


@strawberry.type
class DeductionsClaimPayload:
    """What `deductionsClaim` answers: a file for each kind and year of payment."""

    user_errors: list[DeductionsClaimUserError]
    made: strawberry.Private[list[ClaimFileId]] = field(default_factory=list)
    files: list[ClaimFile] = asked(_made)


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
