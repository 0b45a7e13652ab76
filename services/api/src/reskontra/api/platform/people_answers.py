"""What changing who belongs to a firm answers."""

from dataclasses import field
from enum import Enum

import strawberry

from reskontra.api.platform.types import ApiToken, Session
from reskontra.api.refusals import UserError
from reskontra.tenancy.access import Role
from reskontra.tenancy.ids import ApiTokenId, InvitationId, UserId


@strawberry.enum
class InvitationCreateErrorCode(Enum):
    """Why it was refused."""

    ALREADY_MEMBER = "ALREADY_MEMBER"
    EMAIL_INVALID = "EMAIL_INVALID"
    REQUIRED = "REQUIRED"
    ROLE_NOT_YOURS = "ROLE_NOT_YOURS"
    TOO_LONG = "TOO_LONG"


@strawberry.type
class InvitationCreateUserError(UserError):
    """What stands in the way."""

    code: InvitationCreateErrorCode


@strawberry.type
class InvitationCreatePayload:
    """The invitation that is on its way."""

    invitation_id: InvitationId | None = None
    user_errors: list[InvitationCreateUserError] = field(default_factory=list)


@strawberry.enum
class InvitationRevokeErrorCode(Enum):
    """Why it was refused."""

    NOT_FOUND = "NOT_FOUND"


@strawberry.type
class InvitationRevokeUserError(UserError):
    """What stands in the way."""

    code: InvitationRevokeErrorCode


@strawberry.type
class InvitationRevokePayload:
    """The invitation that was taken back."""

    revoked_invitation_id: InvitationId | None = None
    user_errors: list[InvitationRevokeUserError] = field(default_factory=list)


@strawberry.enum
class InvitationAcceptErrorCode(Enum):
    """Why it was refused."""

    ALREADY_MEMBER = "ALREADY_MEMBER"
    LINK_INVALID = "LINK_INVALID"
    SIGN_IN_LOCKED = "SIGN_IN_LOCKED"
    SIGN_IN_REFUSED = "SIGN_IN_REFUSED"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    EMAIL_INVALID = "EMAIL_INVALID"
    LOCALE_UNSUPPORTED = "LOCALE_UNSUPPORTED"
    PASSWORD_TOO_SHORT = "PASSWORD_TOO_SHORT"  # noqa: S105 - the name of a reason


@strawberry.type
class InvitationAcceptUserError(UserError):
    """What stands in the way."""

    code: InvitationAcceptErrorCode


@strawberry.type
class InvitationAcceptPayload:
    """A session for the new member."""

    session: Session | None = None
    user_errors: list[InvitationAcceptUserError] = field(default_factory=list)


@strawberry.enum
class MemberUpdateErrorCode(Enum):
    """Why it was refused."""

    LAST_OWNER = "LAST_OWNER"
    NOT_FOUND = "NOT_FOUND"
    ROLE_NOT_YOURS = "ROLE_NOT_YOURS"


@strawberry.type
class MemberUpdateUserError(UserError):
    """What stands in the way."""

    code: MemberUpdateErrorCode


@strawberry.type
class MemberUpdatePayload:
    """Who was given which role."""

    member_id: UserId | None = None
    role: Role | None = None
    user_errors: list[MemberUpdateUserError] = field(default_factory=list)


@strawberry.enum
class MemberRemoveErrorCode(Enum):
    """Why it was refused."""

    LAST_OWNER = "LAST_OWNER"
    NOT_FOUND = "NOT_FOUND"
    ROLE_NOT_YOURS = "ROLE_NOT_YOURS"


@strawberry.type
class MemberRemoveUserError(UserError):
    """What stands in the way."""

    code: MemberRemoveErrorCode


@strawberry.type
class MemberRemovePayload:
    """Who was shown out."""

    removed_member_id: UserId | None = None
    user_errors: list[MemberRemoveUserError] = field(default_factory=list)


@strawberry.enum
class ApiTokenCreateErrorCode(Enum):
    """Why it was refused."""

    NOT_FOUND = "NOT_FOUND"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    REQUIRED = "REQUIRED"
    SCOPE_NOT_YOURS = "SCOPE_NOT_YOURS"
    SCOPE_UNKNOWN = "SCOPE_UNKNOWN"
    TOO_LONG = "TOO_LONG"


@strawberry.type
class ApiTokenCreateUserError(UserError):
    """What stands in the way."""

    code: ApiTokenCreateErrorCode


@strawberry.type
class ApiTokenCreatePayload:
    """The new key, shown this once."""

    api_token: ApiToken | None = None
    token: str | None = None
    user_errors: list[ApiTokenCreateUserError] = field(default_factory=list)


@strawberry.enum
class ApiTokenRevokeErrorCode(Enum):
    """Why it was refused."""

    NOT_FOUND = "NOT_FOUND"


@strawberry.type
class ApiTokenRevokeUserError(UserError):
    """What stands in the way."""

    code: ApiTokenRevokeErrorCode


@strawberry.type
class ApiTokenRevokePayload:
    """The key that was ended."""

    revoked_api_token_id: ApiTokenId | None = None
    user_errors: list[ApiTokenRevokeUserError] = field(default_factory=list)
