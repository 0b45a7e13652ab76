"""The platform's own mails: written with what caused them, sent by claim, call and settle."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from reskontra.domain.kernel.clock import ago, now
from reskontra.tenancy.ids import MailId, plain_uuid
from reskontra.tenancy.transaction import Platform, platform_transaction

LEASE = timedelta(seconds=60)
KEPT = timedelta(days=90)

_POST = """
INSERT INTO outgoing_mail
    (id, template, locale, recipient, facts, message_id, created_at, next_attempt_at)
VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $7)
RETURNING pg_notify('reskontra_pulse', '')
"""
_DUE = "state IN ('QUEUED', 'SENDING') AND next_attempt_at <= $1"
# A claim that was never settled falls due again; the number of the attempt fences the old one off.
_CLAIM = f"""
UPDATE outgoing_mail
SET state = 'SENDING', attempts = attempts + 1, next_attempt_at = $1 + $2::interval
WHERE id = (
    SELECT id FROM outgoing_mail WHERE {_DUE}
    ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED
)
RETURNING id, template, locale, recipient, facts, message_id, attempts
"""  # noqa: S608 - a constant
_MINE = "WHERE id = $1 AND attempts = $2 AND state = 'SENDING'"
# The facts hold a link that opens a door, so they go as soon as the mail is sent or given up.
_SETTLE = f"""
UPDATE outgoing_mail SET state = 'SENT', sent_at = $3, facts = '{{}}', reason = NULL {_MINE}
"""  # noqa: S608 - a constant
_FAIL = f"""
UPDATE outgoing_mail
SET state = $3, next_attempt_at = $4, reason = $5,
    facts = CASE WHEN $3 = 'FAILED' THEN '{{}}' ELSE facts END
{_MINE}
"""  # noqa: S608 - a constant


@dataclass(frozen=True, slots=True, kw_only=True)
class MailClaim:
    """A mail that is ours to send, until the lease is over."""

    id: MailId
    template: str
    locale: str
    recipient: str
    facts: Mapping[str, str | int | None]
    message_id: str
    attempt: int


async def post_mail(
    platform: Platform,
    template: str,
    recipient: str,
    *,
    locale: str,
    facts: Mapping[str, str | int | None],
) -> None:
    """Write a mail in the transaction of what it is about."""
    mail_id = MailId.new()
    await platform.rows(
        _POST,
        mail_id.uuid,
        template,
        locale,
        recipient,
        json.dumps(facts),
        f"<{mail_id}@reskontra>",
        now(),
    )


async def mails_due() -> int:
    """How many mails wait to be sent."""
    async with platform_transaction(read_only=True) as platform:
        row = await platform.row(f"SELECT count(*) AS due FROM outgoing_mail WHERE {_DUE}", now())  # noqa: S608
    return int(row["due"]) if row else 0


async def claim_mail(lease: timedelta = LEASE) -> MailClaim | None:
    """Take the mail that has waited longest; nobody else gets it until the lease is over."""
    async with platform_transaction() as platform:
        row = await platform.row(_CLAIM, now(), lease)
    if row is None:
        return None
    return MailClaim(
        id=MailId(plain_uuid(row["id"])),
        template=row["template"],
        locale=row["locale"],
        recipient=row["recipient"],
        facts=json.loads(row["facts"]),
        message_id=row["message_id"],
        attempt=row["attempts"],
    )


async def settle_mail(claim: MailClaim) -> bool:
    """Note that the mail is sent; False if the claim had been lost."""
    async with platform_transaction() as platform:
        return await platform.run(_SETTLE, claim.id.uuid, claim.attempt, now()) == 1


async def fail_mail(claim: MailClaim, reason: str, retry_at: datetime | None = None) -> bool:
    """Note why it was not sent, and when to try again, if ever; False if the claim was lost."""
    state = "FAILED" if retry_at is None else "QUEUED"
    values = [claim.id.uuid, claim.attempt, state, retry_at or now(), reason]
    async with platform_transaction() as platform:
        return await platform.run(_FAIL, *values) == 1


async def forget_old_mails() -> int:
    """Let go of mails, and of whom they were for, that are long sent or given up; tell how many."""
    async with platform_transaction() as platform:
        return await platform.run(
            "DELETE FROM outgoing_mail WHERE state IN ('SENT', 'FAILED') AND created_at < $1",
            ago(KEPT),
        )
