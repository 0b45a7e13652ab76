"""Articles and accounts taken from tables, in the name of whoever asked."""

from collections.abc import Mapping, Sequence

from reskontra.domain.catalogue.commands import import_rows, take_accounts
from reskontra.domain.catalogue.events import AccountImportRequested, ArticleImportRequested
from reskontra.domain.jobs.views import JobItem, JobStatus
from reskontra.domain.kernel.refusals import Refusal
from reskontra.workers.actor import Errand, in_sets, tenant_actor
from reskontra.workers.broker import Queue


@tenant_actor(queue=Queue.BILLING)
async def take_articles(errand: Errand) -> None:
    """Work the rows off, a set at a time."""
    await in_sets(errand, ArticleImportRequested, _taken)


async def _taken(found: JobStatus, rows: Sequence[JobItem]) -> Mapping[int, Sequence[Refusal]]:
    return await import_rows(found.kind, rows)


@tenant_actor(queue=Queue.BILLING)
async def take_chart(errand: Errand) -> None:
    """Work the accounts off, a set at a time."""
    await in_sets(errand, AccountImportRequested, _charted)


async def _charted(found: JobStatus, rows: Sequence[JobItem]) -> Mapping[int, Sequence[Refusal]]:
    return await take_accounts(found.kind, rows)
