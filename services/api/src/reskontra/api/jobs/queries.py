"""Questions about jobs. Each kind is about invoices: who may read those may read these."""

from reskontra.api.context import Info
from reskontra.api.jobs.types import Job
from reskontra.api.nodes import node_loader
from reskontra.api.operation import query
from reskontra.domain.jobs import queries
from reskontra.domain.jobs.ids import JobId
from reskontra.tenancy.access import Permission


@node_loader(JobId, Permission.INVOICE_READ)
async def load_jobs(ids: list[JobId]) -> list[Job | None]:
    """Many jobs in one statement."""
    found = await queries.jobs(ids)
    return [Job(id=one, status=found[one]) if one in found else None for one in ids]


async def job_now(job_id: JobId) -> Job | None:
    """One job as it is at this moment, whatever was loaded before."""
    found: Job | None = (await load_jobs([job_id]))[0]
    return found


@query(Permission.INVOICE_READ)
async def job(info: Info, id: JobId) -> Job | None:
    """One job (jobb)."""
    return await info.context.load(load_jobs, id)
