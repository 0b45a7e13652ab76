"""Repeated requests at the platform: the same key gets the first answer again."""

import json
from datetime import timedelta

from reskontra.domain.history.commands import KeyInUse
from reskontra.domain.history.views import IdempotentAnswer
from reskontra.domain.kernel.clock import ago, now
from reskontra.tenancy.transaction import Platform, platform_transaction

_LOCK = "SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS is_ours"
_CLAIM = """
INSERT INTO idempotency (actor_id, mutation, key, input_hash, created_at)
VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING key
"""
_EARLIER = """
SELECT input_hash, payload FROM idempotency WHERE actor_id = $1 AND mutation = $2 AND key = $3
"""
_KEEP = """
UPDATE idempotency SET payload = $4::jsonb WHERE actor_id = $1 AND mutation = $2 AND key = $3
"""


async def claim_key(
    platform: Platform, actor_id: str, mutation: str, key: str, input_hash: str
) -> IdempotentAnswer | None:
    """Take a key for this transaction; the earlier answer if it had been taken before.

    Raises:
        KeyInUse: Another transaction holds it and has not ended.
    """
    lock = f"platform\x1f{mutation}\x1f{actor_id}\x1f{key}"
    row = await platform.row(_LOCK, lock)
    if row is None or not row["is_ours"]:
        raise KeyInUse(key)
    if await platform.row(_CLAIM, actor_id, mutation, key, input_hash, now()):
        return None
    earlier = await platform.row(_EARLIER, actor_id, mutation, key)
    if earlier is None:
        return None
    payload = earlier["payload"]
    return IdempotentAnswer(earlier["input_hash"], None if payload is None else json.loads(payload))


async def keep_answer(
    platform: Platform, actor_id: str, mutation: str, key: str, payload: dict[str, str]
) -> None:
    """Keep the answer to a request whose key was claimed in this transaction."""
    await platform.run(_KEEP, actor_id, mutation, key, json.dumps(payload))


async def forget_answers(older_than_days: int = 30) -> int:
    """Let go of answers that nobody will ask for again; tell how many."""
    async with platform_transaction() as platform:
        return await platform.run(
            "DELETE FROM idempotency WHERE created_at < $1", ago(timedelta(days=older_than_days))
        )
