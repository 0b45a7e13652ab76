"""Keep what has happened, what was handled, and what was answered."""

import json
from collections.abc import Sequence
from datetime import timedelta

from tortoise.connection import get_connection

from reskontra.domain.history import queries
from reskontra.domain.history.views import IdempotentAnswer
from reskontra.domain.kernel.actors import current_actor
from reskontra.domain.kernel.clock import ago, now
from reskontra.domain.kernel.events import Event
from reskontra.domain.tables import CONNECTION

# The beat locks the tenant's pulse row, so the order of numbers is the order of commits,
# and there are no gaps. It must be the last statement before COMMIT.
_APPEND = """
WITH beat AS MATERIALIZED (SELECT platform.beat($1) AS first)
INSERT INTO event (seq, kind, payload, occurred_at, actor_kind, actor_id, request_id)
SELECT beat.first + fact.place - 1, fact.kind, fact.payload::jsonb, $4, $5, $6, $7
FROM beat, unnest($2::text[], $3::text[]) WITH ORDINALITY AS fact(kind, payload, place)
"""
_MARK_HANDLED = """
INSERT INTO handled (seq, actor, handled_at) VALUES ($1, $2, $3)
ON CONFLICT DO NOTHING RETURNING seq
"""
# Advisory locks are the whole database's, so the schema is part of what is locked.
_CLAIM_KEY = """
WITH held AS MATERIALIZED (
    SELECT pg_try_advisory_xact_lock(hashtextextended(current_schema() || $6, 0)) AS is_ours
), claimed AS (
    INSERT INTO idempotency (actor_id, mutation, key, input_hash, created_at)
    SELECT $1, $2, $3, $4, $5::timestamptz FROM held WHERE is_ours
    ON CONFLICT DO NOTHING RETURNING key
)
SELECT is_ours, EXISTS (SELECT FROM claimed) AS is_new FROM held
"""
_KEEP_ANSWER = """
UPDATE idempotency SET payload = $4::jsonb WHERE actor_id = $1 AND mutation = $2 AND key = $3
"""


class KeyInUse(Exception):
    """A request with the same idempotency key is being carried out right now."""


async def append(events: Sequence[Event]) -> None:
    """Write recorded facts into the log, in order, and wake whoever listens."""
    if not events:
        return
    actor = current_actor()
    values = [
        len(events),
        [event.kind for event in events],
        [json.dumps(event.payload()) for event in events],
        now(),
        actor.kind.value,
        actor.id,
        actor.request_id,
    ]
    await get_connection(CONNECTION).execute_query_dict(_APPEND, values)


async def mark_handled(seq: int, actor: str) -> bool:
    """Note, with the effect, that an actor has handled a fact; False if it had done so already."""
    values = [seq, actor, now()]
    return bool(await get_connection(CONNECTION).execute_query_dict(_MARK_HANDLED, values))


async def claim_idempotent(
    *, actor_id: str, mutation: str, key: str, input_hash: str
) -> IdempotentAnswer | None:
    """Take a key for this transaction; the earlier answer if it had been taken before.

    Raises:
        KeyInUse: Another transaction holds it and has not ended.
    """
    lock = f"{mutation}\x1f{actor_id}\x1f{key}"
    values = [actor_id, mutation, key, input_hash, now(), lock]
    (claim,) = await get_connection(CONNECTION).execute_query_dict(_CLAIM_KEY, values)
    if not claim["is_ours"]:
        raise KeyInUse(key)
    if claim["is_new"]:
        return None
    return await queries.idempotent_answer(actor_id=actor_id, mutation=mutation, key=key)


async def keep_idempotent(
    *, actor_id: str, mutation: str, key: str, payload: dict[str, object]
) -> None:
    """Keep the answer to a request whose key was claimed in this transaction."""
    values = [actor_id, mutation, key, json.dumps(payload)]
    await get_connection(CONNECTION).execute_query(_KEEP_ANSWER, values)


async def forget_answers(older_than_days: int = 30) -> int:
    """Let go of answers that nobody will ask for again; tell how many."""
    rows, _ = await get_connection(CONNECTION).execute_query(
        "DELETE FROM idempotency WHERE created_at < $1", [ago(timedelta(days=older_than_days))]
    )
    return rows
