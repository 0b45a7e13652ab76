"""What people, sessions and the like are called."""

from uuid import UUID

from reskontra.domain.kernel.ids import TypedId
from reskontra.tenancy.scope import TenantId


class UserId(TypedId):
    """A person who can sign in."""

    prefix = "usr"


class SessionId(TypedId):
    """A signed-in browser or program."""

    prefix = "ses"


class ApiTokenId(TypedId):
    """A program's key to one firm."""

    prefix = "tok"


class InvitationId(TypedId):
    """An invitation to join a firm."""

    prefix = "ivt"


class MailId(TypedId):
    """A mail of the platform's own."""

    prefix = "mail"


def tenant_id_of(value: UUID | str) -> TenantId:
    """The id of a firm as the driver or JSON gives it."""
    return TenantId(plain_uuid(value))


def plain_uuid(value: UUID | str) -> UUID:
    """A UUID of the standard library: the driver's own class does not compare or pickle alike."""
    return UUID(str(value))
