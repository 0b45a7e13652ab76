"""People: who they are, and whether it is them."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from reskontra.domain.kernel.changes import UNCHANGED, Keep
from reskontra.domain.kernel.clock import ago, now
from reskontra.domain.kernel.limits import email_reasons, locale_reasons, text_reasons
from reskontra.domain.kernel.refusals import (
    NotFound,
    Refusal,
    Refused,
    Required,
    TooLong,
    refuse_if,
)
from reskontra.domain.kernel.text import one_line
from reskontra.tenancy.ids import UserId, plain_uuid
from reskontra.tenancy.keys import (
    LONGEST_PASSWORD,
    SHORTEST_PASSWORD,
    hash_password,
    is_outdated,
    password_matches,
)
from reskontra.tenancy.refusals import PasswordTooShort, SignInLocked, SignInRefused
from reskontra.tenancy.transaction import Platform, Row, platform_transaction

MOST_ATTEMPTS = 10
WINDOW = timedelta(minutes=15)

_LOCK_ADDRESS = "SELECT pg_advisory_xact_lock(hashtextextended('sign-in' || $1, 0))"
_LATE_ATTEMPTS = """
SELECT attempted_at FROM sign_in_attempt WHERE email_hash = $1 AND attempted_at > $2
ORDER BY attempted_at DESC LIMIT $3
"""
_NOTE_ATTEMPT = """
INSERT INTO sign_in_attempt (id, email_hash, attempted_at)
VALUES (gen_random_uuid(), $1, $2) RETURNING id
"""
# Only the hash that was looked at: the password may have been changed since.
_RENEW_HASH = "UPDATE person SET password_hash = $2 WHERE id = $1 AND password_hash = $3"
_HOLD_PROVED = """
SELECT id FROM person WHERE id = $1 AND password_hash = $2 FOR NO KEY UPDATE
"""
_COLUMNS = "id, email, name, locale, password_hash, email_confirmed_at"
_PERSON = f"SELECT {_COLUMNS} FROM person"  # noqa: S608 - a constant
_CHANGE = f"""
UPDATE person SET name = coalesce($2, name), locale = coalesce($3, locale) WHERE id = $1
RETURNING {_COLUMNS}
"""  # noqa: S608 - a constant


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who can sign in."""

    id: UserId
    email: str
    name: str
    locale: str
    password_hash: str
    email_confirmed_at: datetime | None

    @classmethod
    def of(cls, row: Row) -> "Person":
        """Read a row."""
        return cls(**(row | {"id": UserId(plain_uuid(row["id"]))}))


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChange:
    """What somebody changes of what we know of them."""

    name: str | Keep = UNCHANGED
    locale: str | Keep = UNCHANGED


def email_hash(email: str) -> bytes:
    """What is kept of an address that somebody tried to sign in with."""
    return hashlib.sha256(email.strip().lower().encode()).digest()


def reasons_against_person(
    *, name: str, email: str, locale: str, paths: Sequence[str] = ("name", "email", "locale")
) -> list[Refusal]:
    """Why somebody cannot be entered like this."""
    name_path, email_path, locale_path = ((path,) for path in paths)
    return [
        *text_reasons(name, name_path, is_required=True),
        *([] if email else [Required(path=email_path)]),
        *email_reasons(email, email_path),
        *locale_reasons(locale, locale_path),
    ]


def reasons_against_password(password: str) -> list[Refusal]:
    """Why a password may not be chosen; length is what counts."""
    if len(password) < SHORTEST_PASSWORD:
        return [PasswordTooShort(path=("password",), minimum=SHORTEST_PASSWORD)]
    if len(password) > LONGEST_PASSWORD:
        return [TooLong(path=("password",), maximum=LONGEST_PASSWORD)]
    return []


async def person_by_email(platform: Platform, email: str) -> Person | None:
    """Somebody by address, in capitals or not."""
    row = await platform.row(f"{_PERSON} WHERE lower(email) = lower($1)", email.strip())
    return None if row is None else Person.of(row)


async def person(platform: Platform, user_id: UserId) -> Person | None:
    """Somebody by id."""
    row = await platform.row(f"{_PERSON} WHERE id = $1", user_id.uuid)
    return None if row is None else Person.of(row)


async def authenticate(email: str, password: str) -> Person:
    """The person with this address and password.

    The attempt is noted before the password is looked at, so that a thousand at once are counted
    like a thousand in a row; nothing is locked while the slow hash is made.

    Raises:
        Refused: There is none (it is not told which is wrong), or there were too many attempts.
    """
    email = one_line(email)
    async with platform_transaction() as platform:
        await _note_attempt(platform, email)
        found = await person_by_email(platform, email)
    is_right = await password_matches(found.password_hash if found else None, password)
    if found is None or not is_right:
        raise Refused([SignInRefused()])
    renewed = await hash_password(password) if is_outdated(found.password_hash) else None
    async with platform_transaction() as platform:
        await forgive_attempts(platform, email)
        if renewed is not None:
            await platform.run(_RENEW_HASH, found.id.uuid, renewed, found.password_hash)
    return replace(found, password_hash=renewed or found.password_hash)


async def is_still_proved(platform: Platform, proved: Person) -> bool:
    """Whether the password that somebody proved is theirs still; it stays so until the end.

    The proof takes its time, and whoever chooses another password meanwhile locks out all who
    know the old one.
    """
    row = await platform.row(_HOLD_PROVED, proved.id.uuid, proved.password_hash)
    return row is not None


async def forgive_attempts(platform: Platform, email: str) -> None:
    """Forget the wrong passwords of somebody who has proved to be the right one."""
    await platform.run("DELETE FROM sign_in_attempt WHERE email_hash = $1", email_hash(email))


async def forget_old_attempts() -> int:
    """Let go of attempts that no longer count; tell how many."""
    async with platform_transaction() as platform:
        return await platform.run(
            "DELETE FROM sign_in_attempt WHERE attempted_at < $1", ago(WINDOW)
        )


async def change_person(user_id: UserId, change: PersonChange) -> Person:
    """Change what somebody says of themselves.

    Raises:
        Refused: Something does not fit, or there is nobody of that id.
    """
    name = None if change.name is UNCHANGED else one_line(change.name)
    locale = None if change.locale is UNCHANGED else change.locale
    refuse_if(
        [
            *([] if name is None else text_reasons(name, ("name",), is_required=True)),
            *locale_reasons(locale, ("locale",)),
        ]
    )
    async with platform_transaction() as platform:
        row = await platform.row(_CHANGE, user_id.uuid, name, locale)
    if row is None:
        raise Refused([NotFound()])
    return Person.of(row)


async def add_person(
    platform: Platform, *, email: str, name: str, locale: str, password_hash: str
) -> UserId:
    """Enter somebody new."""
    user_id = UserId.new()
    await platform.rows(
        "INSERT INTO person (id, email, name, locale, password_hash, created_at)"
        " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
        user_id.uuid,
        email,
        name,
        locale,
        password_hash,
        now(),
    )
    return user_id


async def _note_attempt(platform: Platform, email: str) -> None:
    key = email_hash(email)
    await platform.rows(_LOCK_ADDRESS, key.hex())
    late = await platform.rows(_LATE_ATTEMPTS, key, ago(WINDOW), MOST_ATTEMPTS)
    if len(late) >= MOST_ATTEMPTS:
        left = late[-1]["attempted_at"] + WINDOW - now()
        raise Refused([SignInLocked(minutes=int(left.total_seconds()) // 60 + 1)])
    await platform.rows(_NOTE_ATTEMPT, key, now())
