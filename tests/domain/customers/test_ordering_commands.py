"""The firm's order of ways, and those of single customers."""

import asyncio

import pytest

from reskontra.domain.customers.commands import choose_order
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.ordering import USUAL_ORDER
from reskontra.domain.customers.queries import delivery_order, order_for, orders_of
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import make_company
from tests.factories.customers import make_customer
from tests.support.elsewhere import seen_in

firm = pytest.mark.usefixtures("in_firm")
OWN = (Channel.SMS, Channel.EMAIL)


@firm
async def test_the_customers_own_order_comes_before_the_firms_and_that_before_the_usual() -> None:
    await make_company()
    customer_id, other = await make_customer(), await make_customer(org_number=None, name="B")
    assert await order_for(customer_id) == USUAL_ORDER
    await choose_order([Channel.EMAIL])
    assert await order_for(customer_id) == (Channel.EMAIL,)
    await choose_order(OWN, customer_id)
    assert await order_for(customer_id) == OWN
    assert await order_for(other) == await order_for(None) == (Channel.EMAIL,)
    assert await orders_of([customer_id, other]) == {customer_id: OWN}


@firm
async def test_an_order_may_be_chosen_anew_and_let_go() -> None:
    await make_company()
    customer_id = await make_customer()
    await choose_order(OWN, customer_id)
    await choose_order([Channel.LETTER], customer_id)
    assert await order_for(customer_id) == (Channel.LETTER,)
    await choose_order(None, customer_id)
    assert await order_for(customer_id) == USUAL_ORDER


@firm
@pytest.mark.parametrize("channels", [[], [Channel.SMS, Channel.SMS]])
async def test_what_is_no_order_changes_nothing(channels: list[Channel]) -> None:
    with pytest.raises(Refused):
        await choose_order(channels)
    assert await delivery_order() == USUAL_ORDER


@firm
async def test_nobody_unknown_has_an_order() -> None:
    with pytest.raises(Refused):
        await choose_order(OWN, CustomerId.new())
    assert await delivery_order() == USUAL_ORDER


async def test_two_who_choose_at_once_are_one_after_the_other(
    firm_scope: TenantScope, other_scope: TenantScope
) -> None:
    first_has_written = asyncio.Event()

    async def first() -> None:
        async with tenant_transaction():
            await choose_order([Channel.EMAIL])
            first_has_written.set()
            await asyncio.sleep(0.2)

    async def second() -> None:
        await first_has_written.wait()
        async with tenant_transaction():
            await choose_order(OWN)

    await asyncio.gather(first(), second())
    async with tenant_transaction(read_only=True):
        assert await delivery_order() == OWN
    assert await seen_in(other_scope, delivery_order) == USUAL_ORDER
