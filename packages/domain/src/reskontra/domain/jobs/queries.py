"""Questions about jobs."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Final, NamedTuple
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.reasons import from_json
from reskontra.domain.jobs.views import (
    JobDocument,
    JobItem,
    JobItemState,
    JobKind,
    JobState,
    JobStatus,
)
from reskontra.domain.kernel.actors import Actor, ActorKind
from reskontra.domain.tables import CONNECTION

COLUMNS: Final = """
    id, kind, state, done_count, refused_count, total_count, stops_when_refused, document_sha256,
    document_size, actor_kind, actor_id, created_at, started_at, ended_at
"""
_JOBS: Final = f"SELECT {COLUMNS} FROM job WHERE id = ANY($1)"  # noqa: S608 - fixed names
_ITEMS: Final = """
    SELECT asked.id, item.position, item.subject, item.given, item.state, item.reasons
    FROM unnest($1::uuid[]) AS asked(id) CROSS JOIN LATERAL (
        SELECT * FROM job_item
        WHERE job_id = asked.id AND position > $2 AND ($4::text IS NULL OR state = $4)
          AND ($5::text IS NULL OR reasons -> 0 ->> 'code' IS DISTINCT FROM $5)
        ORDER BY position LIMIT $3
    ) AS item
    ORDER BY asked.id, item.position
"""
_REFUSED_FOR: Final = """
    SELECT job_id, reasons -> 0 ->> 'code' AS code, count(*) AS count
    FROM job_item WHERE job_id = ANY($1) AND state = 'REFUSED'
    GROUP BY job_id, code ORDER BY job_id, count DESC, code
"""
_LIKE: Final = """
    SELECT id FROM job
    WHERE fingerprint = $1 AND kind = $2 AND created_at > $3
      AND state IN ('QUEUED', 'RUNNING', 'DONE')
    ORDER BY created_at DESC LIMIT 1
"""


async def jobs(job_ids: Collection[JobId]) -> dict[JobId, JobStatus]:
    """Many jobs in one statement, by id; unknown ids are left out."""
    _, rows = await get_connection(CONNECTION).execute_query(_JOBS, [[one.uuid for one in job_ids]])
    found = map(status_of, rows)
    return {one.id: one for one in found}


async def job(job_id: JobId) -> JobStatus | None:
    """One job, or None if there is none with that id."""
    return (await jobs([job_id])).get(job_id)


async def items(
    job_id: JobId, *, limit: int, after: int = 0, state: JobItemState | None = None
) -> Sequence[JobItem]:
    """What a job is about, in order, from after a position."""
    return (await items_of([job_id], limit=limit, after=after, state=state))[job_id]


async def items_of(
    job_ids: Collection[JobId],
    *,
    limit: int,
    after: int = 0,
    state: JobItemState | None = None,
    without: str | None = None,
) -> dict[JobId, list[JobItem]]:
    """The same of many jobs in one statement; each has a limit of its own.

    Those that were refused first of all for the code ``without`` are left out.
    """
    rows = await get_connection(CONNECTION).execute_query_dict(
        _ITEMS, [[one.uuid for one in job_ids], after, limit, state, without]
    )
    found: dict[JobId, list[JobItem]] = {one: [] for one in job_ids}
    for row in rows:
        item = JobItem(
            row["position"],
            row["subject"],
            json.loads(row["given"]),
            JobItemState(row["state"]),
            from_json(row["reasons"]),
        )
        found[JobId(row["id"])].append(item)
    return found


async def refused_for(job_ids: Collection[JobId]) -> dict[JobId, list[tuple[str, int]]]:
    """How many parts of each job were refused, by their first reason, the commonest first."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _REFUSED_FOR, [[one.uuid for one in job_ids]]
    )
    found: dict[JobId, list[tuple[str, int]]] = {one: [] for one in job_ids}
    for row in rows:
        found[JobId(row["job_id"])].append((row["code"], row["count"]))
    return found


async def job_like(kind: JobKind, fingerprint: str, since: datetime) -> JobId | None:
    """The newest job that came, or will come, to the same; none if there is none so young."""
    rows = await get_connection(CONNECTION).execute_query_dict(_LIKE, [fingerprint, kind, since])
    return JobId(rows[0]["id"]) if rows else None


class _Row(NamedTuple):
    """``COLUMNS``, in their order."""

    id: UUID
    kind: str
    state: str
    done_count: int
    refused_count: int
    total_count: int
    stops_when_refused: bool
    document_sha256: str | None
    document_size: int | None
    actor_kind: str
    actor_id: str
    created_at: datetime
    started_at: datetime | None
    ended_at: datetime | None


def status_of(values: Iterable[object]) -> JobStatus:
    """Read the values of ``COLUMNS``."""
    row = _Row._make(values)
    return JobStatus(
        id=JobId(row.id),
        kind=JobKind(row.kind),
        state=JobState(row.state),
        done_count=row.done_count,
        refused_count=row.refused_count,
        total_count=row.total_count,
        stops_when_refused=row.stops_when_refused,
        document=_document_of(row),
        requested_by=Actor(ActorKind(row.actor_kind), row.actor_id),
        created_at=row.created_at,
        started_at=row.started_at,
        ended_at=row.ended_at,
    )


def _document_of(row: _Row) -> JobDocument | None:
    if row.document_sha256 is None or row.document_size is None:
        return None
    return JobDocument(row.document_sha256, row.document_size)
