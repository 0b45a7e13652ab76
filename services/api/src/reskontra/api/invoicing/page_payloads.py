"""What trying a look answers."""

from enum import Enum

import strawberry

from reskontra.api.jobs.types import Job
from reskontra.api.refusals import UserError


@strawberry.enum
class PagePreviewErrorCode(Enum):
    """Why `pagePreview` says no."""

    TOO_LONG = "TOO_LONG"
    LOCALE_UNSUPPORTED = "LOCALE_UNSUPPORTED"
    PAGE_COLOUR_INVALID = "PAGE_COLOUR_INVALID"
    PAGE_COLOUR_TOO_LIGHT = "PAGE_COLOUR_TOO_LIGHT"
    PAGE_TEXT_TWICE = "PAGE_TEXT_TWICE"


@strawberry.type
class PagePreviewUserError(UserError):
    """What `pagePreview` was refused for."""

    code: PagePreviewErrorCode


@strawberry.type
class PagePreviewPayload:
    """What `pagePreview` answers."""

    user_errors: list[PagePreviewUserError]
    job: Job | None = None
