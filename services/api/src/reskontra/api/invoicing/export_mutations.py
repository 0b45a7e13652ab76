"""Having a list of invoices as a file."""

from reskontra.api.context import Info
from reskontra.api.invoicing.export_inputs import InvoiceExportInput
from reskontra.api.invoicing.listing import filter_of
from reskontra.api.jobs.export_payloads import ExportPayload
from reskontra.api.jobs.queries import job_now
from reskontra.api.operation import mutation
from reskontra.domain.invoicing import queries
from reskontra.domain.jobs.commands import request_export
from reskontra.domain.jobs.exporting import MOST_EXPORTED
from reskontra.domain.jobs.views import JobKind
from reskontra.tenancy.access import Permission


@mutation(Permission.INVOICE_READ)
async def invoice_export(info: Info, input: InvoiceExportInput) -> ExportPayload:
    """Have the invoices of a list as a file (exportera fakturor), the earliest first."""
    ids = await queries.invoice_ids(filter_of(input.where), MOST_EXPORTED)
    kind = JobKind.INVOICE_LINE_EXPORT if input.with_lines else JobKind.INVOICE_EXPORT
    job_id = await request_export(kind, ids, input.format, info.context.locale)
    return ExportPayload(job=await job_now(job_id), user_errors=[])
