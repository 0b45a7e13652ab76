"""What is asked at the platform's door."""

from enum import Enum
from typing import Self

import strawberry

from reskontra.api.context import Info
from reskontra.api.guards import Access
from reskontra.api.operation import query
from reskontra.api.platform.firms import firm_of
from reskontra.api.platform.types import ApiToken, Heartbeat, Invitation, Member, Viewer
from reskontra.api.refusals import sentence
from reskontra.api.scalars import EmailAddress
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy import api_tokens, invitations, members, pulse, slugs, tenants
from reskontra.tenancy.access import Permission, Role, may_grant, permissions_of
from reskontra.tenancy.refusals import SlugTaken
from reskontra.tenancy.scope import TenantId


@strawberry.enum
class SlugProblem(Enum):
    """Why a firm cannot be called something."""

    SLUG_INVALID = "SLUG_INVALID"
    SLUG_RESERVED = "SLUG_RESERVED"
    SLUG_TAKEN = "SLUG_TAKEN"


@strawberry.type
class SlugAvailability:
    """Whether a name in addresses is free."""

    slug: str
    is_available: bool
    code: SlugProblem | None = None
    reason: str | None = None


@strawberry.type
class InvitationLetter:
    """What somebody who holds the link of an invitation is asked (inbjudan)."""

    tenant_name: str
    email: EmailAddress
    role: Role
    is_known: bool = strawberry.field(
        description="Whether they have an account already, and give its password to come in."
    )


@strawberry.type
class RoleScopes:
    """What comes with a role (behörigheter)."""

    role: Role
    scopes: list[str]
    may_grant: list[Role] = strawberry.field(
        description="The roles that one with this role may give to others."
    )

    @classmethod
    def of(cls, role: Role) -> Self:
        return cls(
            role=role,
            scopes=sorted(permissions_of(role)),
            may_grant=[each for each in Role if may_grant(role, each)],
        )


@query(Access.KNOWN)
async def viewer(info: Info) -> Viewer | None:
    """Who asks (jag), and the firms they belong to."""
    found = info.context.signed_in
    return Viewer(id=found.user_id, row=found)


@query(Access.PUBLIC)
async def slug_availability(info: Info, slug: str) -> SlugAvailability | None:
    """Whether a firm can still be called this in addresses."""
    normal = slugs.normal_slug(slug)
    reasons = slugs.reasons_against_slug(normal)
    if not reasons and await tenants.tenant_by_slug(normal) is not None:
        reasons = [SlugTaken(path=("slug",))]
    if not reasons:
        return SlugAvailability(slug=normal, is_available=True)
    return SlugAvailability(
        slug=normal,
        is_available=False,
        code=SlugProblem(reasons[0].code),
        reason=sentence(reasons[0], info.context.locale),
    )


@query(Access.SIGNED_IN)
async def roles(info: Info) -> list[RoleScopes] | None:
    """What each role may do, and which it may give (behörigheter)."""
    return [RoleScopes.of(role) for role in Role]


@query(Access.SIGNED_IN)
async def tenant_members(info: Info, tenant_id: TenantId) -> list[Member] | None:
    """Everybody who belongs to a firm (användare)."""
    firm = firm_of(info.context, tenant_id, Permission.MEMBER_READ)
    return [Member(id=each.user_id, row=each) for each in await members.members_of(firm)]


@query(Access.PUBLIC)
async def invitation(info: Info, token: str) -> InvitationLetter | None:
    """What the link of an invitation asks (inbjudan); null for any link that is not good."""
    await info.context.house.turnstile.visit(info.context.address, token)
    try:
        letter = await invitations.read_invitation(token)
    except Refused:
        return None
    return InvitationLetter(
        tenant_name=letter.company_name,
        email=EmailAddress(letter.email),
        role=letter.role,
        is_known=letter.is_known,
    )


@query(Access.SIGNED_IN)
async def invitations_open(info: Info, tenant_id: TenantId) -> list[Invitation] | None:
    """A firm's invitations that wait for their answers (inbjudningar)."""
    firm = firm_of(info.context, tenant_id, Permission.MEMBER_READ)
    found = await invitations.invitations_of(firm)
    return [Invitation(id=each.id, row=each) for each in found]


@query(Access.SIGNED_IN)
async def api_tokens_of_tenant(info: Info, tenant_id: TenantId) -> list[ApiToken] | None:
    """A firm's programs' keys (API-nycklar)."""
    firm = firm_of(info.context, tenant_id, Permission.TOKEN_WRITE)
    return [ApiToken(id=each.id, row=each) for each in await api_tokens.api_tokens_of(firm)]


@query(Access.SIGNED_IN)
async def heartbeats(info: Info) -> list[Heartbeat] | None:
    """When each part of the machinery, such as the schedule, last showed that it lives."""
    found = await pulse.heartbeats()
    return [Heartbeat(name=name, beaten_at=at) for name, at in sorted(found.items())]
