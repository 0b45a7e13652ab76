"""What may be done to take an invoice back."""

from reskontra.api.context import Info
from reskontra.api.errors import Forbidden
from reskontra.api.invoicing.credit_inputs import InvoiceCreditInput
from reskontra.api.invoicing.credit_payloads import InvoiceCreditPayload
from reskontra.api.invoicing.queries import invoice_now
from reskontra.api.operation import mutation
from reskontra.domain.assignments.commands import credit_and_invoice_anew
from reskontra.domain.invoicing import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.INVOICE_WRITE)
async def invoice_credit(info: Info, input: InvoiceCreditInput) -> InvoiceCreditPayload:
    """Credit an issued invoice (kreditera), whole or in part: a draft, or issued at once."""
    if input.issue and not info.context.may(Permission.INVOICE_ISSUE):
        raise Forbidden
    new, anew_id = input.new_credit(), None
    if input.anew:
        note_id, anew_id = await credit_and_invoice_anew(input.id, new)
    else:
        note_id = await commands.credit_invoice(input.id, new)
    if input.issue:
        await commands.issue_invoice(note_id)
    return InvoiceCreditPayload(
        credit_note=await invoice_now(note_id),
        replacement=await invoice_now(anew_id) if anew_id else None,
        invoice=await invoice_now(input.id),
        user_errors=[],
    )
