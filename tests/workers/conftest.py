"""A firm whose company has opened its books, for actors to work for."""

import pytest

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.customers.commands import choose_order
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import make_company


@pytest.fixture
async def company(firm_scope: TenantScope) -> CompanyId:
    """The company, kept: actors open transactions of their own."""
    async with tenant_transaction():
        return await make_company()


@pytest.fixture
async def no_letters(company: CompanyId) -> None:
    """The firm has switched letters off: what one channel loses stays lost, for all to see."""
    async with tenant_transaction():
        await choose_order([Channel.PEPPOL, Channel.EMAIL, Channel.SMS])
