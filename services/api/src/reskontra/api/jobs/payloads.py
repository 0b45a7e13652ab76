"""What stopping a job answers."""

from enum import Enum

import strawberry

from reskontra.api.jobs.types import Job
from reskontra.api.refusals import UserError


@strawberry.enum
class JobCancelErrorCode(Enum):
    """Why `jobCancel` says no."""

    NOT_FOUND = "NOT_FOUND"
    JOB_OVER = "JOB_OVER"


@strawberry.type
class JobCancelUserError(UserError):
    """What `jobCancel` was refused for."""

    code: JobCancelErrorCode


@strawberry.type
class JobCancelPayload:
    """What `jobCancel` answers."""

    user_errors: list[JobCancelUserError]
    job: Job | None = None
