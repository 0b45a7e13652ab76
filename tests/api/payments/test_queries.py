from reskontra.tenancy.access import Permission
from reskontra.tenancy.scope import TenantScope
from tests.support.shop import Shop


async def test_payments_are_paged_from_the_newest(shop: Shop) -> None:
    invoice = await shop.issued()
    for amount in ("1", "2", "3"):
        await shop.do("PaymentRegister", invoiceId=invoice["id"], amount={"amount": amount})
    first = await shop.ask("Payments", first=2)
    rest = await shop.ask("Payments", first=2, after=first["pageInfo"]["endCursor"])
    amounts = [each["amount"]["amount"] for each in first["nodes"] + rest["nodes"]]

    assert amounts == ["3.00", "2.00", "1.00"]
    assert rest["pageInfo"]["hasNextPage"] is False


async def test_payments_are_asked_for_by_day(shop: Shop) -> None:
    invoice = await shop.issued()
    given = {"invoiceId": invoice["id"], "amount": {"amount": "1"}}
    await shop.do("PaymentRegister", **given, receivedDate="2026-10-31")
    found = await shop.ask(
        "Payments", first=5, where={"receivedFrom": "2026-10-01", "receivedTo": "2026-10-31"}
    )
    none = await shop.ask("Payments", first=5, where={"receivedFrom": "2099-01-01"})

    assert [each["receivedDate"] for each in found["nodes"]] == ["2026-10-31"]
    assert none["nodes"] == []


async def test_a_payment_tells_what_was_paid(shop: Shop) -> None:
    first, second = await shop.issued(), await shop.issued()
    for invoice in (first, second):
        await shop.do("PaymentRegister", invoiceId=invoice["id"], amount={"amount": "10"})
    found = await shop.ask("Payments", first=5)
    paid = [(each["invoice"]["number"], each["invoice"]["buyerName"]) for each in found["nodes"]]

    assert paid == [(1002, "Köparen"), (1001, "Köparen")]
    assert await shop.ask("PaymentSums") == {
        "count": 2,
        "amount": {"amount": "20.00", "currency": "SEK"},
    }


async def test_who_may_not_see_invoices_sees_payments_alone(shop: Shop) -> None:
    invoice = await shop.issued()
    await shop.do("PaymentRegister", invoiceId=invoice["id"], amount={"amount": "10"})
    program = await shop.seen_by_program(Permission.PAYMENT_READ)
    (found,) = (await program.ask("Payments", first=5))["nodes"]

    assert (found["amount"]["amount"], found["invoice"]) == ("10.00", None)


async def test_another_firm_has_nothing_to_sum(shop: Shop, other_scope: TenantScope) -> None:
    invoice = await shop.issued()
    await shop.do("PaymentRegister", invoiceId=invoice["id"], amount={"amount": "10"})
    stranger = await shop.elsewhere(other_scope)

    assert (await stranger.ask("PaymentSums"))["count"] == 0
    assert (await stranger.ask("InvoiceSums"))["count"] == 0
