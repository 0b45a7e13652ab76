"""Lists written into files, in the name of whoever asked."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from reskontra.domain.catalogue import exporting as articles
from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.catalogue.queries import cards
from reskontra.domain.customers import exporting as customers
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import heads
from reskontra.domain.invoicing import exporting as invoices
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import invoices as whole_invoices
from reskontra.domain.jobs.commands import begin_job, end_job, keep_document, settle_items
from reskontra.domain.jobs.events import ExportRequested
from reskontra.domain.jobs.queries import items
from reskontra.domain.jobs.views import JobDocument, JobKind, JobState
from reskontra.domain.kernel.actors import acting_as
from reskontra.domain.sheets.views import Cell, Column, FileFormat
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import AlreadyHandled, Errand, tenant_actor
from reskontra.workers.broker import Queue, current_trace
from reskontra.workers.rendering.tables import table_file
from reskontra.workers.switchboard import plugged

_AT_A_TIME: Final = 1_000

_Rows: TypeAlias = list[tuple[Cell, ...]]


@dataclass(frozen=True, slots=True)
class _List:
    """What a kind of list looks like, and how its rows are made from ids."""

    columns: Sequence[Column]
    rows: Callable[[Sequence[str], str], Awaitable[_Rows]]


@tenant_actor(queue=Queue.BILLING)
async def write_list(errand: Errand) -> None:
    """Write what was asked for into a file, a set at a time; whoever takes it up begins anew."""
    async with tenant_transaction():
        if await errand.is_handled():
            raise AlreadyHandled
        asked = await errand.event(ExportRequested)
        found = await begin_job(asked.job_id)
    content = None
    if found is not None:
        with acting_as(replace(found.requested_by, request_id=current_trace())):
            content = await _content(asked)
    kept = JobDocument(await plugged().archive.put(content), len(content)) if content else None
    async with errand.settling():
        if kept is not None and await begin_job(asked.job_id) is not None:
            await keep_document(asked.job_id, kept, kept.sha256)
            await end_job(asked.job_id, JobState.DONE)


async def _content(asked: ExportRequested) -> bytes | None:
    """The file; None when somebody stopped it on the way."""
    made = _LISTS[JobKind(asked.job_kind)]
    headings = [column.heading(asked.locale) for column in made.columns]
    file, after = table_file(FileFormat(asked.file_format), headings), 0
    while True:
        async with tenant_transaction():
            if await begin_job(asked.job_id) is None:
                return None
            chunk = await items(asked.job_id, limit=_AT_A_TIME, after=after)
            rows = await made.rows([item.subject for item in chunk], asked.locale)
            if chunk:
                await settle_items(asked.job_id, {item.position: () for item in chunk})
        if not chunk:
            return await asyncio.to_thread(file.content)
        await asyncio.to_thread(file.add, rows)
        after = chunk[-1].position


async def _customer_rows(subjects: Sequence[str], locale: str) -> _Rows:
    ids = [CustomerId.parse(one) for one in subjects]
    found = await heads(ids)
    return [customers.cells_of(found[one], locale) for one in ids if one in found]


async def _article_rows(subjects: Sequence[str], locale: str) -> _Rows:
    ids = [ArticleId.parse(one) for one in subjects]
    found = await cards(ids)
    return [articles.cells_of(found[one], locale) for one in ids if one in found]


async def _invoice_rows(subjects: Sequence[str], locale: str) -> _Rows:
    ids = [InvoiceId.parse(one) for one in subjects]
    found = await whole_invoices(ids)
    return [invoices.cells_of(found[one], locale) for one in ids if one in found]


async def _line_rows(subjects: Sequence[str], locale: str) -> _Rows:
    ids = [InvoiceId.parse(one) for one in subjects]
    found = await whole_invoices(ids)
    return [
        row for one in ids if one in found for row in invoices.line_cells_of(found[one], locale)
    ]


_LISTS: Final[Mapping[JobKind, _List]] = {
    JobKind.CUSTOMER_EXPORT: _List(customers.COLUMNS, _customer_rows),
    JobKind.ARTICLE_EXPORT: _List(articles.COLUMNS, _article_rows),
    JobKind.INVOICE_EXPORT: _List(invoices.COLUMNS, _invoice_rows),
    JobKind.INVOICE_LINE_EXPORT: _List(invoices.LINE_COLUMNS, _line_rows),
}
