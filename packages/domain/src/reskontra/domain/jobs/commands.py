"""Begin, work off, end and stop jobs. Whoever works on one holds it until the transaction ends."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.jobs.chunks import chunk_size
from reskontra.domain.jobs.events import ExportRequested, JobEnded, JobProgressed, JobStarted
from reskontra.domain.jobs.exporting import reasons_not_to_export
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import COLUMNS, items, status_of
from reskontra.domain.jobs.reasons import to_json
from reskontra.domain.jobs.refusals import JobOver
from reskontra.domain.jobs.views import (
    EXPORTS,
    IMPORTS,
    UNDER_WAY,
    JobDocument,
    JobItem,
    JobItemState,
    JobKind,
    JobState,
    JobStatus,
    NewJob,
)
from reskontra.domain.kernel.actors import current_actor
from reskontra.domain.kernel.clock import ago, now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.kernel.refusals import NotFound, Refusal, Refused, refuse_if
from reskontra.domain.sheets.views import FileFormat
from reskontra.domain.tables import CONNECTION

_OPEN: Final = """
    WITH job AS (
        INSERT INTO job (id, kind, total_count, stops_when_refused, fingerprint, actor_kind,
                         actor_id, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    )
    INSERT INTO job_item (job_id, position, subject, given)
    SELECT $1, item.position, item.subject, item.given::jsonb
    FROM unnest($9::text[], $10::text[]) WITH ORDINALITY AS item(subject, given, position)
"""
_HOLD: Final = f"SELECT {COLUMNS} FROM job WHERE id = $1 FOR UPDATE"  # noqa: S608 - fixed names
_START: Final = "UPDATE job SET state = 'RUNNING', started_at = $2 WHERE id = $1"
_SETTLE: Final = """
    WITH outcome AS (
        SELECT * FROM unnest($2::integer[], $3::text[], $4::text[]) AS one(position, state, reasons)
    ), settled AS (
        UPDATE job_item SET state = outcome.state, reasons = outcome.reasons::jsonb, given = '{}'
        FROM outcome
        WHERE job_item.job_id = $1 AND job_item.position = outcome.position
          AND job_item.state = 'PENDING'
        RETURNING job_item.state
    )
    UPDATE job SET done_count = done_count + (SELECT count(*) FROM settled),
                   refused_count = refused_count
                       + (SELECT count(*) FROM settled WHERE state = 'REFUSED')
    WHERE id = $1
    RETURNING done_count, total_count
"""
# What was given is of use until a part is done, and may open doors: nothing keeps it longer.
_END: Final = """
    WITH spared AS (
        UPDATE job_item SET given = '{}' WHERE job_id = $1 AND given <> '{}'
    )
    UPDATE job SET state = $2, ended_at = $3 WHERE id = $1
"""
_KEEP: Final = """
    UPDATE job SET document_sha256 = $2, document_size = $3, fingerprint = $4 WHERE id = $1
"""
_FORGET: Final = """
    WITH gone AS (DELETE FROM job WHERE kind = $1 AND created_at < $2 RETURNING document_sha256)
    SELECT DISTINCT document_sha256 FROM gone
    WHERE document_sha256 IS NOT NULL AND NOT EXISTS (
        SELECT FROM job
        WHERE job.document_sha256 = gone.document_sha256
          AND NOT (job.kind = $1 AND job.created_at < $2)
    )
"""
_FORGET_ENDED: Final = "DELETE FROM job WHERE kind = ANY($1) AND ended_at < $2"

_KEPT_EXPORTS: Final = timedelta(days=1)
_KEPT_IMPORTS: Final = timedelta(days=90)


async def open_job(new: NewJob) -> JobId:
    """Write down what is to be done, in the name of whoever asks; a fact must wake the worker."""
    job_id, actor = JobId.new(), current_actor()
    given = new.given or {}
    values = [
        job_id.uuid,
        new.kind,
        len(new.subjects),
        new.stops_when_refused,
        new.fingerprint,
        actor.kind,
        actor.id,
        now(),
        list(new.subjects),
        [json.dumps(given.get(subject, {})) for subject in new.subjects],
    ]
    await get_connection(CONNECTION).execute_query_dict(_OPEN, values)
    return job_id


async def request_export(
    kind: JobKind, subjects: Sequence[TypedId], file_format: FileFormat, locale: str
) -> JobId:
    """Ask for a list as a file: what is in it now, and as it stands when it is written."""
    refuse_if(reasons_not_to_export(subjects))
    job_id = await open_job(NewJob(kind=kind, subjects=[str(one) for one in subjects]))
    record(ExportRequested(job_id=job_id, job_kind=kind, file_format=file_format, locale=locale))
    return job_id


async def begin_job(job_id: JobId) -> JobStatus | None:
    """Hold a job to work on it; None if it has ended, or was let go of."""
    found = await _held(job_id)
    if found is None or found.state not in UNDER_WAY:
        return None
    if found.state is JobState.QUEUED:
        await get_connection(CONNECTION).execute_query_dict(_START, [job_id.uuid, now()])
        record(JobStarted(job_id=job_id, job_kind=found.kind))
    return found


async def settle_items(job_id: JobId, outcomes: Mapping[int, Sequence[Refusal]]) -> None:
    """Note how it went, by position: without a reason to the contrary, it was done."""
    states = [JobItemState.REFUSED if why else JobItemState.DONE for why in outcomes.values()]
    values = [job_id.uuid, list(outcomes), states, [to_json(why) for why in outcomes.values()]]
    rows = await get_connection(CONNECTION).execute_query_dict(_SETTLE, values)
    if rows:
        done, total = rows[0]["done_count"], rows[0]["total_count"]
        record(JobProgressed(job_id=job_id, done=done, total=total))


async def take_chunk(job_id: JobId) -> Sequence[JobItem]:
    """Hold a job and take what is next in it; nothing when it is worked off or was stopped."""
    found = await begin_job(job_id)
    if found is None:
        return ()
    limit = chunk_size(found.total_count)
    pending = await items(job_id, limit=limit, state=JobItemState.PENDING)
    if not pending:
        await _end(found, JobState.DONE)
    return pending


async def settle_chunk(job_id: JobId, outcomes: Mapping[int, Sequence[Refusal]]) -> None:
    """Note how it went for a chunk; a no ends the job if it was to stop there."""
    await settle_items(job_id, outcomes)
    found = await _held(job_id)
    if found is not None and found.stops_when_refused and any(outcomes.values()):
        await _end(found, JobState.FAILED)


async def end_job(job_id: JobId, state: JobState) -> None:
    """Let a job be over; one that is over already stays as it ended."""
    found = await _held(job_id)
    if found is not None and found.state in UNDER_WAY:
        await _end(found, state)


async def keep_document(job_id: JobId, document: JobDocument, fingerprint: str) -> None:
    """Keep what a job came to, with the mark of what it was made of."""
    values = [job_id.uuid, document.sha256, document.size, fingerprint]
    await get_connection(CONNECTION).execute_query_dict(_KEEP, values)


async def cancel_job(job_id: JobId) -> None:
    """Stop a job; what it has done so far stays done."""
    found = await _held(job_id)
    if found is None:
        raise Refused([NotFound(path=("id",))])
    refuse_if([] if found.state in UNDER_WAY else [JobOver(path=("id",))])
    await _end(found, JobState.CANCELLED)


async def forget_jobs(kind: JobKind, before: datetime) -> Collection[str]:
    """Let go of old jobs of a kind; the hashes of documents that no other job has."""
    rows = await get_connection(CONNECTION).execute_query_dict(_FORGET, [kind, before])
    return {row["document_sha256"] for row in rows}


async def forget_ended_jobs(kinds: Collection[JobKind], before: datetime) -> None:
    """Let go of jobs that ended long ago and came to no document, with how each part went."""
    values = [list(kinds), before]
    await get_connection(CONNECTION).execute_query_dict(_FORGET_ENDED, values)


async def forget_exports() -> Collection[str]:
    """Let go of written lists after a day; the hashes of files that no other job has."""
    before = ago(_KEPT_EXPORTS)
    forgotten: set[str] = set()
    for kind in EXPORTS:
        forgotten |= set(await forget_jobs(kind, before))
    return forgotten


async def forget_imports() -> None:
    """Let go of how it went for each row of a table, a season ago."""
    await forget_ended_jobs(IMPORTS, ago(_KEPT_IMPORTS))


async def _held(job_id: JobId) -> JobStatus | None:
    _, rows = await get_connection(CONNECTION).execute_query(_HOLD, [job_id.uuid])
    return status_of(rows[0]) if rows else None


async def _end(found: JobStatus, state: JobState) -> None:
    await get_connection(CONNECTION).execute_query_dict(_END, [found.id.uuid, state, now()])
    record(JobEnded(job_id=found.id, job_kind=found.kind, state=state))
