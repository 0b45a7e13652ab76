"""Who belongs to a firm, and as what."""

from dataclasses import dataclass
from datetime import datetime

from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.refusals import NotFound, Refused
from reskontra.tenancy.access import Role, may_grant
from reskontra.tenancy.ids import UserId, plain_uuid
from reskontra.tenancy.refusals import AlreadyMember, LastOwner, RoleNotYours
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.transaction import Platform, platform_transaction

_MEMBERS = """
SELECT person.id, person.name, person.email, membership.role, membership.created_at,
       person.email_confirmed_at IS NOT NULL AS is_email_confirmed
FROM membership JOIN person ON person.id = membership.user_id
WHERE membership.tenant_id = $1 ORDER BY membership.created_at, person.id
"""
_ADD = """
INSERT INTO membership (user_id, tenant_id, role, created_at) VALUES ($1, $2, $3, $4)
ON CONFLICT DO NOTHING RETURNING user_id
"""
_ROLE = "SELECT role FROM membership WHERE user_id = $1 AND tenant_id = $2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody in a firm."""

    user_id: UserId
    name: str
    email: str
    role: Role
    is_email_confirmed: bool
    since: datetime


async def members_of(tenant_id: TenantId) -> list[Member]:
    """Everybody in a firm, the longest-standing first."""
    async with platform_transaction(read_only=True) as platform:
        rows = await platform.rows(_MEMBERS, tenant_id.uuid)
    return [
        Member(
            user_id=UserId(plain_uuid(row["id"])),
            name=row["name"],
            email=row["email"],
            role=Role(row["role"]),
            is_email_confirmed=row["is_email_confirmed"],
            since=row["created_at"],
        )
        for row in rows
    ]


async def role_in(platform: Platform, user_id: UserId, tenant_id: TenantId) -> Role | None:
    """What somebody is in a firm, if anything."""
    row = await platform.row(_ROLE, user_id.uuid, tenant_id.uuid)
    return None if row is None else Role(row["role"])


async def add_member(platform: Platform, user_id: UserId, tenant_id: TenantId, role: Role) -> None:
    """Let somebody into a firm.

    Raises:
        Refused: They are in it.
    """
    if await platform.row(_ADD, user_id.uuid, tenant_id.uuid, role.value, now()) is None:
        raise Refused([AlreadyMember()])


async def change_role(by: UserId, tenant_id: TenantId, user_id: UserId, role: Role) -> None:
    """Make somebody in a firm something else.

    Raises:
        Refused: They are not in it, the role is not ours to give, or no owner would be left.
    """
    async with platform_transaction() as platform:
        await _lock(platform, tenant_id)
        await _refuse_beyond(platform, by, tenant_id, user_id, role)
        await platform.run(
            "UPDATE membership SET role = $3 WHERE user_id = $1 AND tenant_id = $2",
            user_id.uuid,
            tenant_id.uuid,
            role.value,
        )
        await _refuse_without_owner(platform, tenant_id)


async def remove_member(by: UserId, tenant_id: TenantId, user_id: UserId) -> None:
    """Show somebody out of a firm, with the programs' tokens that they made; one may go oneself.

    Raises:
        Refused: They are not in it, they are not ours to remove, or no owner would be left.
    """
    async with platform_transaction() as platform:
        await _lock(platform, tenant_id)
        if by != user_id:
            await _refuse_beyond(platform, by, tenant_id, user_id, None)
        removed = await platform.run(
            "DELETE FROM membership WHERE user_id = $1 AND tenant_id = $2",
            user_id.uuid,
            tenant_id.uuid,
        )
        if removed == 0:
            raise Refused([NotFound()])
        await platform.run(
            "UPDATE api_token SET revoked_at = coalesce(revoked_at, $3)"
            " WHERE user_id = $1 AND tenant_id = $2",
            user_id.uuid,
            tenant_id.uuid,
            now(),
        )
        await _refuse_without_owner(platform, tenant_id)


async def _refuse_beyond(
    platform: Platform, by: UserId, tenant_id: TenantId, user_id: UserId, role: Role | None
) -> None:
    """Stop who may give neither the role that somebody has nor the one they shall have."""
    granter = await role_in(platform, by, tenant_id)
    present = await role_in(platform, user_id, tenant_id)
    if present is None:
        raise Refused([NotFound()])
    wanted = {present, role or present}
    if granter is None or not all(may_grant(granter, one) for one in wanted):
        raise Refused([RoleNotYours(path=("role",))])


async def _lock(platform: Platform, tenant_id: TenantId) -> None:
    """Let changes of a firm's members queue: two owners cannot remove each other at once."""
    await platform.rows("SELECT id FROM tenant WHERE id = $1 FOR UPDATE", tenant_id.uuid)


async def _refuse_without_owner(platform: Platform, tenant_id: TenantId) -> None:
    owner = await platform.row(
        "SELECT user_id FROM membership WHERE tenant_id = $1 AND role = 'OWNER' LIMIT 1",
        tenant_id.uuid,
    )
    if owner is None:
        raise Refused([LastOwner()])
