"""The same done with many invoices, in the name of whoever asked."""

from collections.abc import Sequence
from dataclasses import replace

from reskontra.domain.invoicing.commands import carry_out
from reskontra.domain.invoicing.events import InvoiceBulkRequested
from reskontra.domain.jobs.commands import settle_chunk, take_chunk
from reskontra.domain.jobs.queries import job
from reskontra.domain.jobs.views import JobItem, JobKind, JobStatus
from reskontra.domain.kernel.actors import acting_as
from reskontra.domain.kernel.refusals import Refusal, Refused
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from reskontra.workers.actor import AlreadyHandled, Errand, tenant_actor
from reskontra.workers.broker import Queue, current_trace


@tenant_actor(queue=Queue.BILLING)
async def work_off(errand: Errand) -> None:
    """Work a job off, chunk by chunk; whoever takes it up again goes on where it stands."""
    async with tenant_transaction(read_only=True):
        if await errand.is_handled():
            raise AlreadyHandled
        asked = await errand.event(InvoiceBulkRequested)
        found = await job(asked.job_id)
    if found is not None:
        with acting_as(replace(found.requested_by, request_id=current_trace())):
            while await _is_chunk_done(found):
                pass
    async with tenant_transaction():
        await errand.note_handled()


async def _is_chunk_done(found: JobStatus) -> bool:
    """Do the next chunk with its outcome in one transaction; False when there is none."""
    async with tenant_transaction():
        chunk = await take_chunk(found.id)
        if chunk:
            await settle_chunk(found.id, await _outcomes(found, chunk))
    return bool(chunk)


async def _outcomes(found: JobStatus, chunk: Sequence[JobItem]) -> dict[int, Sequence[Refusal]]:
    outcomes: dict[int, Sequence[Refusal]] = {}
    for item in chunk:
        reasons = outcomes[item.position] = await _reasons_against(found.kind, item)
        if reasons and found.stops_when_refused:
            break
    return outcomes


async def _reasons_against(kind: JobKind, item: JobItem) -> Sequence[Refusal]:
    try:
        async with savepoint():
            await carry_out(kind, item)
    except Refused as refused:
        return refused.reasons
    return ()
