"""A firm whose company has opened its books, for actors to work for."""

import pytest

from reskontra.domain.company.ids import CompanyId
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import make_company


@pytest.fixture
async def company(firm_scope: TenantScope) -> CompanyId:
    """The company, kept: actors open transactions of their own."""
    async with tenant_transaction():
        return await make_company()
