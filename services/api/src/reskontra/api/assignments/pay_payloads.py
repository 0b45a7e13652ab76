"""What changing pay answers."""

from enum import Enum

import strawberry

from reskontra.api.assignments.pay_types import PayLine
from reskontra.api.refusals import UserError


@strawberry.enum
class PayReleaseErrorCode(Enum):
    """Why `payRelease` says no."""

    NOTHING_TO_RELEASE = "NOTHING_TO_RELEASE"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class PayReleaseUserError(UserError):
    """What `payRelease` was refused for."""

    code: PayReleaseErrorCode


@strawberry.type
class PayReleasePayload:
    """What `payRelease` answers: the pay of the reports as it is now."""

    user_errors: list[PayReleaseUserError]
    pay_lines: list[PayLine] = strawberry.field(default_factory=list)
    is_dry_run: bool = False
