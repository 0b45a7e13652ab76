"""Unpaid invoices of another system taken over, in the name of whoever asked."""

from collections.abc import Mapping, Sequence

from reskontra.domain.invoicing.commands import take_claims
from reskontra.domain.invoicing.events import ClaimImportRequested
from reskontra.domain.jobs.views import JobItem, JobStatus
from reskontra.domain.kernel.refusals import Refusal
from reskontra.workers.actor import Errand, in_sets, tenant_actor
from reskontra.workers.broker import Queue


@tenant_actor(queue=Queue.BILLING)
async def take_over(errand: Errand) -> None:
    """Work the rows off, a set at a time."""
    await in_sets(errand, ClaimImportRequested, _taken)


async def _taken(found: JobStatus, rows: Sequence[JobItem]) -> Mapping[int, Sequence[Refusal]]:
    return await take_claims(found.kind, rows)
