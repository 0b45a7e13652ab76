"""What follows when an invoice is issued: it is written in UBL beside its page, and judged."""

import logging

from reskontra.domain.invoicing import commands, queries
from reskontra.domain.invoicing.events import CreditNoteIssued, EInvoiceMade, InvoiceIssued
from reskontra.domain.invoicing.peppol_bis import ubl_of
from reskontra.domain.invoicing.peppol_reasons import reasons_not_to_write
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import AlreadyHandled, Errand, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.judging import judged
from reskontra.workers.ports.e_invoice_rules import RulesMissing
from reskontra.workers.switchboard import plugged

_log = logging.getLogger(__name__)


@tenant_actor(queue=Queue.PDF)
async def write_e_invoice(errand: Errand) -> None:
    """Write an issued invoice in UBL, once, and put it into the archive."""
    await _write(errand, InvoiceIssued)


@tenant_actor(queue=Queue.PDF)
async def write_e_credit_note(errand: Errand) -> None:
    """Write an issued credit note in UBL, once, and put it into the archive."""
    await _write(errand, CreditNoteIssued)


@tenant_actor(queue=Queue.PDF)
async def judge_e_invoice(errand: Errand) -> None:
    """Say by which rules of receivers an invoice in UBL would be rejected, before it leaves."""
    async with tenant_transaction(read_only=True):
        if await errand.is_handled():
            raise AlreadyHandled
        made = await errand.event(EInvoiceMade)
    try:
        verdict = await judged(await plugged().archive.get(made.sha256))
    except RulesMissing as missing:
        _log.warning("invoice %s is not judged: %s", made.invoice_id, missing.reason)
        verdict = None

    async with errand.settling():
        if verdict is not None:
            await commands.keep_verdict(made.invoice_id, made.sha256, verdict)


async def _write(errand: Errand, kind: type[InvoiceIssued] | type[CreditNoteIssued]) -> None:
    async with tenant_transaction():
        if await errand.is_handled():
            raise AlreadyHandled
        issued = await errand.event(kind)
        document = await queries.document_for_network(issued.invoice_id)
        reasons = reasons_not_to_write(document) if document else []
        if document is None or reasons:
            codes = ", ".join(each.code for each in reasons)
            _log.info("invoice %s is no e-invoice: %s", issued.invoice_id, codes)
            await errand.note_handled()
            return

    content = ubl_of(document)
    sha256 = await plugged().archive.put(content)

    async with errand.settling():
        await commands.keep_e_invoice(issued.invoice_id, sha256=sha256, size=len(content))
