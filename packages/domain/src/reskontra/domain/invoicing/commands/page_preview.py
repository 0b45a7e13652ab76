"""Show how invoices would look, before the firm chooses so."""

from dataclasses import replace

from reskontra.domain.company.looks import PageSettings, settings_from_json, settings_to_json
from reskontra.domain.company.page import page_reasons, tidied_page
from reskontra.domain.company.queries import profile
from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.events import PagePreviewRequested
from reskontra.domain.invoicing.previewing import FRESH, fingerprint_of
from reskontra.domain.invoicing.sample import sample_document
from reskontra.domain.jobs.commands import begin_job, open_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import items, job_like
from reskontra.domain.jobs.views import JobKind, NewJob
from reskontra.domain.kernel.clock import ago, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.limits import locale_reasons
from reskontra.domain.kernel.refusals import refuse_if


async def request_page_preview(page: PageSettings, locale: str) -> JobId:
    """Ask for a sample invoice that looks so; who asks for the same again gets the same job."""
    page = tidied_page(page)
    refuse_if([*page_reasons(page, ("page",)), *locale_reasons(locale, ("locale",))])
    seller = replace(await profile(), page=page)
    fingerprint = fingerprint_of(sample_document(seller, locale, today()))
    known = await job_like(JobKind.INVOICE_PREVIEW, fingerprint, ago(FRESH))
    if known is not None:
        return known
    subject = str(seller.id)
    job_id = await open_job(
        NewJob(
            kind=JobKind.INVOICE_PREVIEW,
            subjects=[subject],
            given={subject: {"page": settings_to_json(page), "locale": locale}},
            fingerprint=fingerprint,
        )
    )
    record(PagePreviewRequested(job_id=job_id, company_id=seller.id))
    return job_id


async def claim_page_preview(job_id: JobId) -> InvoiceDocument | None:
    """What to set the page of; None if nobody wants it any more."""
    if await begin_job(job_id) is None:
        return None
    (asked,) = await items(job_id, limit=1)
    page = settings_from_json(str(asked.given["page"]))
    seller = replace(await profile(), page=page)
    return sample_document(seller, str(asked.given["locale"]), today())
