"""A firm whose company has opened its books."""

import pytest

from reskontra.domain.company.ids import CompanyId
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import make_company


@pytest.fixture
async def company(in_firm: TenantScope) -> CompanyId:
    """The company, in the one transaction that a test is about and that is rolled back."""
    return await make_company()


@pytest.fixture
async def kept_company(firm_scope: TenantScope) -> CompanyId:
    """The company, kept, for tests that open transactions of their own."""
    async with tenant_transaction():
        return await make_company()
