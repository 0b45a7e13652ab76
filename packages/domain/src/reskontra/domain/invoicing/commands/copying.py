"""A copy of an issued invoice, marked as one; the original stays what it is."""

from reskontra.domain.invoicing.claim_refusals import ClaimOfAnotherSystem
from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.events import InvoiceCopyRequested
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.previewing import FRESH, fingerprint_of
from reskontra.domain.invoicing.queries import copy_of, heads
from reskontra.domain.invoicing.refusals import NotIssued
from reskontra.domain.invoicing.views import InvoiceKind
from reskontra.domain.jobs.commands import begin_job, open_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import job_like
from reskontra.domain.jobs.views import JobKind, NewJob
from reskontra.domain.kernel.clock import ago
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import NotFound, Refused


async def request_copy(invoice_id: InvoiceId) -> JobId:
    """Ask for a marked copy of an issued invoice; who asks again soon gets the same job."""
    document = await copy_of(invoice_id)
    if document is None:
        head = (await heads([invoice_id])).get(invoice_id)
        if head is None:
            raise Refused([NotFound(path=("id",))])
        why = ClaimOfAnotherSystem if head.kind == InvoiceKind.OPENING else NotIssued
        raise Refused([why(path=("id",))])

    fingerprint = fingerprint_of(document)
    known = await job_like(JobKind.INVOICE_PREVIEW, fingerprint, ago(FRESH))
    if known is not None:
        return known
    job_id = await open_job(
        NewJob(kind=JobKind.INVOICE_PREVIEW, subjects=[str(invoice_id)], fingerprint=fingerprint)
    )
    record(InvoiceCopyRequested(job_id=job_id, invoice_id=invoice_id))
    return job_id


async def claim_copy(job_id: JobId, invoice_id: InvoiceId) -> InvoiceDocument | None:
    """What to set the page of; None if nobody wants it any more."""
    return None if await begin_job(job_id) is None else await copy_of(invoice_id)
