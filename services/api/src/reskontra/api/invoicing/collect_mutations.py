"""What may be done to make several drafts one."""

from reskontra.api.context import Info
from reskontra.api.invoicing.collect_inputs import InvoiceCollectInput, InvoiceTakeApartInput
from reskontra.api.invoicing.collect_payloads import (
    InvoiceCollectPayload,
    InvoiceTakeApartPayload,
)
from reskontra.api.invoicing.queries import invoice_now, load_invoices
from reskontra.api.operation import mutation
from reskontra.domain.invoicing import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.INVOICE_WRITE)
async def invoice_collect(info: Info, input: InvoiceCollectInput) -> InvoiceCollectPayload:
    """Make drafts of one customer one draft (samla till en faktura), a section of each."""
    collective_id = await commands.collect_drafts(input.ids)
    return InvoiceCollectPayload(invoice=await invoice_now(collective_id), user_errors=[])


@mutation(Permission.INVOICE_WRITE)
async def invoice_take_apart(info: Info, input: InvoiceTakeApartInput) -> InvoiceTakeApartPayload:
    """Make a collective draft the drafts again that it was made of (dela upp), as they were."""
    ids = await commands.take_apart(input.id, input.expected_version)
    found = [each for each in await load_invoices(ids) if each is not None]
    return InvoiceTakeApartPayload(invoices=found, user_errors=[])
