"""What signing up and logging in answer."""

from dataclasses import field
from enum import Enum

import strawberry

from reskontra.api.platform.types import Session, Tenant
from reskontra.api.refusals import UserError
from reskontra.tenancy.ids import SessionId


@strawberry.enum
class TenantSignUpErrorCode(Enum):
    """Why it was refused."""

    EMAIL_TAKEN = "EMAIL_TAKEN"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"
    ORG_NUMBER_INVALID = "ORG_NUMBER_INVALID"
    SIGN_IN_LOCKED = "SIGN_IN_LOCKED"
    SIGN_IN_REFUSED = "SIGN_IN_REFUSED"
    SLUG_INVALID = "SLUG_INVALID"
    SLUG_RESERVED = "SLUG_RESERVED"
    SLUG_TAKEN = "SLUG_TAKEN"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    EMAIL_INVALID = "EMAIL_INVALID"
    LOCALE_UNSUPPORTED = "LOCALE_UNSUPPORTED"
    PASSWORD_TOO_SHORT = "PASSWORD_TOO_SHORT"  # noqa: S105 - the name of a reason


@strawberry.type
class TenantSignUpUserError(UserError):
    """What stands in the way."""

    code: TenantSignUpErrorCode


@strawberry.type
class TenantSignUpPayload:
    """The new firm, and a session for its owner."""

    tenant: Tenant | None = None
    session: Session | None = None
    user_errors: list[TenantSignUpUserError] = field(default_factory=list)


@strawberry.enum
class SessionCreateErrorCode(Enum):
    """Why it was refused."""

    SIGN_IN_LOCKED = "SIGN_IN_LOCKED"
    SIGN_IN_REFUSED = "SIGN_IN_REFUSED"


@strawberry.type
class SessionCreateUserError(UserError):
    """What stands in the way."""

    code: SessionCreateErrorCode


@strawberry.type
class SessionCreatePayload:
    """A new session."""

    session: Session | None = None
    user_errors: list[SessionCreateUserError] = field(default_factory=list)


@strawberry.enum
class SessionDeleteErrorCode(Enum):
    """Why it was refused."""

    TICKET_NOT_FOR_PROGRAMS = "TICKET_NOT_FOR_PROGRAMS"
    NOT_FOUND = "NOT_FOUND"


@strawberry.type
class SessionDeleteUserError(UserError):
    """What stands in the way."""

    code: SessionDeleteErrorCode


@strawberry.type
class SessionDeletePayload:
    """The session that was ended."""

    deleted_session_id: SessionId | None = None
    user_errors: list[SessionDeleteUserError] = field(default_factory=list)


@strawberry.enum
class SessionDeleteAllErrorCode(Enum):
    """Why it was refused."""

    NOT_FOUND = "NOT_FOUND"


@strawberry.type
class SessionDeleteAllUserError(UserError):
    """What stands in the way."""

    code: SessionDeleteAllErrorCode


@strawberry.type
class SessionDeleteAllPayload:
    """How many sessions were ended."""

    deleted_session_count: int = 0
    user_errors: list[SessionDeleteAllUserError] = field(default_factory=list)


@strawberry.enum
class SessionTicketCreateErrorCode(Enum):
    """Why it was refused."""

    TICKET_NOT_FOR_PROGRAMS = "TICKET_NOT_FOR_PROGRAMS"


@strawberry.type
class SessionTicketCreateUserError(UserError):
    """What stands in the way."""

    code: SessionTicketCreateErrorCode


@strawberry.type
class SessionTicketCreatePayload:
    """A ticket for a socket."""

    ticket: str | None = None
    expires_in_seconds: int | None = None
    user_errors: list[SessionTicketCreateUserError] = field(default_factory=list)


@strawberry.enum
class EmailConfirmErrorCode(Enum):
    """Why it was refused."""

    LINK_INVALID = "LINK_INVALID"


@strawberry.type
class EmailConfirmUserError(UserError):
    """What stands in the way."""

    code: EmailConfirmErrorCode


@strawberry.type
class EmailConfirmPayload:
    """Whether the address is confirmed."""

    is_confirmed: bool = False
    user_errors: list[EmailConfirmUserError] = field(default_factory=list)


@strawberry.enum
class EmailConfirmationResendErrorCode(Enum):
    """Why it was refused."""

    NOT_FOUND = "NOT_FOUND"


@strawberry.type
class EmailConfirmationResendUserError(UserError):
    """What stands in the way."""

    code: EmailConfirmationResendErrorCode


@strawberry.type
class EmailConfirmationResendPayload:
    """Whether a new letter is on its way."""

    is_sent: bool = False
    user_errors: list[EmailConfirmationResendUserError] = field(default_factory=list)
