"""Approved work that is on no invoice, page by page."""

from datetime import date

from reskontra.domain.agreements.views import BillingPolicy
from reskontra.domain.assignments.commands import bill
from reskontra.domain.assignments.queries import approved
from reskontra.domain.kernel.addresses import NOWHERE
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.agreements import make_agreement
from tests.factories.billing import DEPARTURES, make_approved, make_order
from tests.factories.customers import make_customer
from tests.support.shop import Shop


async def worked(shop: Shop) -> None:
    """Three hours: two of a customer whom nothing reaches, which were to be billed before."""
    with within(shop.scope):
        async with tenant_transaction():
            order = await make_order(await make_customer(address=NOWHERE, email=None))
            held = [await make_approved(order, day=date(2026, 11, day)) for day in (3, 4)]
            await bill(await approved(held), DEPARTURES)
            await make_approved(await make_order(), day=date(2026, 11, 2))


async def test_the_oldest_work_comes_first_and_pages_meet(shop: Shop) -> None:
    await worked(shop)
    first = await shop.ask("UnbilledTime", first=2)
    rest = await shop.ask("UnbilledTime", first=2, after=first["pageInfo"]["endCursor"])
    days = [row["beginsAt"][:10] for row in (*first["nodes"], *rest["nodes"])]
    assert days == ["2026-11-02", "2026-11-03", "2026-11-04"]
    assert (first["totalCount"], rest["pageInfo"]["hasNextPage"]) == (3, False)
    back = await shop.ask("UnbilledTime", last=1)
    assert [row["beginsAt"][:10] for row in back["nodes"]] == ["2026-11-04"]


async def test_what_waits_for_something_can_be_told_apart_and_summed(shop: Shop) -> None:
    await worked(shop)
    for is_held, count in ((True, 2), (False, 1)):
        reply = await shop.reply("UnbilledTime", first=9, where={"isHeld": is_held})
        assert len(reply.data["unbilledTime"]["nodes"]) == count
        assert reply.data["unbilledTimeSums"]["revenue"]["amount"] == f"{count * 1000}.00"
    row = (await shop.ask("UnbilledTime", first=1, where={"isHeld": True}))["nodes"][0]
    assert row["assignment"]["title"] == "Tolkning"
    customer = row["customer"]["id"]
    of_one = await shop.ask("UnbilledTime", first=9, where={"customerId": customer})
    assert len(of_one["nodes"]) == 2


async def test_what_is_invoiced_by_hand_is_told_by_its_agreement(shop: Shop) -> None:
    with within(shop.scope):
        async with tenant_transaction():
            by_hand = await make_agreement(policy=BillingPolicy.MANUAL)
            await make_approved(await make_order(agreement_id=by_hand), day=date(2026, 11, 2))
            await make_approved(await make_order(), day=date(2026, 11, 3))
    agreements = [row["agreement"] for row in (await shop.ask("UnbilledTime", first=9))["nodes"]]
    assert agreements == [{"id": str(by_hand), "policy": "MANUAL", "onAccount": None}, None]


async def test_another_firm_has_none_of_it(shop: Shop, other_scope: TenantScope) -> None:
    await worked(shop)
    other = await shop.elsewhere(other_scope)
    reply = await other.reply("UnbilledTime", first=9)
    assert reply.data["unbilledTime"]["nodes"] == []
    assert reply.data["unbilledTimeSums"]["count"] == 0
