"""Customers taken from tables, in the name of whoever asked."""

from collections.abc import Mapping, Sequence

from reskontra.domain.customers.commands import import_rows
from reskontra.domain.customers.events import CustomerImportRequested
from reskontra.domain.jobs.views import JobItem, JobStatus
from reskontra.domain.kernel.refusals import Refusal
from reskontra.workers.actor import Errand, in_sets, tenant_actor
from reskontra.workers.broker import Queue


@tenant_actor(queue=Queue.BILLING)
async def take_customers(errand: Errand) -> None:
    """Work the rows off, a set at a time."""
    await in_sets(errand, CustomerImportRequested, _taken)


async def _taken(found: JobStatus, rows: Sequence[JobItem]) -> Mapping[int, Sequence[Refusal]]:
    return await import_rows(found.kind, rows)
