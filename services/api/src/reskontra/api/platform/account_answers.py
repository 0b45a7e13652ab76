"""What changing one's own account answers."""

from dataclasses import field
from enum import Enum

import strawberry

from reskontra.api.platform.types import Session, Viewer
from reskontra.api.refusals import UserError


@strawberry.enum
class ViewerUpdateErrorCode(Enum):
    """Why it was refused."""

    LOCALE_UNSUPPORTED = "LOCALE_UNSUPPORTED"
    NOT_FOUND = "NOT_FOUND"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"


@strawberry.type
class ViewerUpdateUserError(UserError):
    """What stands in the way."""

    code: ViewerUpdateErrorCode


@strawberry.type
class ViewerUpdatePayload:
    """The viewer as they are now."""

    viewer: Viewer | None = None
    user_errors: list[ViewerUpdateUserError] = field(default_factory=list)


@strawberry.enum
class PasswordChangeErrorCode(Enum):
    """Why it was refused."""

    PASSWORD_TOO_SHORT = "PASSWORD_TOO_SHORT"  # noqa: S105 - the name of a reason
    PASSWORD_WRONG = "PASSWORD_WRONG"  # noqa: S105 - the name of a reason
    SIGN_IN_LOCKED = "SIGN_IN_LOCKED"
    TOO_LONG = "TOO_LONG"


@strawberry.type
class PasswordChangeUserError(UserError):
    """What stands in the way."""

    code: PasswordChangeErrorCode


@strawberry.type
class PasswordChangePayload:
    """How many other sessions were ended."""

    ended_session_count: int = 0
    user_errors: list[PasswordChangeUserError] = field(default_factory=list)


@strawberry.enum
class PasswordResetRequestErrorCode(Enum):
    """Why it was refused."""

    EMAIL_INVALID = "EMAIL_INVALID"
    REQUIRED = "REQUIRED"


@strawberry.type
class PasswordResetRequestUserError(UserError):
    """What stands in the way."""

    code: PasswordResetRequestErrorCode


@strawberry.type
class PasswordResetRequestPayload:
    """Said of every address, known or not."""

    is_sent: bool = False
    user_errors: list[PasswordResetRequestUserError] = field(default_factory=list)


@strawberry.enum
class PasswordResetErrorCode(Enum):
    """Why it was refused."""

    LINK_INVALID = "LINK_INVALID"
    PASSWORD_TOO_SHORT = "PASSWORD_TOO_SHORT"  # noqa: S105 - the name of a reason
    TOO_LONG = "TOO_LONG"


@strawberry.type
class PasswordResetUserError(UserError):
    """What stands in the way."""

    code: PasswordResetErrorCode


@strawberry.type
class PasswordResetPayload:
    """A session for who has the address."""

    session: Session | None = None
    user_errors: list[PasswordResetUserError] = field(default_factory=list)
