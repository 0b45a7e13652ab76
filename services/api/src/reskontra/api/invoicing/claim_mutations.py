"""Taking over what another system wrote."""

from reskontra.api.company.table_uploads import SheetImportInput, SheetImportPayload, sent_table
from reskontra.api.context import Info
from reskontra.api.jobs.queries import job_now
from reskontra.api.operation import mutation
from reskontra.domain.invoicing import commands, opening
from reskontra.tenancy.access import Permission


@mutation(Permission.INVOICE_ISSUE)
async def claim_import(info: Info, input: SheetImportInput) -> SheetImportPayload:
    """Take over unpaid invoices of another system (ingående fakturor), or try each row.

    They are paid and followed up here, and are no sale: their VAT was reported with the system that
    wrote them. What was taken over before stays as it is. The job's items are the rows below the
    headings, in order.
    """
    table = await sent_table(info.context, input.upload_id, opening.COLUMNS)
    job_id = await commands.request_claims(table.rows, is_trial=input.is_trial)
    return table.asked(await job_now(job_id))
