"""What follows when a company changes."""

from reskontra.domain.company import queries
from reskontra.domain.company.events import CompanyChanged
from reskontra.tenancy.scope import current_tenant
from reskontra.tenancy.tenants import rename_tenant
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import Errand, tenant_actor
from reskontra.workers.broker import Queue


@tenant_actor(queue=Queue.MAINTENANCE)
async def tell_platform_its_name(errand: Errand) -> None:
    """Let the platform show the firm under the name that it has now."""
    async with tenant_transaction(read_only=True):
        await errand.event(CompanyChanged)
        company = await queries.profile()

    await rename_tenant(current_tenant().id, company.name)

    async with errand.settling():
        pass
