"""Show the page of a draft before it is issued."""

from collections.abc import Collection
from datetime import timedelta
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.events import InvoicePreviewRequested
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.previewing import FRESH, fingerprint_of
from reskontra.domain.invoicing.queries import draft_document, heads
from reskontra.domain.invoicing.refusals import NotDraft
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.jobs.commands import (
    begin_job,
    end_job,
    forget_jobs,
    keep_document,
    open_job,
    settle_items,
)
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import job_like
from reskontra.domain.jobs.views import JobDocument, JobKind, JobState, NewJob
from reskontra.domain.kernel.clock import ago
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import NotFound, Refusal, Refused, conflict_if, refuse_if
from reskontra.domain.tables import CONNECTION

_KEPT: Final = timedelta(days=1)
_ONLY: Final = 1
_PAGES_OF_INVOICES: Final = "SELECT pdf_sha256 FROM invoice WHERE pdf_sha256 = ANY($1)"


async def request_preview(invoice_id: InvoiceId, expected_version: int | None = None) -> JobId:
    """Ask for the page of a draft; who asks for the same page again gets the same job."""
    head = (await heads([invoice_id])).get(invoice_id)
    if head is None:
        raise Refused([NotFound(path=("id",))])
    refuse_if([] if head.state == InvoiceState.DRAFT else [NotDraft(path=("id",))])
    conflict_if(expected_version, head.version)
    document = await draft_document(invoice_id)
    if document is None:
        raise Refused([NotDraft(path=("id",))])

    fingerprint = fingerprint_of(document)
    known = await job_like(JobKind.INVOICE_PREVIEW, fingerprint, ago(FRESH))
    if known is not None:
        return known
    job_id = await open_job(
        NewJob(kind=JobKind.INVOICE_PREVIEW, subjects=[str(invoice_id)], fingerprint=fingerprint)
    )
    record(InvoicePreviewRequested(job_id=job_id, invoice_id=invoice_id))
    return job_id


async def claim_preview(job_id: JobId, invoice_id: InvoiceId) -> InvoiceDocument | None:
    """What to set the page of; None if nobody wants it any more, or it is no draft any more."""
    if await begin_job(job_id) is None:
        return None
    document = await draft_document(invoice_id)
    if document is None:
        is_gone = invoice_id not in await heads([invoice_id])
        reason: Refusal = NotFound() if is_gone else NotDraft()
        await settle_items(job_id, {_ONLY: [reason]})
        await end_job(job_id, JobState.FAILED)
    return document


async def keep_preview(job_id: JobId, made_of: InvoiceDocument, page: JobDocument | None) -> None:
    """Keep the page that was made; without one the job has failed.

    Nobody sees the page of a job that was stopped meanwhile; its bytes go with the job.
    """
    is_wanted = await begin_job(job_id) is not None
    if page is not None:
        await keep_document(job_id, page, fingerprint_of(made_of))
    if is_wanted and page is not None:
        await settle_items(job_id, {_ONLY: []})
    if is_wanted:
        await end_job(job_id, JobState.FAILED if page is None else JobState.DONE)


async def forget_previews() -> Collection[str]:
    """Let go of old previews; the hashes of pages that nothing in the firm refers to any more."""
    forgotten = await forget_jobs(JobKind.INVOICE_PREVIEW, ago(_KEPT))
    rows = await get_connection(CONNECTION).execute_query_dict(
        _PAGES_OF_INVOICES, [list(forgotten)]
    )
    return set(forgotten) - {row["pdf_sha256"] for row in rows}
