"""What may be done with invoices."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from reskontra.api.context import Context, Info
from reskontra.api.delivery.parts import refuse_if_not_carried
from reskontra.api.errors import Forbidden
from reskontra.api.invoicing.bulk_inputs import (
    BulkPolicy,
    InvoiceBulkDiscardInput,
    InvoiceBulkIssueInput,
    InvoiceBulkSendInput,
)
from reskontra.api.invoicing.copy_inputs import InvoiceCopyPageInput
from reskontra.api.invoicing.inputs import InvoiceCreateInput, InvoiceUpdateInput
from reskontra.api.invoicing.issue_inputs import (
    InvoiceDiscardInput,
    InvoiceIssueInput,
    InvoicePreviewInput,
)
from reskontra.api.invoicing.issue_payloads import InvoiceIssuePayload
from reskontra.api.invoicing.job_payloads import (
    InvoiceBulkPayload,
    InvoiceCopyPagePayload,
    InvoicePreviewPayload,
)
from reskontra.api.invoicing.listing import filter_of
from reskontra.api.invoicing.payloads import (
    InvoiceCreatePayload,
    InvoiceDiscardPayload,
    InvoiceUpdatePayload,
)
from reskontra.api.invoicing.queries import invoice_now
from reskontra.api.invoicing.route_parts import page_urls
from reskontra.api.invoicing.send_inputs import InvoiceSendInput
from reskontra.api.invoicing.send_payloads import InvoiceSendPayload
from reskontra.api.jobs.queries import job_now
from reskontra.api.links import page_url
from reskontra.api.operation import mutation
from reskontra.domain.invoicing import commands
from reskontra.domain.invoicing.bulk_refusals import InvoicesChanged, InvoicesNamedTwice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.routing_refusals import RecipientsWithoutChannel
from reskontra.domain.invoicing.sending import Manner
from reskontra.domain.jobs.views import JobKind
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.tenancy.access import Permission

_BulkInput: TypeAlias = InvoiceBulkIssueInput | InvoiceBulkDiscardInput | InvoiceBulkSendInput


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


@mutation(Permission.INVOICE_READ)
async def invoice_copy_page(info: Info, input: InvoiceCopyPageInput) -> InvoiceCopyPagePayload:
    """Set an issued invoice anew as a copy (kopia), marked so; the original stays as it is.

    The job's `document` is the page.
    """
    job_id = await commands.request_copy(input.id)
    return InvoiceCopyPagePayload(job=await job_now(job_id), user_errors=[])


@mutation(Permission.INVOICE_SEND)
async def invoice_send(info: Info, input: InvoiceSendInput) -> InvoiceSendPayload:
    """Send an issued invoice (skicka faktura) to those who have consented to the channel.

    Without a channel it goes by the customer's route, to the usual recipients.
    """
    if input.channel is None:
        refuse_if([RecipientsWithoutChannel(path=("channel",))] if input.recipients else [])
        urls = page_urls(info.context, input.id)
        await commands.send_by_route(input.id, urls, again=input.again, hold=input.hold)
        return InvoiceSendPayload(invoice=await invoice_now(input.id), user_errors=[])
    refuse_if_not_carried(info.context, input.channel)
    await commands.send_invoice(
        input.id,
        input.channel,
        input.recipients,
        Manner(is_again=input.again, hold=input.hold, because=input.because or ""),
        page_url=page_url(info.context, input.id, input.channel),
    )
    return InvoiceSendPayload(invoice=await invoice_now(input.id), user_errors=[])


@mutation(Permission.INVOICE_ISSUE)
async def invoice_bulk_issue(info: Info, input: InvoiceBulkIssueInput) -> InvoiceBulkPayload:
    """Issue many drafts (fakturera flera) as one job; a draft that cannot be issued stays one."""
    kind = JobKind.INVOICE_BULK_ISSUE
    return await _begun(kind, input, await _meant(kind, input))


@mutation(Permission.INVOICE_WRITE)
async def invoice_bulk_discard(info: Info, input: InvoiceBulkDiscardInput) -> InvoiceBulkPayload:
    """Throw many drafts away (kasta flera utkast) as one job."""
    kind = JobKind.INVOICE_BULK_DISCARD
    return await _begun(kind, input, await _meant(kind, input))


@mutation(Permission.INVOICE_SEND)
async def invoice_bulk_send(info: Info, input: InvoiceBulkSendInput) -> InvoiceBulkPayload:
    """Send many issued invoices (skicka flera) as one job, to those who have consented.

    Without a channel each goes by its customer's route.
    """
    if input.channel is not None:
        refuse_if_not_carried(info.context, input.channel)
    kind = JobKind.INVOICE_BULK_SEND
    ids = await _meant(kind, input)
    given = {
        one: {
            "again": input.again,
            "hold": input.hold,
            **_ways(info.context, one, input.channel),
        }
        for one in ids
    }
    return await _begun(kind, input, ids, given)


def _ways(context: Context, id: InvoiceId, channel: Channel | None) -> dict[str, object]:
    if channel is None:
        urls = page_urls(context, id)
        return {"page_urls": {each.value: url for each, url in urls.items()}}
    return {"channel": channel.value, "page_url": page_url(context, id, channel)}


async def _meant(kind: JobKind, input: _BulkInput) -> Sequence[InvoiceId]:
    if input.where is None:
        return input.ids or []
    refuse_if([InvoicesNamedTwice(path=("where",))] if input.ids is not None else [])
    found = await commands.meant_by(kind, filter_of(input.where))
    expected = len(found) if input.expected_count is None else input.expected_count
    refuse_if([InvoicesChanged(path=("where",), found=len(found))] * (len(found) != expected))
    return found


async def _begun(
    kind: JobKind,
    input: _BulkInput,
    ids: Sequence[InvoiceId],
    given: Mapping[InvoiceId, Mapping[str, object]] | None = None,
) -> InvoiceBulkPayload:
    job_id = await commands.request_bulk(
        kind,
        ids,
        stops_when_refused=input.on_error is BulkPolicy.STOP_ALL,
        given=given,
    )
    return InvoiceBulkPayload(job=await job_now(job_id), user_errors=[])
