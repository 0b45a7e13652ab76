"""Addresses that something has come back from, at the firm's door."""

from reskontra.domain.delivery.ids import AddressId
from reskontra.tenancy.scope import TenantScope
from tests.support.bounces import a_blocked_address, sent_and_bounced
from tests.support.shop import Shop


async def test_a_bounce_is_listed_with_what_it_was_about(
    shop: Shop, other_scope: TenantScope
) -> None:
    invoice_id = await sent_and_bounced(shop)
    page = await shop.ask("TroubledAddresses", first=10)
    (row,) = page["nodes"]

    assert (page["totalCount"], row["state"], row["trouble"]) == (1, "HARD", "NO_SUCH_ADDRESS")
    assert (row["address"], row["count"]) == ("faktura@kunden.example", 1)
    assert (row["about"]["id"], row["about"]["customer"]["name"]) == (invoice_id, "Kunden AB")
    (delivery,) = (await shop.ask("Invoice", id=invoice_id))["deliveries"]
    assert (delivery["state"], delivery["trouble"]) == ("BOUNCED", "NO_SUCH_ADDRESS")

    elsewhere = await shop.elsewhere(other_scope)
    assert (await elsewhere.ask("TroubledAddresses", first=10))["nodes"] == []
    refused = await elsewhere.codes("DeliveryAddressLift", id=row["id"], reason="x")
    assert refused == [("NOT_FOUND", "id")]


async def test_the_list_is_read_in_pages(shop: Shop) -> None:
    await sent_and_bounced(shop)
    page = await shop.ask("TroubledAddresses", first=1)
    assert page["pageInfo"]["hasNextPage"] is False
    rest = await shop.ask("TroubledAddresses", first=1, after=page["pageInfo"]["endCursor"])
    assert rest["nodes"] == []


async def test_an_address_is_lifted_once_and_with_a_reason(shop: Shop) -> None:
    block = await a_blocked_address(shop)
    assert await shop.codes("DeliveryAddressLift", id=block["id"], reason=" ") == [
        ("REQUIRED", "reason")
    ]
    lifted = await shop.do("DeliveryAddressLift", **block)
    assert lifted["address"] == {
        "id": block["id"],
        "state": "OK",
        "liftedBecause": "Their IT has mended it",
    }
    assert await shop.codes("DeliveryAddressLift", **block) == [("ADDRESS_STANDS_WELL", "id")]
    missing = await shop.codes("DeliveryAddressLift", id=str(AddressId.new()), reason="x")
    assert missing == [("NOT_FOUND", "id")]
    assert (await shop.ask("TroubledAddresses", first=10))["nodes"] == []


async def test_nothing_is_sent_to_an_address_that_refuses_until_it_is_lifted(shop: Shop) -> None:
    block = await a_blocked_address(shop)
    customer = await shop.customer(email="Faktura@kunden.example")
    await shop.do("ConsentRecord", customerId=customer, channel="EMAIL", source="PHONE")
    invoice = await shop.issued(customerId=customer)
    payload = await shop.do("InvoiceSend", id=invoice["id"], channel="EMAIL")

    (error,) = payload["userErrors"]
    assert (error["code"], error["path"]) == ("ADDRESS_REFUSES", ["recipients", "0"])
    assert error["action"] == "LIFT_ADDRESS"
    assert (await shop.ask("Invoice", id=invoice["id"]))["deliveries"] == []
    other_address = {"channel": "EMAIL", "recipients": ["b@kunden.example"]}
    assert await shop.codes("InvoiceSend", id=invoice["id"], **other_address) == []

    other = await shop.issued(customerId=customer)
    await shop.do("DeliveryAddressLift", **block)
    assert await shop.codes("InvoiceSend", id=other["id"]) == []
