"""Customers taken from tables, in the name of whoever asked."""

from dataclasses import replace

from reskontra.domain.customers.commands import import_rows
from reskontra.domain.customers.events import CustomerImportRequested
from reskontra.domain.jobs.commands import settle_chunk, take_chunk
from reskontra.domain.jobs.queries import job
from reskontra.domain.jobs.views import JobStatus
from reskontra.domain.kernel.actors import acting_as
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import AlreadyHandled, Errand, tenant_actor
from reskontra.workers.broker import Queue, current_trace


@tenant_actor(queue=Queue.BILLING)
async def take_customers(errand: Errand) -> None:
    """Work the rows off, a set at a time; whoever takes it up again goes on where it stands."""
    async with tenant_transaction(read_only=True):
        if await errand.is_handled():
            raise AlreadyHandled
        asked = await errand.event(CustomerImportRequested)
        found = await job(asked.job_id)
    if found is not None:
        with acting_as(replace(found.requested_by, request_id=current_trace())):
            while await _is_set_done(found):
                pass
    async with tenant_transaction():
        await errand.note_handled()


async def _is_set_done(found: JobStatus) -> bool:
    """Do the next set with its outcome in one transaction; False when there is none."""
    async with tenant_transaction():
        chunk = await take_chunk(found.id)
        if chunk:
            await settle_chunk(found.id, await import_rows(found.kind, chunk))
    return bool(chunk)
