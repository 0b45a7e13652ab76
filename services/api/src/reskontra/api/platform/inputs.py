"""What people tell the platform."""

import strawberry

from reskontra.tenancy.access import Role
from reskontra.tenancy.ids import ApiTokenId, InvitationId, SessionId, UserId
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.signup import SignUpEntry


@strawberry.input
class TenantSignUpInput:
    """A company and its first person."""

    company_name: str
    org_number: str
    slug: str
    owner_name: str
    owner_email: str
    password: str
    locale: str = "sv"
    idempotency_key: str | None = None

    def entry(self) -> SignUpEntry:
        """The same in the words of the sign-up."""
        return SignUpEntry(
            company_name=self.company_name,
            org_number=self.org_number,
            slug=self.slug,
            owner_name=self.owner_name,
            owner_email=self.owner_email,
            password=self.password,
            locale=self.locale,
        )


@strawberry.input
class SessionCreateInput:
    """Who logs in."""

    email: str
    password: str


@strawberry.input
class SessionDeleteInput:
    """Which session to end; none means the one that asks."""

    id: SessionId | None = None


@strawberry.input
class SessionDeleteAllInput:
    """End every session of the one who asks; `client` is for the log alone."""

    client: str | None = None


@strawberry.input
class SessionTicketCreateInput:
    """A ticket for the session that asks; `client` is for the log alone."""

    client: str | None = None


@strawberry.input
class EmailConfirmInput:
    """The token of the link in the letter."""

    token: str


@strawberry.input
class EmailConfirmationResendInput:
    """Write to the viewer's address once more; `client` is for the log alone."""

    client: str | None = None


@strawberry.input
class InvitationCreateInput:
    """Whom to ask into which firm, and as what."""

    tenant_id: TenantId
    email: str
    role: Role


@strawberry.input
class InvitationRevokeInput:
    """Which invitation to take back."""

    tenant_id: TenantId
    id: InvitationId


@strawberry.input
class InvitationAcceptInput:
    """The token of the link, and who comes; somebody known gives only the password."""

    token: str
    password: str
    name: str = ""
    locale: str = "sv"


@strawberry.input
class MemberUpdateInput:
    """Whom to give which role."""

    tenant_id: TenantId
    id: UserId
    role: Role


@strawberry.input
class MemberRemoveInput:
    """Whom to show out."""

    tenant_id: TenantId
    id: UserId


@strawberry.input
class ApiTokenCreateInput:
    """What the key is called, what it opens, and for how long."""

    tenant_id: TenantId
    name: str
    scopes: list[str]
    life_days: int = 90


@strawberry.input
class ApiTokenRevokeInput:
    """Which key to end."""

    tenant_id: TenantId
    id: ApiTokenId
