"""What is paid on account by an agreement, at the door."""

from tests.support.shop import Shop

SUM = {"dueDate": "2026-12-01", "description": "A conto", "amount": "25000.50"}


async def test_what_is_invoiced_on_account_stands_on_the_agreement(shop: Shop) -> None:
    agreement = await shop.agreement(form="ON_ACCOUNT")
    planned = (await shop.do("AgreementPlan", id=agreement, instalments=[SUM]))["agreement"]
    assert (planned["form"], planned["onAccount"]) == ("ON_ACCOUNT", None)

    (due,) = planned["instalments"]
    billed = (await shop.do("InstalmentBill", id=due["id"]))["agreement"]
    told = {name: value["amount"] for name, value in billed["onAccount"].items()}
    assert told == {"invoiced": "25000.50", "taken": "0.00", "left": "25000.50"}
    found = await shop.ask("Invoice", id=billed["instalments"][0]["invoiceId"])
    assert (found["form"], found["state"]) == ("ON_ACCOUNT", "ISSUED")
