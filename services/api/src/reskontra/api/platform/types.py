"""People and firms, as those whom it concerns see them."""

from datetime import datetime

import strawberry

from reskontra.api.columns import column
from reskontra.api.context import Info
from reskontra.api.errors import NOT_FOR_PROGRAMS, Forbidden
from reskontra.api.nodes import Node
from reskontra.api.scalars import EmailAddress, Locale
from reskontra.domain.kernel.actors import ActorKind
from reskontra.tenancy import access, api_tokens, invitations, members, sessions, tenants
from reskontra.tenancy.access import Role
from reskontra.tenancy.ids import ApiTokenId, InvitationId, SessionId, UserId
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.tenants import TenantState

strawberry.enum(Role, description="What a person is in a firm (roll).")
strawberry.enum(TenantState, description="How far a firm has come.")


@strawberry.type
class Tenant(Node):
    """A firm that uses us (företag)."""

    id: TenantId
    row: strawberry.Private[tenants.TenantView]

    slug: str = column("row.slug", "Its name in addresses.")
    name: str = column("row.name")
    state: TenantState = column("row.state")

    @classmethod
    def of(cls, row: tenants.TenantView) -> "Tenant":
        return cls(id=row.id, row=row)


@strawberry.type
class Membership:
    """What somebody is in a firm (behörighet)."""

    role: Role
    tenant: Tenant
    permissions: strawberry.Private[frozenset[access.Permission]]

    @strawberry.field(description="What the caller may do there: by the role, or by the key.")
    def scopes(self) -> list[str]:
        return sorted(permission.value for permission in self.permissions)

    @classmethod
    def of(cls, row: sessions.MembershipView, viewer: sessions.Viewer) -> "Membership":
        return cls(
            role=row.role,
            tenant=Tenant.of(row.tenant),
            permissions=access.permissions_of(row.role)
            if viewer.kind is ActorKind.USER
            else access.permissions_of_token(row.role, viewer.scopes),
        )


@strawberry.type
class Session:
    """A session that has just begun; its token is shown this once."""

    token: str
    expires_at: datetime

    @classmethod
    def of(cls, signed_in: sessions.SignedIn) -> "Session":
        return cls(token=signed_in.token, expires_at=signed_in.expires_at)


@strawberry.type
class ActiveSession(Node):
    """A device or a program that is logged in (inloggning)."""

    id: SessionId
    row: strawberry.Private[sessions.SessionView]

    user_agent: str = column("row.user_agent")
    ip_address: str = column("row.ip_address")
    created_at: datetime = column("row.created_at")
    last_seen_at: datetime = column("row.last_seen_at")
    expires_at: datetime = column("row.expires_at")

    @strawberry.field(description="Whether this is the session that asks.")
    def is_current(self, info: Info) -> bool:
        return info.context.signed_in.session_id == str(self.id)


@strawberry.type
class Viewer(Node):
    """Who asks (jag). A program learns where its key opens, and nothing of its maker."""

    id: UserId
    row: strawberry.Private[sessions.Viewer]

    email: EmailAddress = column("person.email")
    name: str = column("person.name")
    locale: Locale = column("person.locale")
    is_email_confirmed: bool = column("person.is_email_confirmed")

    @property
    def person(self) -> sessions.Viewer:
        """Who asks, if it is a person.

        Raises:
            Forbidden: A program asks.
        """
        if self.row.kind is ActorKind.TOKEN:
            raise Forbidden(NOT_FOR_PROGRAMS)
        return self.row

    @strawberry.field(description="The firms that the viewer belongs to.")
    def memberships(self) -> list[Membership]:
        return [Membership.of(each, self.row) for each in self.row.memberships]

    @strawberry.field(description="Where the viewer is logged in, the last seen first.")
    async def sessions(self) -> list[ActiveSession]:
        found = await sessions.sessions_of(self.person.user_id)
        return [ActiveSession(id=each.id, row=each) for each in found]


@strawberry.type
class Member(Node):
    """Somebody who belongs to a firm (användare)."""

    id: UserId
    row: strawberry.Private[members.Member]

    name: str = column("row.name")
    email: EmailAddress = column("row.email")
    role: Role = column("row.role")
    is_email_confirmed: bool = column("row.is_email_confirmed")
    since_at: datetime = column("row.since")


@strawberry.type
class Invitation(Node):
    """An invitation that waits for its answer (inbjudan)."""

    id: InvitationId
    row: strawberry.Private[invitations.InvitationView]

    email: EmailAddress = column("row.email")
    role: Role = column("row.role")
    created_at: datetime = column("row.created_at")
    expires_at: datetime = column("row.expires_at")


@strawberry.type
class ApiToken(Node):
    """A program's key to a firm (API-nyckel), without the key itself."""

    id: ApiTokenId
    row: strawberry.Private[api_tokens.ApiTokenView]

    name: str = column("row.name")
    scopes: list[str] = column(lambda token: list(token.row.scopes))
    created_at: datetime = column("row.created_at")
    expires_at: datetime = column("row.expires_at")
    last_used_at: datetime | None = column("row.last_seen_at")


@strawberry.type
class Heartbeat:
    """A part of the machinery that shows that it lives."""

    name: str
    beaten_at: datetime
