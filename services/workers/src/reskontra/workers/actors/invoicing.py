"""What follows when an invoice is issued, rendered, sent, or may be sent no more."""

import asyncio
import logging

from reskontra.domain.customers.events import ConsentWithdrawn
from reskontra.domain.delivery.events import ParcelReturned, ParcelSent
from reskontra.domain.invoicing import commands, queries
from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.events import (
    CreditNoteIssued,
    InvoiceCopyRequested,
    InvoiceIssued,
    InvoicePreviewRequested,
    PagePreviewRequested,
    ProFormaRequested,
)
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.sending import PURPOSE
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.views import JobDocument
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.archive import ArchiveDamaged, NotArchived
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import AlreadyHandled, Errand, reaction, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.rendering.invoice import render_invoice as rendered
from reskontra.workers.switchboard import plugged

_log = logging.getLogger(__name__)


@tenant_actor(queue=Queue.PDF)
async def render_invoice(errand: Errand) -> None:
    """Make the page of an issued invoice, once, and put it into the archive."""
    await _render(errand, InvoiceIssued)


@tenant_actor(queue=Queue.PDF)
async def render_credit_note(errand: Errand) -> None:
    """Make the page of an issued credit note, once, and put it into the archive."""
    await _render(errand, CreditNoteIssued)


async def _render(errand: Errand, kind: type[InvoiceIssued] | type[CreditNoteIssued]) -> None:
    async with tenant_transaction(read_only=True):
        if await errand.is_handled():
            raise AlreadyHandled
        issued = await errand.event(kind)
        document = await queries.document(issued.invoice_id)

    page = await _page_of(document)
    sha256 = await plugged().archive.put(page)

    async with errand.settling():
        await commands.keep_rendering(issued.invoice_id, sha256=sha256, size=len(page))


@reaction(ParcelSent, queue=Queue.NOTIFY)
async def confirm_sent(sent: ParcelSent) -> None:
    """Note on the invoice that it has left the house."""
    if sent.purpose != PURPOSE:
        return
    invoice_id = InvoiceId.parse(sent.subject)
    if sent.channel is Channel.LETTER:
        await commands.note_whether_sent(invoice_id)
    else:
        await commands.confirm_sent(invoice_id)


@reaction(ParcelReturned, queue=Queue.NOTIFY)
async def take_back_sent(returned: ParcelReturned) -> None:
    """Note on the invoice that it has not left the house after all."""
    if returned.purpose == PURPOSE:
        await commands.note_whether_sent(InvoiceId.parse(returned.subject))


@reaction(ConsentWithdrawn, queue=Queue.NOTIFY)
async def recall_parcels(withdrawn: ConsentWithdrawn) -> None:
    """Let no invoice that still waits leave by a way that the customer has said no to."""
    await commands.recall_parcels(withdrawn.customer_id, withdrawn.channel)


@tenant_actor(queue=Queue.PDF)
async def render_preview(errand: Errand) -> None:
    """Make the page that a draft would be, for whoever wants to see it first."""
    async with tenant_transaction():
        if await errand.is_handled():
            raise AlreadyHandled
        asked = await errand.event(InvoicePreviewRequested)
        document = await commands.claim_preview(asked.job_id, asked.invoice_id)
        if document is None:
            await errand.note_handled()
            return
    await _show(errand, asked.job_id, document)


@tenant_actor(queue=Queue.PDF)
async def render_page_preview(errand: Errand) -> None:
    """Make a sample of how invoices would look, for whoever chooses their looks."""
    async with tenant_transaction():
        if await errand.is_handled():
            raise AlreadyHandled
        asked = await errand.event(PagePreviewRequested)
        document = await commands.claim_page_preview(asked.job_id)
        if document is None:
            await errand.note_handled()
            return
    await _show(errand, asked.job_id, document)


@tenant_actor(queue=Queue.PDF)
async def render_copy(errand: Errand) -> None:
    """Make a marked copy of an issued invoice, for whoever asked for one."""
    async with tenant_transaction():
        if await errand.is_handled():
            raise AlreadyHandled
        asked = await errand.event(InvoiceCopyRequested)
        document = await commands.claim_copy(asked.job_id, asked.invoice_id)
        if document is None:
            await errand.note_handled()
            return
    await _show(errand, asked.job_id, document)


@tenant_actor(queue=Queue.PDF)
async def render_pro_forma(errand: Errand) -> None:
    """Make the page of a draft as a pro forma, for whoever asked for one."""
    async with tenant_transaction():
        if await errand.is_handled():
            raise AlreadyHandled
        asked = await errand.event(ProFormaRequested)
        document = await commands.claim_pro_forma(asked.job_id, asked.invoice_id)
        if document is None:
            await errand.note_handled()
            return
    await _show(errand, asked.job_id, document)


async def _show(errand: Errand, job_id: JobId, document: InvoiceDocument) -> None:
    page = await _page_to_show(document)
    kept = JobDocument(await plugged().archive.put(page), len(page)) if page else None
    async with errand.settling():
        await commands.keep_preview(job_id, document, kept)


async def _page_to_show(document: InvoiceDocument) -> bytes | None:
    try:
        return await _page_of(document)
    except Exception:  # noqa: BLE001 - trying again would fail again, and somebody sits and waits
        _log.exception("draft %s can not be shown", document.id)
        return None


async def _page_of(document: InvoiceDocument | None) -> bytes:
    if document is None:
        raise NotADocumentFault
    logo = await _logo_of(document)
    return await asyncio.to_thread(rendered, document, logo)


async def _logo_of(document: InvoiceDocument) -> bytes | None:
    """The seller's logo; none if it is lost: the invoice must reach the buyer all the same."""
    sha256 = document.seller.logo_sha256
    try:
        return await plugged().archive.get(sha256) if sha256 else None
    except (NotArchived, ArchiveDamaged) as reason:
        _log.error("logo of invoice %s left out: %r", document.id, reason)
        return None


class NotADocumentFault(Exception):
    """An invoice was issued and is no document."""
