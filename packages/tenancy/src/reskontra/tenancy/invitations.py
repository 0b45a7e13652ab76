"""Invitations: a firm asks somebody in, by a link that is sent to their address."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.refusals import NotFound, Refused, refuse_if
from reskontra.domain.kernel.text import one_line
from reskontra.tenancy.access import Role, may_grant
from reskontra.tenancy.ids import InvitationId, UserId, plain_uuid
from reskontra.tenancy.keys import ONE_TIME, digest, hash_password, new_token
from reskontra.tenancy.members import add_member, role_in
from reskontra.tenancy.outgoing_mail import post_mail
from reskontra.tenancy.people import (
    Person,
    add_person,
    authenticate,
    is_still_proved,
    person,
    person_by_email,
    reasons_against_password,
    reasons_against_person,
)
from reskontra.tenancy.refusals import AlreadyMember, LinkInvalid, RoleNotYours, SignInRefused
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.sessions import Caller, SignedIn, begin_session, end_sessions
from reskontra.tenancy.transaction import Platform, Row, platform_transaction

LIFE = timedelta(days=7)

_ADD = """
INSERT INTO invitation
    (id, tenant_id, email, role, token_hash, invited_by, created_at, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id
"""
_REVOKE_EARLIER = """
UPDATE invitation SET revoked_at = $3
WHERE tenant_id = $1 AND lower(email) = lower($2) AND accepted_at IS NULL AND revoked_at IS NULL
"""
_OPEN = "accepted_at IS NULL AND revoked_at IS NULL AND expires_at > $2"
_BY_TOKEN = f"""
SELECT invitation.id, tenant_id, email, role, tenant.name AS company_name, tenant.locale
FROM invitation JOIN tenant ON tenant.id = tenant_id
WHERE token_hash = $1 AND {_OPEN}
FOR UPDATE OF invitation
"""  # noqa: S608 - a constant
_OF_TENANT = f"""
SELECT id, email, role, created_at, expires_at FROM invitation
WHERE tenant_id = $1 AND {_OPEN} ORDER BY created_at, id
"""  # noqa: S608 - a constant


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationView:
    """An invitation that waits for an answer."""

    id: InvitationId
    email: str
    role: Role
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationLetter:
    """What somebody who follows the link is asked; they sign in if we know them already."""

    email: str
    role: Role
    company_name: str
    locale: str
    is_known: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NewcomerEntry:
    """What somebody invited tells of themselves; of somebody known only the password is read."""

    password: str
    name: str = ""
    locale: str = "sv"


async def invite(
    by: UserId, tenant_id: TenantId, email: str, role: Role, *, public_url: str
) -> InvitationId:
    """Ask somebody in; an earlier invitation to the same address is void.

    Raises:
        Refused: The role is not ours to give, or they are in already, or that is no address.
    """
    email = one_line(email)
    refuse_if(
        reasons_against_person(
            name="-", email=email, locale="sv", paths=("name", "email", "locale")
        )
    )
    async with platform_transaction() as platform:
        granter = await role_in(platform, by, tenant_id)
        if granter is None or not may_grant(granter, role):
            raise Refused([RoleNotYours(path=("role",))])
        invited = await person_by_email(platform, email)
        if invited is not None and await role_in(platform, invited.id, tenant_id) is not None:
            raise Refused([AlreadyMember(path=("email",))])
        await platform.run(_REVOKE_EARLIER, tenant_id.uuid, email, now())
        return await _write(platform, by, tenant_id, (email, role), public_url)


async def invitations_of(tenant_id: TenantId) -> list[InvitationView]:
    """A firm's invitations that wait for an answer."""
    async with platform_transaction(read_only=True) as platform:
        rows = await platform.rows(_OF_TENANT, tenant_id.uuid, now())
    return [
        InvitationView(
            id=InvitationId(plain_uuid(row["id"])),
            email=row["email"],
            role=Role(row["role"]),
            created_at=row["created_at"],
            expires_at=row["expires_at"],
        )
        for row in rows
    ]


async def revoke_invitation(tenant_id: TenantId, invitation_id: InvitationId) -> None:
    """Take an invitation back.

    Raises:
        Refused: The firm has no such invitation that waits.
    """
    async with platform_transaction() as platform:
        revoked = await platform.run(
            "UPDATE invitation SET revoked_at = $3"
            " WHERE id = $1 AND tenant_id = $2 AND accepted_at IS NULL AND revoked_at IS NULL",
            invitation_id.uuid,
            tenant_id.uuid,
            now(),
        )
    refuse_if([NotFound()] if revoked == 0 else [])


async def read_invitation(token: str) -> InvitationLetter:
    """What a link invites to.

    Raises:
        Refused: With LinkInvalid.
    """
    async with platform_transaction() as platform:
        row = await _open_invitation(platform, token)
        known = await person_by_email(platform, row["email"])
        return InvitationLetter(
            email=row["email"],
            role=Role(row["role"]),
            company_name=row["company_name"],
            locale=row["locale"],
            is_known=known is not None and known.email_confirmed_at is not None,
        )


async def accept_invitation(
    token: str, newcomer: NewcomerEntry, caller: Caller | None = None
) -> SignedIn:
    """Come in: somebody known by their password, anybody else by choosing one.

    An account whose address nobody confirmed may be a stranger's who used it first. Holding the
    link proves the address, so such an account is taken over: new password, all sessions ended.

    Raises:
        Refused: The link is invalid, the password wrong, or the entry incomplete.
    """
    letter = await read_invitation(token)
    proved, password_hash = None, ""
    if letter.is_known:
        proved = await authenticate(letter.email, newcomer.password)
    else:
        _refuse_incomplete(newcomer, letter)
        password_hash = await hash_password(newcomer.password)
    async with platform_transaction() as platform:
        row = await _open_invitation(platform, token)
        known = await person_by_email(platform, row["email"])
        if known is not None and known.email_confirmed_at is not None and password_hash:
            raise Refused([LinkInvalid()])
        if proved is not None and not await is_still_proved(platform, proved):
            raise Refused([SignInRefused()])
        user_id = await _settle_person(platform, known, row, newcomer, password_hash)
        await _enter(platform, row, user_id)
        return await begin_session(platform, user_id, caller)


async def _write(
    platform: Platform, by: UserId, tenant_id: TenantId, whom: tuple[str, Role], public_url: str
) -> InvitationId:
    (email, role), token, invitation_id = whom, new_token(ONE_TIME), InvitationId.new()
    await platform.rows(
        _ADD,
        invitation_id.uuid,
        tenant_id.uuid,
        email,
        role.value,
        digest(token),
        by.uuid,
        now(),
        now() + LIFE,
    )
    inviter = await person(platform, by)
    firm = await platform.row("SELECT name, locale FROM tenant WHERE id = $1", tenant_id.uuid)
    if inviter is None or firm is None:
        raise Refused([NotFound()])
    facts: dict[str, str | int | None] = {
        "inviter_name": inviter.name,
        "company_name": firm["name"],
        "role": role.value,
        "url": f"{public_url}/invitation/{token}",
        "days": LIFE.days,
    }
    await post_mail(platform, "invitation", email, locale=firm["locale"], facts=facts)
    return invitation_id


async def _open_invitation(platform: Platform, token: str) -> Row:
    row = await platform.row(_BY_TOKEN, digest(token), now())
    if row is None:
        raise Refused([LinkInvalid()])
    return row


def _refuse_incomplete(newcomer: NewcomerEntry, letter: InvitationLetter) -> None:
    refuse_if(
        [
            *reasons_against_person(
                name=one_line(newcomer.name), email=letter.email, locale=newcomer.locale
            ),
            *reasons_against_password(newcomer.password),
        ]
    )


async def _settle_person(
    platform: Platform,
    known: Person | None,
    invitation: Row,
    newcomer: NewcomerEntry,
    password_hash: str,
) -> UserId:
    if known is None:
        return await add_person(
            platform,
            email=invitation["email"],
            name=one_line(newcomer.name),
            locale=newcomer.locale,
            password_hash=password_hash,
        )
    if known.email_confirmed_at is None:
        await end_sessions(platform, known.id)
        await platform.run(
            "UPDATE person SET name = $2, password_hash = $3 WHERE id = $1",
            known.id.uuid,
            one_line(newcomer.name),
            password_hash,
        )
    return known.id


async def _enter(platform: Platform, invitation: Row, user_id: UserId) -> None:
    tenant_id = TenantId(plain_uuid(invitation["tenant_id"]))
    await add_member(platform, user_id, tenant_id, Role(invitation["role"]))
    await platform.run(
        "UPDATE invitation SET accepted_at = $2 WHERE id = $1", invitation["id"], now()
    )
    await platform.run(
        "UPDATE person SET email_confirmed_at = coalesce(email_confirmed_at, $2) WHERE id = $1",
        user_id.uuid,
        now(),
    )
