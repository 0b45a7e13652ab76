"""A draft as a pro forma: it may be shown and sent, and is no invoice and no claim.

ML (2023:200) 17:20 wants consent to invoices by e-mail; a pro forma is none.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.delivery.views import Attachment, Fact, NewParcel
from reskontra.domain.invoicing.commands.locking import held
from reskontra.domain.invoicing.commands.preview import claim_preview
from reskontra.domain.invoicing.commands.send import PAGE_MEDIA_TYPE
from reskontra.domain.invoicing.document import InvoiceDocument, as_pro_forma
from reskontra.domain.invoicing.document_refusals import (
    ProFormaNotMade,
    ProFormaOfCredit,
)
from reskontra.domain.invoicing.events import ProFormaRequested
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.previewing import FRESH, fingerprint_of
from reskontra.domain.invoicing.queries import deliveries, draft_document, heads, sending_of
from reskontra.domain.invoicing.refusals import (
    NotDraft,
)
from reskontra.domain.invoicing.sending import each_once, recipient_reasons
from reskontra.domain.invoicing.views import Invoice, InvoiceState
from reskontra.domain.jobs.commands import open_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import items, job, job_like
from reskontra.domain.jobs.views import JobKind, NewJob
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import ago
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import NotFound, Refused, conflict_if, refuse_if
from reskontra.domain.templates.commands import post_worded

PURPOSE: Final = "PRO_FORMA"
TEMPLATE: Final = "pro_forma"


async def request_pro_forma(invoice_id: InvoiceId, expected_version: int | None = None) -> JobId:
    """Ask for a draft as a pro forma; who asks again soon gets the same job."""
    head = (await heads([invoice_id])).get(invoice_id)
    if head is None:
        raise Refused([NotFound(path=("id",))])
    refuse_if([] if head.state == InvoiceState.DRAFT else [NotDraft(path=("id",))])
    refuse_if([ProFormaOfCredit(path=("id",))] if head.is_credit_note else [])
    conflict_if(expected_version, head.version)
    draft = await draft_document(invoice_id)
    if draft is None:
        raise Refused([NotDraft(path=("id",))])

    fingerprint = fingerprint_of(as_pro_forma(draft))
    known = await job_like(JobKind.INVOICE_PREVIEW, fingerprint, ago(FRESH))
    if known is not None:
        return known
    job_id = await open_job(
        NewJob(kind=JobKind.INVOICE_PREVIEW, subjects=[str(invoice_id)], fingerprint=fingerprint)
    )
    record(ProFormaRequested(job_id=job_id, invoice_id=invoice_id))
    return job_id


async def claim_pro_forma(job_id: JobId, invoice_id: InvoiceId) -> InvoiceDocument | None:
    """What to set the page of; None if nobody wants it any more, or it is no draft any more."""
    draft = await claim_preview(job_id, invoice_id)
    return as_pro_forma(draft) if draft else None


async def send_pro_forma(job_id: JobId, recipients: Sequence[str] | None = None) -> InvoiceId:
    """Send a pro forma that was made of the draft as it is, once to each recipient."""
    invoice_id, page = await _made(job_id)
    found = await held(invoice_id)
    refuse_if([] if found.state is InvoiceState.DRAFT else [NotDraft(path=("jobId",))])
    refuse_if([] if await _is_of_now(job_id, invoice_id) else [ProFormaNotMade(path=("jobId",))])
    sending = await sending_of(found, Channel.EMAIL, each_once(recipients))
    refuse_if(recipient_reasons(sending.channel, sending.recipients))

    generation = 1 + max((one.generation for one in await deliveries(invoice_id)), default=0)
    facts = _facts(found, await profile())
    for recipient in sending.recipients:
        await post_worded(
            NewParcel(
                purpose=PURPOSE,
                subject=str(invoice_id),
                channel=Channel.EMAIL,
                recipient=recipient,
                template=TEMPLATE,
                locale=found.head.locale,
                facts=facts,
                generation=generation,
                attachments=(page,),
            )
        )
    return invoice_id


async def _made(job_id: JobId) -> tuple[InvoiceId, Attachment]:
    found = await job(job_id)
    if found is None:
        raise Refused([NotFound(path=("jobId",))])
    asked = next(iter(await items(job_id, limit=1)), None)
    if asked is None or found.document is None:
        raise Refused([ProFormaNotMade(path=("jobId",))])
    page = Attachment(
        name="proforma.pdf",
        sha256=found.document.sha256,
        media_type=PAGE_MEDIA_TYPE,
        size=found.document.size,
    )
    return InvoiceId.parse(asked.subject), page


async def _is_of_now(job_id: JobId, invoice_id: InvoiceId) -> bool:
    """Whether a job has made the pro forma that the draft would have now, and no other page."""
    draft = await draft_document(invoice_id)
    if draft is None:
        return False
    fingerprint = fingerprint_of(as_pro_forma(draft))
    return await job_like(JobKind.INVOICE_PREVIEW, fingerprint, ago(FRESH)) == job_id


def _facts(found: Invoice, seller: CompanyProfile) -> Mapping[str, Fact]:
    return {
        "seller_name": seller.name,
        "seller_email": seller.email,
        "buyer_name": found.buyer.name,
        "total": str(found.totals.total.amount),
        "currency": found.head.currency,
        "url": None,
    }
