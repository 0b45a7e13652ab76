"""Packs e-invoices for the network: with their page in them, and judged as they leave."""

import logging
from typing import Final

from reskontra.domain.delivery.commands import complete_parcels, fail_incomplete
from reskontra.domain.delivery.views import Attachment
from reskontra.domain.invoicing import commands, queries
from reskontra.domain.invoicing.events import EInvoiceMade, InvoiceRendered, InvoiceSendRequested
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.peppol_bis import ubl_of
from reskontra.domain.invoicing.queries import Packing
from reskontra.domain.invoicing.ubl_page import Page, with_page
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import AlreadyHandled, Errand, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.judging import judged
from reskontra.workers.ports.access_point import UBL_MEDIA_TYPE
from reskontra.workers.ports.e_invoice_rules import RulesMissing
from reskontra.workers.switchboard import plugged

_log = logging.getLogger(__name__)

_PDF: Final = "application/pdf"
_Woken = type[InvoiceSendRequested] | type[InvoiceRendered] | type[EInvoiceMade]


@tenant_actor(queue=Queue.PDF)
async def pack_when_asked(errand: Errand) -> None:
    """Pack what somebody wants to send, if its page and its UBL are made."""
    await _pack(errand, InvoiceSendRequested)


@tenant_actor(queue=Queue.PDF)
async def pack_when_rendered(errand: Errand) -> None:
    """Pack what has waited for its page."""
    await _pack(errand, InvoiceRendered)


@tenant_actor(queue=Queue.PDF)
async def pack_when_written(errand: Errand) -> None:
    """Pack what has waited for its UBL."""
    await _pack(errand, EInvoiceMade)


async def _pack(errand: Errand, kind: _Woken) -> None:
    async with tenant_transaction(read_only=True):
        if await errand.is_handled():
            raise AlreadyHandled
        invoice_id = (await errand.event(kind)).invoice_id
        waiting = await queries.packing(invoice_id)
    if waiting is None or waiting.page_sha256 is None:
        async with tenant_transaction():
            await errand.note_handled()
    elif waiting.ubl_sha256 is None:
        await _write(errand, invoice_id)
    else:
        await _judge_and_pack(errand, invoice_id, waiting)


async def _write(errand: Errand, invoice_id: InvoiceId) -> None:
    """Issued before e-invoices were written: the fact that it is made wakes us again."""
    async with tenant_transaction(read_only=True):
        document = await queries.document_for_network(invoice_id)
    content = ubl_of(document) if document else b""
    sha256 = await plugged().archive.put(content)
    async with errand.settling():
        if document is not None:
            await commands.keep_e_invoice(invoice_id, sha256=sha256, size=len(content))


async def _judge_and_pack(errand: Errand, invoice_id: InvoiceId, waiting: Packing) -> None:
    archive = plugged().archive
    page = Page(waiting.page_name, _PDF, await archive.get(waiting.page_sha256 or ""))
    whole = with_page(await archive.get(waiting.ubl_sha256 or ""), page)
    try:
        verdict = await judged(whole)
    except RulesMissing as missing:
        _log.warning("%s stays here: %s", invoice_id, missing.reason)
        async with errand.settling():
            await fail_incomplete(str(invoice_id), Channel.PEPPOL, missing.reason)
        return
    sha256 = await archive.put(whole)

    async with errand.settling():
        await commands.keep_verdict(invoice_id, sha256, verdict)
        if verdict.broken:
            reason = f"E_INVOICE_AGAINST_RULES {', '.join(verdict.broken)}"
            await fail_incomplete(str(invoice_id), Channel.PEPPOL, reason)
        else:
            name = waiting.page_name.removesuffix(".pdf") + ".xml"
            file = Attachment(name=name, sha256=sha256, media_type=UBL_MEDIA_TYPE, size=len(whole))
            await complete_parcels(str(invoice_id), [file], [Channel.PEPPOL])
