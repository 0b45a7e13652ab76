"""What is paid on account by an agreement, at the door."""

from reskontra.domain.agreements.ids import AgreementId
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.billing import make_approved, make_order
from tests.support.api import Json
from tests.support.shop import Shop

SUM = {"dueDate": "2026-12-01", "description": "A conto", "amount": "25000.50"}


def sums(on_account: Json) -> dict[str, str]:
    return {name: on_account[name]["amount"] for name in ("invoiced", "taken", "left")}


async def test_what_is_invoiced_on_account_stands_on_the_agreement(shop: Shop) -> None:
    agreement = await shop.agreement(form="ON_ACCOUNT")
    planned = (await shop.do("AgreementPlan", id=agreement, instalments=[SUM]))["agreement"]
    assert (planned["form"], planned["onAccount"]) == ("ON_ACCOUNT", None)

    (due,) = planned["instalments"]
    billed = (await shop.do("InstalmentBill", id=due["id"]))["agreement"]
    assert sums(billed["onAccount"]) == {
        "invoiced": "25000.50",
        "taken": "0.00",
        "left": "25000.50",
    }
    assert billed["onAccount"]["apart"] == []
    found = await shop.ask("Invoice", id=billed["instalments"][0]["invoiceId"])
    assert (found["form"], found["state"]) == ("ON_ACCOUNT", "ISSUED")


async def test_what_no_work_reaches_is_told_where_it_waits(
    shop: Shop, other_scope: TenantScope
) -> None:
    agreement = await shop.agreement(form="ON_ACCOUNT", policy="MANUAL")
    apart = SUM | {"vatClass": "BOOKS"}
    planned = (await shop.do("AgreementPlan", id=agreement, instalments=[apart]))["agreement"]
    await shop.do("InstalmentBill", id=planned["instalments"][0]["id"])
    with within(shop.scope):
        async with tenant_transaction():
            await make_approved(await make_order(agreement_id=AgreementId.parse(agreement)))
    told = [{"percent": "6", "left": {"amount": "25000.50", "currency": "SEK"}}]
    assert (await shop.ask("Agreement", id=agreement))["onAccount"]["apart"] == told
    (row,) = (await shop.ask("UnbilledTime", first=9))["nodes"]
    assert row["agreement"]["onAccount"] == {"apart": told}
    other = await shop.elsewhere(other_scope)
    assert await other.ask("Agreement", id=agreement) is None
    assert (await other.ask("UnbilledTime", first=9))["nodes"] == []


async def test_a_sum_that_no_agreed_hours_reach_is_refused_on_its_field(shop: Shop) -> None:
    priced = {"hourTypeId": await shop.hour_type(), "price": "900", "validFrom": "2026-01-01"}
    agreement = await shop.agreement(form="ON_ACCOUNT", prices=[priced])
    apart = SUM | {"vatClass": "BOOKS"}
    assert await shop.codes("AgreementPlan", id=agreement, instalments=[SUM, apart]) == [
        ("ON_ACCOUNT_APART", "instalments.1.vatClass")
    ]
    assert await shop.codes("AgreementPlan", id=agreement, instalments=[SUM]) == []
