"""What may be done with invoices."""

from reskontra.api.context import Info
from reskontra.api.errors import Forbidden
from reskontra.api.invoicing.inputs import (
    InvoiceCreateInput,
    InvoiceDiscardInput,
    InvoiceIssueInput,
    InvoicePreviewInput,
    InvoiceSendInput,
    InvoiceUpdateInput,
)
from reskontra.api.invoicing.payloads import (
    InvoiceCreatePayload,
    InvoiceDiscardPayload,
    InvoiceIssuePayload,
    InvoicePreviewPayload,
    InvoiceSendPayload,
    InvoiceUpdatePayload,
)
from reskontra.api.invoicing.queries import invoice_now
from reskontra.api.jobs.queries import job_now
from reskontra.api.links import portal_url
from reskontra.api.operation import mutation
from reskontra.domain.invoicing import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.INVOICE_WRITE)
async def invoice_create(info: Info, input: InvoiceCreateInput) -> InvoiceCreatePayload:
    """Write an invoice (skapa faktura): a draft, or issued at once with `issue`."""
    if input.issue and not info.context.may(Permission.INVOICE_ISSUE):
        raise Forbidden
    invoice_id = await commands.create_draft(input.draft())
    if input.issue:
        await commands.issue_invoice(invoice_id)
    return InvoiceCreatePayload(invoice=await invoice_now(invoice_id), user_errors=[])


@mutation(Permission.INVOICE_WRITE)
async def invoice_update(info: Info, input: InvoiceUpdateInput) -> InvoiceUpdatePayload:
    """Change a draft (ändra utkast); what is issued is credited instead."""
    await commands.change_draft(input.id, input.change(), input.expected_version)
    return InvoiceUpdatePayload(invoice=await invoice_now(input.id), user_errors=[])


@mutation(Permission.INVOICE_WRITE)
async def invoice_discard(info: Info, input: InvoiceDiscardInput) -> InvoiceDiscardPayload:
    """Throw a draft away (kasta utkast); it never had a number, so nothing will be missing."""
    await commands.discard_draft(input.id, input.expected_version)
    return InvoiceDiscardPayload(discarded_id=input.id, user_errors=[])


@mutation(Permission.INVOICE_ISSUE)
async def invoice_issue(info: Info, input: InvoiceIssueInput) -> InvoiceIssuePayload:
    """Issue a draft (fakturera): number it, freeze it, make it payable."""
    await commands.issue_invoice(input.id, input.expected_version)
    return InvoiceIssuePayload(invoice=await invoice_now(input.id), user_errors=[])


@mutation(Permission.INVOICE_READ)
async def invoice_preview(info: Info, input: InvoicePreviewInput) -> InvoicePreviewPayload:
    """Set the page of a draft as an issue would (förhandsgranska); it says that it is a draft.

    The job's `document` is the page. An issued invoice has its `pdf`.
    """
    job_id = await commands.request_preview(input.id, input.expected_version)
    return InvoicePreviewPayload(job=await job_now(job_id), user_errors=[])


@mutation(Permission.INVOICE_SEND)
async def invoice_send(info: Info, input: InvoiceSendInput) -> InvoiceSendPayload:
    """Send an issued invoice (skicka faktura) to those who have consented to the channel."""
    recipients = None if input.recipients is None else tuple(input.recipients)
    await commands.send_invoice(
        input.id,
        input.channel,
        recipients,
        again=input.again,
        page_url=portal_url(info.context, input.id),
    )
    return InvoiceSendPayload(invoice=await invoice_now(input.id), user_errors=[])
