"""Lists as files: what every export asks and answers."""

from enum import Enum
from typing import TypeAlias

import strawberry

from reskontra.api.jobs.types import Job
from reskontra.api.refusals import UserError
from reskontra.domain.sheets import views

FileFormat: TypeAlias = views.FileFormat
strawberry.enum(views.FileFormat, description="How a table is written (filformat).")


@strawberry.enum
class ExportErrorCode(Enum):
    """Why a list is not written."""

    EXPORT_EMPTY = "EXPORT_EMPTY"
    EXPORT_TOO_LONG = "EXPORT_TOO_LONG"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class ExportUserError(UserError):
    """What an export was refused for."""

    code: ExportErrorCode


@strawberry.type
class ExportPayload:
    """What an export answers: a job whose document is the file, for a day."""

    user_errors: list[ExportUserError]
    job: Job | None = None
