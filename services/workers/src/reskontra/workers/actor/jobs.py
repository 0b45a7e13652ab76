"""Long work, worked off in sets in the name of whoever asked; what is done to a set is given."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol, TypeAlias, runtime_checkable

from reskontra.domain.jobs.commands import settle_chunk, take_chunk
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import job
from reskontra.domain.jobs.views import JobItem, JobStatus
from reskontra.domain.kernel.actors import acting_as
from reskontra.domain.kernel.events import Event
from reskontra.domain.kernel.refusals import Refusal
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor.errand import AlreadyHandled, Errand, NoSuchFact
from reskontra.workers.broker import current_trace

Work: TypeAlias = Callable[
    [JobStatus, Sequence[JobItem]], Awaitable[Mapping[int, Sequence[Refusal]]]
]


@runtime_checkable
class _AsksForJob(Protocol):
    """A fact by which somebody asked for a job."""

    @property
    def job_id(self) -> JobId: ...


async def in_sets(errand: Errand, asked: type[Event], work: Work) -> None:
    """Do ``work`` with a job's sets, one after the other, each with its outcome in one transaction.

    Whoever takes the errand up again goes on where the job stands.
    """
    async with tenant_transaction(read_only=True):
        if await errand.is_handled():
            raise AlreadyHandled
        fact = await errand.event(asked)
        if not isinstance(fact, _AsksForJob):
            raise NoSuchFact(f"{errand.actor} at {errand.subject}")
        found = await job(fact.job_id)
    if found is not None:
        with acting_as(replace(found.requested_by, request_id=current_trace())):
            while await _is_chunk_done(found, work):
                pass
    async with tenant_transaction():
        await errand.note_handled()


async def _is_chunk_done(found: JobStatus, work: Work) -> bool:
    """Whether there was a set to do."""
    async with tenant_transaction():
        chunk = await take_chunk(found.id)
        if chunk:
            await settle_chunk(found.id, await work(found, chunk))
    return bool(chunk)
