"""A number has one card, however many write it at once."""

import asyncio

import pytest

from reskontra.domain.customers.commands import change_customer
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import customers
from reskontra.domain.customers.views import (
    CustomerChange,
    CustomerFilter,
    CustomerOrder,
    CustomerPageRequest,
)
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.customers import make_customer

NUMBER = "556703-7485"
AT_ONCE = 8


async def write() -> None:
    async with tenant_transaction():
        await make_customer(org_number=NUMBER)


async def change(customer_id: CustomerId) -> None:
    async with tenant_transaction():
        await change_customer(customer_id, CustomerChange(org_number=NUMBER))


@pytest.mark.usefixtures("kept_company")
async def test_of_many_who_write_a_number_at_once_one_does() -> None:
    async with tenant_transaction():
        known = [await make_customer() for _ in range(AT_ONCE)]
    tries = [write() for _ in range(AT_ONCE)] + [change(one) for one in known]
    outcomes = await asyncio.gather(*tries, return_exceptions=True)
    assert sum(isinstance(outcome, Refused) for outcome in outcomes) == 2 * AT_ONCE - 1
    async with tenant_transaction(read_only=True):
        found = await customers(
            CustomerPageRequest(where=CustomerFilter(text=NUMBER), order=CustomerOrder.NAME)
        )
    assert len(found.rows) == 1
