"""The same done with many invoices, in the name of whoever asked."""

from collections.abc import Sequence

from reskontra.domain.invoicing.commands import carry_out, issue_items
from reskontra.domain.invoicing.events import InvoiceBulkRequested
from reskontra.domain.jobs.views import JobItem, JobKind, JobStatus
from reskontra.domain.kernel.refusals import Refusal, Refused
from reskontra.tenancy.transaction import savepoint
from reskontra.workers.actor import Errand, in_sets, tenant_actor
from reskontra.workers.broker import Queue


@tenant_actor(queue=Queue.BILLING)
async def work_off(errand: Errand) -> None:
    """Work a job off, chunk by chunk."""
    await in_sets(errand, InvoiceBulkRequested, _outcomes)


async def _outcomes(found: JobStatus, chunk: Sequence[JobItem]) -> dict[int, Sequence[Refusal]]:
    if found.kind is JobKind.INVOICE_BULK_ISSUE:
        return await issue_items(chunk, stops=found.stops_when_refused)
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
