"""Sessions: who is behind a token, and for how long."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.tenancy.access import Role
from reskontra.tenancy.database import client
from reskontra.tenancy.ids import ApiTokenId, SessionId, UserId, plain_uuid
from reskontra.tenancy.keys import SESSION, digest, is_plausible, new_token
from reskontra.tenancy.people import authenticate, is_still_proved
from reskontra.tenancy.refusals import SignInRefused
from reskontra.tenancy.tenants import TenantView
from reskontra.tenancy.transaction import Platform, platform_transaction

LIFE = timedelta(days=30)
_LONGEST_AGENT = 300

_ADD = """
INSERT INTO session
    (id, token_hash, user_id, user_agent, ip_address, created_at, last_seen_at, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $6, $7)
RETURNING id
"""
_SESSIONS = """
SELECT id, user_agent, ip_address, created_at, last_seen_at, expires_at FROM session
WHERE user_id = $1 AND expires_at > $2 ORDER BY last_seen_at DESC, id DESC
"""
_END_ALL = "DELETE FROM session WHERE user_id = $1 AND id IS DISTINCT FROM $2 RETURNING id"


@dataclass(frozen=True, slots=True)
class MembershipView:
    """What somebody is in a firm."""

    role: Role
    tenant: TenantView


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """Who asks, in person or by a program's token, and where they belong."""

    user_id: UserId
    email: str
    name: str
    locale: str
    is_email_confirmed: bool
    kind: ActorKind
    session_id: str
    expires_at: datetime
    memberships: tuple[MembershipView, ...]
    scopes: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Where a request came from, shown in the list of sessions."""

    user_agent: str = ""
    ip_address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """A new session; the token is told this once."""

    token: str
    session_id: SessionId
    user_id: UserId
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionView:
    """A session as its owner sees it."""

    id: SessionId
    user_agent: str
    ip_address: str
    created_at: datetime
    last_seen_at: datetime
    expires_at: datetime


async def viewer_of_bearer(token: str) -> Viewer | None:
    """Who holds a token, of a session or of a program; nobody if it is wrong or over."""
    if not is_plausible(token):
        return None
    answer = await client().ask("SELECT platform.viewer_of($1)", digest(token))
    return None if answer is None else _viewer(json.loads(answer))


async def viewer_of_session(session_id: SessionId) -> Viewer | None:
    """Who holds a session that has proved itself before, by a ticket; nobody if it is over."""
    async with platform_transaction(read_only=True) as platform:
        row = await platform.row("SELECT token_hash FROM session WHERE id = $1", session_id.uuid)
    if row is None:
        return None
    answer = await client().ask("SELECT platform.viewer_of($1)", row["token_hash"])
    return None if answer is None else _viewer(json.loads(answer))


async def sign_in(email: str, password: str, caller: Caller | None = None) -> SignedIn:
    """Begin a session for who knows the password.

    Raises:
        Refused: With SignInRefused or SignInLocked.
    """
    found = await authenticate(email, password)
    async with platform_transaction() as platform:
        refuse_if([] if await is_still_proved(platform, found) else [SignInRefused()])
        return await begin_session(platform, found.id, caller)


async def begin_session(
    platform: Platform, user_id: UserId, caller: Caller | None = None
) -> SignedIn:
    """Begin a session in a transaction that has made sure who it is for."""
    session_id, token, expires_at = SessionId.new(), new_token(SESSION), now() + LIFE
    caller = caller or Caller()
    await platform.rows(
        _ADD,
        session_id.uuid,
        digest(token),
        user_id.uuid,
        caller.user_agent[:_LONGEST_AGENT],
        caller.ip_address,
        now(),
        expires_at,
    )
    return SignedIn(token=token, session_id=session_id, user_id=user_id, expires_at=expires_at)


async def sign_out(user_id: UserId, session_id: SessionId) -> bool:
    """End one of somebody's own sessions; False if they have none of that id."""
    async with platform_transaction() as platform:
        ended = await platform.run(
            "DELETE FROM session WHERE id = $1 AND user_id = $2", session_id.uuid, user_id.uuid
        )
    return ended == 1


async def sign_out_everywhere(user_id: UserId) -> list[SessionId]:
    """End all of somebody's sessions, and tell which they were."""
    async with platform_transaction() as platform:
        return await end_sessions(platform, user_id)


async def end_sessions(
    platform: Platform, user_id: UserId, *, but: SessionId | None = None
) -> list[SessionId]:
    """End all of somebody's sessions in a transaction, ``but`` perhaps the one that asks."""
    rows = await platform.rows(_END_ALL, user_id.uuid, but and but.uuid)
    return [SessionId(plain_uuid(row["id"])) for row in rows]


async def sessions_of(user_id: UserId) -> list[SessionView]:
    """Somebody's sessions, the last seen first."""
    async with platform_transaction(read_only=True) as platform:
        rows = await platform.rows(_SESSIONS, user_id.uuid, now())
    return [SessionView(**(row | {"id": SessionId(plain_uuid(row["id"]))})) for row in rows]


async def forget_ended_sessions() -> int:
    """Let go of sessions that are over; tell how many."""
    async with platform_transaction() as platform:
        return await platform.run("DELETE FROM session WHERE expires_at < $1", now())


def _viewer(known: dict[str, Any]) -> Viewer:
    kind = ActorKind(known["kind"])
    id_type = SessionId if kind is ActorKind.USER else ApiTokenId
    return Viewer(
        user_id=UserId(plain_uuid(known["user_id"])),
        email=known["email"],
        name=known["name"],
        locale=known["locale"],
        is_email_confirmed=known["is_email_confirmed"],
        kind=kind,
        session_id=str(id_type(plain_uuid(known["credential_id"]))),
        expires_at=datetime.fromisoformat(known["expires_at"]),
        memberships=tuple(
            MembershipView(Role(one["role"]), TenantView.of(one)) for one in known["memberships"]
        ),
        scopes=frozenset(known["scopes"] or ()),
    )
