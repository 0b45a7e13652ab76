"""Jobs, valid by default: a preview of an invoice that need not be there."""

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.jobs.commands import open_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.views import JobKind, NewJob
from tests.factories import varied


def new_job(**about: object) -> NewJob:
    job = NewJob(kind=JobKind.INVOICE_PREVIEW, subjects=[str(InvoiceId.new())])
    return varied(job, **about)


async def make_job(**about: object) -> JobId:
    return await open_job(new_job(**about))
