from tests.support.shop import Shop


async def test_the_tiles_add_up_to_their_lists(shop: Shop) -> None:
    first, _ = await shop.issued(), await shop.issued()
    await shop.draft()
    await shop.do("PaymentRegister", invoiceId=first["id"], amount={"amount": "310"})
    found = await shop.ask("Dashboard")
    tiles = {tile["key"]: (tile["value"]["amount"], tile["count"]) for tile in found["tiles"]}

    assert tiles == {
        "ISSUED_THIS_MONTH": ("4620.00", 2),
        "OPEN": ("4310.00", 2),
        "OVERDUE": ("0.00", 0),
        "PAID_THIS_MONTH": ("310.00", 1),
    }
    assert len(found["revenueByMonth"]) == 12
    assert found["revenueByMonth"][-1]["net"]["amount"] == "3719.00"
    assert found["latestEvents"][0]["cursor"] == found["cursor"]
