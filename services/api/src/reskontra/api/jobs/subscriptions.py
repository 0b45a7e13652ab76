"""Watching a job."""

import strawberry

from reskontra.api.context import Info
from reskontra.api.jobs.queries import job_now
from reskontra.api.jobs.types import Job
from reskontra.api.scalars import Cursor
from reskontra.api.streams import Span, cursor_of
from reskontra.api.watching import subscription
from reskontra.domain.history.queries import has_happened
from reskontra.domain.jobs.events import JobEnded, JobProgressed, JobStarted
from reskontra.domain.jobs.ids import JobId
from reskontra.tenancy.access import Permission

_KINDS = [event.kind for event in (JobStarted, JobProgressed, JobEnded)]


@strawberry.type
class JobNews:
    """How a job stands now."""

    cursor: Cursor
    job: Job


@subscription(Permission.INVOICE_READ, newest_only=True)
async def job_progress(info: Info, span: Span, id: JobId) -> list[JobNews]:
    """How far a job has come (jobbets förlopp): as it stands, and again whenever it moves."""
    about = ("job_id", str(id))
    if span.after is not None and not await has_happened(_KINDS, about, span.after, span.upto):
        return []
    found = await job_now(id)
    return [JobNews(cursor=cursor_of(span.upto), job=found)] if found else []
