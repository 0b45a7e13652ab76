"""What may be done with a draft as a pro forma."""

from reskontra.api.context import Info
from reskontra.api.invoicing.pro_forma_inputs import (
    InvoiceProFormaInput,
    InvoiceProFormaSendInput,
)
from reskontra.api.invoicing.pro_forma_payloads import (
    InvoiceProFormaPayload,
    InvoiceProFormaSendPayload,
)
from reskontra.api.invoicing.queries import invoice_now
from reskontra.api.jobs.queries import job_now
from reskontra.api.operation import mutation
from reskontra.domain.invoicing import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.INVOICE_READ)
async def invoice_pro_forma(info: Info, input: InvoiceProFormaInput) -> InvoiceProFormaPayload:
    """Set a draft as a pro forma (proforma): it has no number and asks for no money.

    The job's `document` is the page.
    """
    job_id = await commands.request_pro_forma(input.id, input.expected_version)
    return InvoiceProFormaPayload(job=await job_now(job_id), user_errors=[])


@mutation(Permission.INVOICE_SEND)
async def invoice_pro_forma_send(
    info: Info, input: InvoiceProFormaSendInput
) -> InvoiceProFormaSendPayload:
    """Send a pro forma as it was made (skicka proforma); it is no invoice, and needs no consent."""
    recipients = None if input.recipients is None else tuple(input.recipients)
    invoice_id = await commands.send_pro_forma(input.job_id, recipients)
    return InvoiceProFormaSendPayload(invoice=await invoice_now(invoice_id), user_errors=[])
