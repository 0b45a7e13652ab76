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
