"""A fault in one of many stops nobody else, and is told of at the end."""

from collections.abc import Sequence

import pytest

from reskontra.domain.customers.queries import customer_ids
from reskontra.domain.customers.views import CustomerFilter
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import Apart, SomeFailed
from tests.factories.customers import make_customer

pytestmark = pytest.mark.usefixtures("company")


class Broken(Exception):
    """What goes wrong with one of them."""


async def keep(name: str) -> None:
    """A customer; one of those called so is kept and then found to be broken."""
    await make_customer(name=name)
    if name.startswith("Broken"):
        raise Broken(name)


async def keep_all(names: Sequence[str]) -> None:
    for name in names:
        await keep(name)


async def kept() -> int:
    async with tenant_transaction(read_only=True):
        return len(await customer_ids(CustomerFilter(), 100))


async def test_the_others_are_done_and_what_failed_left_nothing(
    firm_scope: TenantScope, caplog: pytest.LogCaptureFixture
) -> None:
    apart = Apart()
    await apart.each(("Ada", "Broken", "Bo"), keep)
    assert await kept() == 2
    assert [record.getMessage() for record in caplog.records] == [
        "failed for one of several: Broken"
    ]
    with pytest.raises(SomeFailed, match="1 failed"):
        apart.end()


async def test_nothing_that_failed_is_nothing_to_tell(firm_scope: TenantScope) -> None:
    apart = Apart()
    await apart.each(("Ada", "Bo"), keep)
    apart.end()
    assert await kept() == 2


async def test_so_many_faults_are_nobodys_own(firm_scope: TenantScope) -> None:
    tried = [f"Broken {number}" for number in range(30)]
    with pytest.raises(SomeFailed, match="20 failed"):
        await Apart().each([*tried, "Ada"], keep)
    assert await kept() == 0


async def test_what_fails_together_is_done_one_by_one(firm_scope: TenantScope) -> None:
    apart = Apart()
    await apart.together(("Ada", "Bo"), keep_all, keep)
    await apart.together(("Cilla", "Broken", "Dan"), keep_all, keep)
    assert await kept() == 4
    with pytest.raises(SomeFailed, match="1 failed"):
        apart.end()
