"""What may be done about the looks of invoices."""

from reskontra.api.context import Info
from reskontra.api.invoicing.page_inputs import PagePreviewInput
from reskontra.api.invoicing.page_payloads import PagePreviewPayload
from reskontra.api.jobs.queries import job_now
from reskontra.api.operation import mutation
from reskontra.domain.invoicing import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.INVOICE_READ)
async def page_preview(info: Info, input: PagePreviewInput) -> PagePreviewPayload:
    """Set a sample invoice that looks so (förhandsgranska utseende); nothing is chosen by it.

    The job's `document` is the page. It says that it is a draft, and cannot be paid.
    """
    job_id = await commands.request_page_preview(input.page.value(), input.locale)
    return PagePreviewPayload(job=await job_now(job_id), user_errors=[])
