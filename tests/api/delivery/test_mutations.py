from tests.support.shop import Shop


async def test_a_delivery_is_cancelled_before_it_is_sent(shop: Shop) -> None:
    customer = await shop.customer()
    await shop.do("ConsentRecord", customerId=customer, channel="EMAIL", source="PHONE")
    invoice = await shop.issued(customerId=customer)
    await shop.do("InvoiceSend", id=invoice["id"])
    (delivery,) = (await shop.ask("Invoice", id=invoice["id"]))["deliveries"]
    cancelled = await shop.do("DeliveryCancel", id=delivery["id"])
    again = await shop.codes("DeliveryCancel", id=delivery["id"])

    assert cancelled["delivery"]["state"] == "CANCELLED"
    assert [code for code, _ in again] == ["PARCEL_UNDER_WAY"]
