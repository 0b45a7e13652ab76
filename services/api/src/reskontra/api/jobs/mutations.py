"""What may be done with jobs."""

from reskontra.api.context import Info
from reskontra.api.errors import Forbidden
from reskontra.api.jobs.inputs import JobCancelInput
from reskontra.api.jobs.payloads import JobCancelPayload
from reskontra.api.jobs.queries import job_now
from reskontra.api.operation import mutation
from reskontra.domain.jobs import commands, queries
from reskontra.domain.jobs.views import JobKind
from reskontra.tenancy.access import Permission

# Who may ask for a kind of work may also stop it.
_MAY_ASK_FOR = {
    JobKind.INVOICE_PREVIEW: Permission.INVOICE_READ,
    JobKind.INVOICE_BULK_ISSUE: Permission.INVOICE_ISSUE,
    JobKind.INVOICE_BULK_SEND: Permission.INVOICE_SEND,
    JobKind.INVOICE_BULK_DISCARD: Permission.INVOICE_WRITE,
    JobKind.CUSTOMER_IMPORT: Permission.CUSTOMER_WRITE,
    JobKind.CUSTOMER_IMPORT_TRIAL: Permission.CUSTOMER_WRITE,
    JobKind.ARTICLE_IMPORT: Permission.CATALOGUE_WRITE,
    JobKind.ARTICLE_IMPORT_TRIAL: Permission.CATALOGUE_WRITE,
    JobKind.ACCOUNT_IMPORT: Permission.CATALOGUE_WRITE,
    JobKind.ACCOUNT_IMPORT_TRIAL: Permission.CATALOGUE_WRITE,
    JobKind.CLAIM_IMPORT: Permission.INVOICE_ISSUE,
    JobKind.CLAIM_IMPORT_TRIAL: Permission.INVOICE_ISSUE,
    JobKind.CUSTOMER_EXPORT: Permission.CUSTOMER_READ,
    JobKind.ARTICLE_EXPORT: Permission.CATALOGUE_READ,
    JobKind.INVOICE_EXPORT: Permission.INVOICE_READ,
    JobKind.INVOICE_LINE_EXPORT: Permission.INVOICE_READ,
    JobKind.LETTER_BATCH: Permission.INVOICE_SEND,
}


@mutation(Permission.INVOICE_READ)
async def job_cancel(info: Info, input: JobCancelInput) -> JobCancelPayload:
    """Stop a job (avbryt jobb); what it has done so far stays done."""
    found = await queries.job(input.id)
    if found is not None and not info.context.may(_MAY_ASK_FOR[found.kind]):
        raise Forbidden
    await commands.cancel_job(input.id)
    return JobCancelPayload(job=await job_now(input.id), user_errors=[])
