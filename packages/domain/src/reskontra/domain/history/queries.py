"""Ask the history."""

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import TypeAlias

from tortoise.connection import get_connection

from reskontra.domain.history.views import IdempotentAnswer, StoredEvent
from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.tables import CONNECTION

ActorsByKind: TypeAlias = Mapping[str, Collection[str]]

_EVENTS = """
SELECT seq, kind, payload, occurred_at, actor_kind, actor_id, request_id FROM event
"""
# As in the index event_about: what a fact is about is the first of these ids that it names. It is
# about an assignment as well, as in event_about_assignment: work that is billed is about both.
_ABOUT = """
(coalesce(payload ->> 'invoice_id', payload ->> 'subject', payload ->> 'customer_id',
          payload ->> 'article_id', payload ->> 'price_list_id') = ANY($1)
 OR payload ->> 'assignment_id' = ANY($1))
AND kind = ANY($2) AND ($3::bigint IS NULL OR seq < $3)
"""
_UNHANDLED = """
SELECT event.seq, expected.actor
FROM event
JOIN unnest($1::text[], $2::text[]) AS expected(kind, actor) ON expected.kind = event.kind
WHERE event.seq > $4 AND event.occurred_at < $3
  AND NOT EXISTS (
      SELECT FROM handled WHERE handled.seq = event.seq AND handled.actor = expected.actor
  )
ORDER BY event.seq, expected.actor LIMIT $5
"""

_HAS_HAPPENED = """
SELECT EXISTS (
    SELECT FROM event
    WHERE seq > $4 AND seq <= $5 AND kind = ANY($1) AND payload ->> $2 = $3
) AS has_happened
"""


async def events_after(seq: int, limit: int) -> list[StoredEvent]:
    """What happened after a place in the log, oldest first."""
    return await _events(f"{_EVENTS} WHERE seq > $1 ORDER BY seq LIMIT $2", [seq, limit])


async def events_between(after: int, upto: int) -> list[StoredEvent]:
    """What happened in a part of the log, its last place counted in, oldest first."""
    values: list[object] = [after, upto]
    return await _events(f"{_EVENTS} WHERE seq > $1 AND seq <= $2 ORDER BY seq", values)


async def has_happened(
    kinds: Collection[str], about: tuple[str, str], after: int, upto: int
) -> bool:
    """Whether a fact of these kinds, with a field of this value, stands in a part of the log."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _HAS_HAPPENED, [list(kinds), *about, after, upto]
    )
    return bool(rows[0]["has_happened"])


async def event_at(seq: int) -> StoredEvent | None:
    """The fact at one place in the log."""
    found = await _events(f"{_EVENTS} WHERE seq = $1", [seq])
    return found[0] if found else None


async def latest_events(limit: int, kinds: Collection[str] | None = None) -> list[StoredEvent]:
    """What happened last, of some kinds if they are named, newest first."""
    of_kind = "WHERE $2::text[] IS NULL OR kind = ANY($2)"
    values: list[object] = [limit, None if kinds is None else list(kinds)]
    return await _events(f"{_EVENTS} {of_kind} ORDER BY seq DESC LIMIT $1", values)


async def events_about(
    subjects: Collection[str], kinds: Collection[str], *, before: int | None, limit: int
) -> list[StoredEvent]:
    """What happened to some things before a place in the log, newest first."""
    values: list[object] = [list(subjects), list(kinds), before, limit]
    return await _events(f"{_EVENTS} WHERE {_ABOUT} ORDER BY seq DESC LIMIT $4", values)


async def count_about(subjects: Collection[str], kinds: Collection[str], at_most: int) -> int:
    """How much has happened to some things; counting stops at ``at_most``."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        f"SELECT count(*) FROM (SELECT FROM event WHERE {_ABOUT} LIMIT $4) AS capped",  # noqa: S608 - fixed text
        [list(subjects), list(kinds), None, at_most],
    )
    return int(rows[0]["count"])


async def last_seq() -> int:
    """The place of the newest fact in the log; 0 when nothing has happened."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        "SELECT coalesce(max(seq), 0) AS seq FROM event"
    )
    return int(rows[0]["seq"])


async def unhandled(
    expected: ActorsByKind, older_than: datetime, *, after: int = 0, limit: int = 500
) -> list[tuple[int, str]]:
    """Which facts, by place, which actors should have handled by now and have not."""
    pairs = [(kind, actor) for kind, actors in expected.items() for actor in actors]
    kinds, actors = [kind for kind, _ in pairs], [actor for _, actor in pairs]
    rows = await get_connection(CONNECTION).execute_query_dict(
        _UNHANDLED, [kinds, actors, older_than, after, limit]
    )
    return [(row["seq"], row["actor"]) for row in rows]


async def last_seq_before(instant: datetime, *, after: int = 0) -> int:
    """The place of the newest fact older than an instant, or ``after`` if there is none newer."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        "SELECT max(seq) AS seq FROM event WHERE seq > $1 AND occurred_at < $2", [after, instant]
    )
    return int(rows[0]["seq"] or after)


async def is_handled(seq: int, actor: str) -> bool:
    """Whether an actor has handled a fact."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        "SELECT seq FROM handled WHERE seq = $1 AND actor = $2", [seq, actor]
    )
    return bool(rows)


async def idempotent_answer(*, actor_id: str, mutation: str, key: str) -> IdempotentAnswer | None:
    """What a request with this key was asked and answered, if it was made."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        "SELECT input_hash, payload FROM idempotency"
        " WHERE actor_id = $1 AND mutation = $2 AND key = $3",
        [actor_id, mutation, key],
    )
    if not rows:
        return None
    payload = rows[0]["payload"]
    return IdempotentAnswer(rows[0]["input_hash"], None if payload is None else json.loads(payload))


async def _events(sql: str, values: list[object]) -> list[StoredEvent]:
    rows = await get_connection(CONNECTION).execute_query_dict(sql, values)
    return [
        StoredEvent(
            seq=row["seq"],
            kind=row["kind"],
            payload=json.loads(row["payload"]),
            occurred_at=row["occurred_at"],
            actor_kind=ActorKind(row["actor_kind"]),
            actor_id=row["actor_id"],
            request_id=row["request_id"],
        )
        for row in rows
    ]
