"""An address is confirmed by whoever can read what is sent to it."""

from datetime import timedelta

from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.ids import UserId, plain_uuid
from reskontra.tenancy.keys import ONE_TIME, digest, new_token
from reskontra.tenancy.outgoing_mail import post_mail
from reskontra.tenancy.people import Person, person
from reskontra.tenancy.refusals import LinkInvalid
from reskontra.tenancy.transaction import Platform, platform_transaction

LIFE = timedelta(hours=24)

_ADD = """
INSERT INTO email_confirmation (token_hash, user_id, email, created_at, expires_at)
VALUES ($1, $2, $3, $4, $5) RETURNING user_id
"""
# The address may have changed since: only the one that was written to is confirmed.
_CONFIRM = """
UPDATE person SET email_confirmed_at = coalesce(email_confirmed_at, $2)
FROM email_confirmation link
WHERE link.token_hash = $1 AND link.expires_at > $2
  AND person.id = link.user_id AND lower(person.email) = lower(link.email)
RETURNING person.id
"""


async def ask_to_confirm(platform: Platform, somebody: Person, public_url: str) -> None:
    """Write to a person's address, in the transaction that wants it confirmed."""
    token = new_token(ONE_TIME)
    await platform.rows(_ADD, digest(token), somebody.id.uuid, somebody.email, now(), now() + LIFE)
    facts: dict[str, str | int | None] = {
        "name": somebody.name,
        "url": f"{public_url}/confirm/{token}",
        "hours": int(LIFE.total_seconds()) // 3600,
    }
    await post_mail(platform, "confirm_email", somebody.email, locale=somebody.locale, facts=facts)


async def ask_again_to_confirm(user_id: UserId, public_url: str) -> None:
    """Write to somebody's address once more; nothing happens if it is confirmed."""
    async with platform_transaction() as platform:
        found = await person(platform, user_id)
        if found is not None and found.email_confirmed_at is None:
            await platform.run("DELETE FROM email_confirmation WHERE user_id = $1", user_id.uuid)
            await ask_to_confirm(platform, found, public_url)


async def confirm_email(token: str) -> UserId:
    """Confirm the address that a link was sent to; twice is as good as once.

    Raises:
        Refused: With LinkInvalid.
    """
    async with platform_transaction() as platform:
        row = await platform.row(_CONFIRM, digest(token), now())
    if row is None:
        raise Refused([LinkInvalid()])
    return UserId(plain_uuid(row["id"]))


async def forget_old_links() -> int:
    """Let go of links that are too old to be followed; tell how many."""
    async with platform_transaction() as platform:
        return await platform.run("DELETE FROM email_confirmation WHERE expires_at < $1", now())
