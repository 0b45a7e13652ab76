"""Sums that fall due by agreements, invoiced by hand at the door."""

from reskontra.domain.agreements.ids import InstalmentId
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.api.agreements.budgets import a_sum
from tests.support.shop import Shop


async def test_a_sum_is_invoiced_before_its_day_and_once(shop: Shop) -> None:
    due = await a_sum(shop)
    payload = await shop.do("InstalmentBill", id=due)
    (billed,) = payload["agreement"]["instalments"]

    assert (payload["userErrors"], billed["state"]) == ([], "BILLED")
    assert (await shop.ask("Invoice", id=billed["invoiceId"]))["state"] == "ISSUED"
    assert await shop.codes("InstalmentBill", id=due) == [("INSTALMENT_BILLED", "id")]
    assert await shop.codes("InstalmentBill", id=str(InstalmentId.new())) == [("NOT_FOUND", "id")]
    assert len((await shop.ask("Invoices", first=9))["nodes"]) == 1


async def test_what_stands_in_the_way_is_told_with_the_sum(shop: Shop) -> None:
    due = await a_sum(shop, needsOrderNumber=True)
    (held,) = (await shop.do("InstalmentBill", id=due))["agreement"]["instalments"]

    assert (held["state"], [each["code"] for each in held["held"]]) == (
        "HELD",
        ["AGREEMENT_ORDER_NUMBER_MISSING"],
    )
    assert (await shop.ask("Invoices", first=9))["nodes"] == []


async def test_a_seller_and_another_firm_invoice_nothing(
    shop: Shop, other_scope: TenantScope
) -> None:
    due = await a_sum(shop)
    seller = await shop.seen_by(Role.SELLER)
    stranger = await shop.elsewhere(other_scope)

    assert (await seller.reply("InstalmentBill", input={"id": due})).codes == ["FORBIDDEN"]
    assert await stranger.codes("InstalmentBill", id=due) == [("NOT_FOUND", "id")]
    assert (await shop.ask("Invoices", first=9))["nodes"] == []
