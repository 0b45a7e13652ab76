"""What follows when a company changes."""

import asyncpg
import pytest

from reskontra.domain.company.commands import change_company
from reskontra.domain.company.views import CompanyChange
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.workers import Workers


@pytest.mark.usefixtures("company")
async def test_the_platform_learns_the_firms_new_name(
    firm_scope: TenantScope, workers: Workers, owner: asyncpg.Connection
) -> None:
    async with tenant_transaction():
        await change_company(CompanyChange(name="Nya Bolaget AB"), None)

    await workers.run_until_still()

    name = await owner.fetchval(
        "SELECT name FROM platform.tenant WHERE id = $1", firm_scope.id.uuid
    )
    assert name == "Nya Bolaget AB"
