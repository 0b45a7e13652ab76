"""Passwords are changed by whoever knows the old one, or can read what is sent to the address."""

import asyncio
from datetime import timedelta

from reskontra.domain.kernel.clock import ago, now
from reskontra.domain.kernel.limits import email_reasons
from reskontra.domain.kernel.refusals import Refused, Required, refuse_if
from reskontra.domain.kernel.text import one_line
from reskontra.tenancy.ids import SessionId, UserId, plain_uuid
from reskontra.tenancy.keys import ONE_TIME, digest, hash_password, new_token
from reskontra.tenancy.outgoing_mail import post_mail
from reskontra.tenancy.people import (
    Person,
    authenticate,
    forgive_attempts,
    is_still_proved,
    person_by_email,
    reasons_against_password,
)
from reskontra.tenancy.refusals import LinkInvalid, PasswordWrong, SignInLocked
from reskontra.tenancy.sessions import Caller, SignedIn, Viewer, begin_session, end_sessions
from reskontra.tenancy.transaction import Platform, platform_transaction

LIFE = timedelta(hours=1)
MOST_LETTERS = 3
# Every answer takes as long, so that its time does not tell whether the address is known.
_ANSWERED_AFTER = 0.25
_PATH = ("currentPassword",)
_NOT_THEIRS = PasswordWrong(path=_PATH)

_LOCK_PERSON = "SELECT id FROM person WHERE id = $1 FOR UPDATE"
_LATE_LETTERS = """
SELECT count(*) AS written FROM password_reset WHERE user_id = $1 AND created_at > $2
"""
_ADD = """
INSERT INTO password_reset (token_hash, user_id, email, created_at, expires_at)
VALUES ($1, $2, $3, $4, $5) RETURNING user_id
"""
# The address may have changed since: only the one that was written to is believed.
_USE = """
DELETE FROM password_reset link USING person
WHERE link.token_hash = $1 AND link.expires_at > $2
  AND person.id = link.user_id AND lower(person.email) = lower(link.email)
RETURNING person.id, person.email
"""
_SET = "UPDATE person SET password_hash = $2 WHERE id = $1"
_CONFIRM = """
UPDATE person SET email_confirmed_at = coalesce(email_confirmed_at, $2) WHERE id = $1
"""


async def ask_to_reset(email: str, public_url: str) -> None:
    """Write a link to an address if somebody has it; nobody can tell from outside.

    Raises:
        Refused: That is no address at all.
    """
    email = one_line(email)
    refuse_if([] if email else [Required(path=("email",))])
    refuse_if(email_reasons(email, ("email",)))
    await asyncio.gather(_write_if_known(email, public_url), asyncio.sleep(_ANSWERED_AFTER))


async def reset_password(token: str, password: str, caller: Caller | None = None) -> SignedIn:
    """Choose a new password by the link of a letter; every session before it is over.

    Whoever can read the letter has the address, so it is confirmed too.

    Raises:
        Refused: With LinkInvalid, or the password may not be chosen.
    """
    refuse_if(reasons_against_password(password))
    password_hash = await hash_password(password)
    async with platform_transaction() as platform:
        link = await platform.row(_USE, digest(token), now())
        if link is None:
            raise Refused([LinkInvalid()])
        user_id = UserId(plain_uuid(link["id"]))
        await platform.run(_CONFIRM, user_id.uuid, now())
        await forgive_attempts(platform, link["email"])
        await _set_password(platform, user_id, password_hash)
        await end_sessions(platform, user_id)
        return await begin_session(platform, user_id, caller)


async def change_password(viewer: Viewer, current: str, password: str) -> list[SessionId]:
    """Choose another password, and end every other session; tell which they were.

    Raises:
        Refused: The present password is wrong, or the new one may not be chosen.
    """
    refuse_if(reasons_against_password(password))
    proved = await _prove(viewer.email, current)
    password_hash = await hash_password(password)
    async with platform_transaction() as platform:
        refuse_if([] if await is_still_proved(platform, proved) else [_NOT_THEIRS])
        await _set_password(platform, viewer.user_id, password_hash)
        kept = SessionId.parse(viewer.session_id)
        return await end_sessions(platform, viewer.user_id, but=kept)


async def forget_old_resets() -> int:
    """Let go of links that are too old to be followed; tell how many."""
    async with platform_transaction() as platform:
        return await platform.run("DELETE FROM password_reset WHERE expires_at < $1", now())


async def _write_if_known(email: str, public_url: str) -> None:
    async with platform_transaction() as platform:
        found = await person_by_email(platform, email)
        if found is not None and await _has_room(platform, found):
            await _write(platform, found, public_url)


async def _has_room(platform: Platform, somebody: Person) -> bool:
    """Whether somebody has not been written to too often, whoever asks for it."""
    await platform.rows(_LOCK_PERSON, somebody.id.uuid)
    late = await platform.row(_LATE_LETTERS, somebody.id.uuid, ago(LIFE))
    return late is not None and late["written"] < MOST_LETTERS


async def _write(platform: Platform, somebody: Person, public_url: str) -> None:
    token = new_token(ONE_TIME)
    await platform.rows(_ADD, digest(token), somebody.id.uuid, somebody.email, now(), now() + LIFE)
    facts: dict[str, str | int | None] = {
        "name": somebody.name,
        "url": f"{public_url}/reset/{token}",
        "minutes": int(LIFE.total_seconds()) // 60,
    }
    await post_mail(platform, "password_reset", somebody.email, locale=somebody.locale, facts=facts)


async def _prove(email: str, password: str) -> Person:
    try:
        return await authenticate(email, password)
    except Refused as refused:
        (reason,) = refused.reasons
        if isinstance(reason, SignInLocked):
            raise Refused([SignInLocked(path=_PATH, **reason.facts)]) from refused
        raise Refused([_NOT_THEIRS]) from refused


async def _set_password(platform: Platform, user_id: UserId, password_hash: str) -> None:
    """Keep the new one; links that wait to choose another are void."""
    await platform.run(_SET, user_id.uuid, password_hash)
    await platform.run("DELETE FROM password_reset WHERE user_id = $1", user_id.uuid)
