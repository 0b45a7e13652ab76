"""An invoice finds its way by itself, and tells beforehand which."""

from reskontra.domain.customers.ordering import USUAL_ORDER
from reskontra.domain.customers.queries import delivery_order
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.api import Json
from tests.support.shop import Shop


async def ways(shop: Shop, invoice: str) -> tuple[str | None, dict[str, list[str]]]:
    found = await shop.ask("InvoiceRoute", invoiceId=invoice)
    return found["channel"], {way["channel"]: _codes(way) for way in found["ways"]}


def _codes(way: Json) -> list[str]:
    return [each["code"] for each in way["obstacles"]]


async def test_what_is_missing_is_told_before_and_then_it_goes_by_itself(shop: Shop) -> None:
    customer = await shop.customer()
    invoice = (await shop.issued(customerId=customer))["id"]
    channel, obstacles = await ways(shop, invoice)
    assert channel is None
    assert obstacles["EMAIL"] == ["CONSENT_REQUIRED"]
    assert "WAY_NOT_CARRIED" in obstacles["LETTER"]
    assert await shop.codes("InvoiceSend", id=invoice) == [("CONSENT_REQUIRED", "channel")]

    await shop.do("ConsentRecord", customerId=customer, channel="EMAIL", source="PHONE")
    assert (await ways(shop, invoice))[0] == "EMAIL"
    sent = await shop.do("InvoiceSend", id=invoice)
    deliveries = [(each["channel"], each["recipient"]) for each in sent["invoice"]["deliveries"]]
    assert deliveries == [("EMAIL", "faktura@kunden.example")]


async def test_addresses_without_a_channel_say_too_little(shop: Shop) -> None:
    invoice = (await shop.issued())["id"]
    codes = await shop.codes("InvoiceSend", id=invoice, recipients=["a@b.se"])
    assert codes == [("CHANNEL_MISSING", "channel")]


async def test_a_way_that_a_customer_leaves_out_is_not_tried(
    shop: Shop, other_scope: TenantScope
) -> None:
    customer = await shop.customer()
    await shop.do("ConsentRecord", customerId=customer, channel="EMAIL", source="PHONE")
    invoice = (await shop.issued(customerId=customer))["id"]
    await shop.do("DeliveryOrderChoose", customerId=customer, channels=["SMS", "LETTER"])
    channel, obstacles = await ways(shop, invoice)
    assert (channel, list(obstacles)) == (None, ["SMS", "LETTER"])
    own = await shop.ask("DeliveryOrder", customerId=customer)
    assert own == {"channels": ["SMS", "LETTER"], "isOwn": True}
    assert (await shop.ask("DeliveryOrder"))["isOwn"] is False
    with within(other_scope):
        async with tenant_transaction(read_only=True):
            assert await delivery_order() == USUAL_ORDER
