"""An invoice finds its way by itself, and tells beforehand which."""

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.ordering import USUAL_ORDER
from reskontra.domain.customers.queries import delivery_order
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import invoices
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
    assert channel == "LETTER"
    assert obstacles["EMAIL"] == ["CONSENT_REQUIRED"]
    asked_for = await shop.codes("InvoiceSend", id=invoice, channel="EMAIL")
    assert asked_for == [("CONSENT_REQUIRED", "channel")]

    await shop.do("ConsentRecord", customerId=customer, channel="EMAIL", source="PHONE")
    assert (await ways(shop, invoice))[0] == "EMAIL"
    sent = await shop.do("InvoiceSend", id=invoice)
    deliveries = [(each["channel"], each["recipient"]) for each in sent["invoice"]["deliveries"]]
    assert deliveries == [("EMAIL", "faktura@kunden.example")]


async def test_who_has_not_said_yes_gets_a_letter_unless_the_firm_sends_none(shop: Shop) -> None:
    customer = await shop.customer()
    first, second = [(await shop.issued(customerId=customer))["id"] for _ in range(2)]
    sent = await shop.do("InvoiceSend", id=first)
    assert [each["channel"] for each in sent["invoice"]["deliveries"]] == ["LETTER"]

    await shop.do("DeliveryOrderChoose", channels=["PEPPOL", "EMAIL", "SMS"])
    assert await shop.codes("InvoiceSend", id=second) == [("CONSENT_REQUIRED", "channel")]
    assert (await shop.ask("Invoice", id=second))["deliveries"] == []


async def test_without_a_whole_address_no_letter_is_promised(shop: Shop) -> None:
    customer = await shop.customer(email=None)
    invoice = (await shop.issued(customerId=customer))["id"]
    await shop.do(
        "CustomerUpdate", id=customer, expectedVersion=1, address={"line1": "", "city": "Lund"}
    )
    channel, obstacles = await ways(shop, invoice)
    assert (channel, obstacles["LETTER"]) == (None, ["POSTAL_ADDRESS_INCOMPLETE"])
    codes = await shop.codes("InvoiceSend", id=invoice)
    assert codes == [("POSTAL_ADDRESS_INCOMPLETE", "recipients")]


async def test_an_authority_gets_something_else_only_for_a_written_reason(shop: Shop) -> None:
    customer = await shop.customer(kind="AUTHORITY", gln="4006381333931", orgNumber="556703-7485")
    invoice = (await shop.issued(customerId=customer, buyerReference="Anna Ek"))["id"]
    refused = [("AUTHORITY_TAKES_E_INVOICES", "because")]
    assert await shop.codes("InvoiceSend", id=invoice, channel="LETTER") == refused
    assert await shop.codes("InvoiceSend", id=invoice, channel="LETTER", because=" ") == refused
    assert (await shop.ask("Invoice", id=invoice))["deliveries"] == []

    why = "Deras system ligger nere."
    await shop.do("InvoiceSend", id=invoice, channel="LETTER", because=why)
    (letter,) = (await shop.ask("Invoice", id=invoice))["deliveries"]
    assert (letter["channel"], letter["because"]) == ("LETTER", why)


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
    await shop.do("DeliveryOrderChoose", customerId=customer, channels=["SMS"])
    channel, obstacles = await ways(shop, invoice)
    assert (channel, list(obstacles)) == (None, ["SMS"])
    own = await shop.ask("DeliveryOrder", customerId=customer)
    assert own == {"channels": ["SMS"], "isOwn": True}
    assert (await shop.ask("DeliveryOrder"))["isOwn"] is False
    with within(other_scope):
        async with tenant_transaction(read_only=True):
            assert await delivery_order() == USUAL_ORDER


async def test_many_are_told_apart_before_they_are_sent(
    shop: Shop, other_scope: TenantScope
) -> None:
    willing, unwilling = await shop.customer(), await shop.customer()
    await shop.do("ConsentRecord", customerId=willing, channel="EMAIL", source="PHONE")
    nowhere = await shop.customer()
    lot = [
        (await shop.issued(customerId=each))["id"]
        for each in (willing, willing, unwilling, nowhere)
    ]
    await shop.do("DeliveryOrderChoose", customerId=nowhere, channels=["EMAIL"])
    await shop.do("InvoiceSend", id=lot[1])

    all_ = await shop.ask("InvoiceRoutes", where={})
    assert await shop.ask("InvoiceRoutes", ids=lot) == all_
    counts = {each["channel"]: each["count"] for each in all_["counts"]}
    assert counts == {"EMAIL": 1, "LETTER": 1}
    assert (all_["totalCount"], all_["sentCount"], all_["stuckCount"]) == (4, 1, 1)
    (stuck,) = all_["stuck"]
    assert (stuck["id"], stuck["customerId"]) == (lot[3], nowhere)
    assert _codes({"obstacles": stuck["obstacles"]}) == ["CONSENT_REQUIRED"]
    routed = {each["id"]: each["route"]["channel"] for each in all_["routed"]}
    assert routed == {lot[0]: "EMAIL", lot[2]: "LETTER"}
    ids = [InvoiceId.parse(one) for one in lot]
    with within(other_scope):
        async with tenant_transaction(read_only=True):
            assert await invoices(ids) == {}


async def test_a_customers_way_is_told_before_there_is_an_invoice(shop: Shop) -> None:
    customer = await shop.customer()

    async def way() -> str | None:
        found: str | None = (await shop.ask("CustomerRoute", customerId=customer))["channel"]
        return found

    assert await way() == "LETTER"
    await shop.do("DeliveryOrderChoose", customerId=customer, channels=["EMAIL"])
    assert await way() is None
    await shop.do("ConsentRecord", customerId=customer, channel="EMAIL", source="PHONE")
    assert await way() == "EMAIL"
    assert await shop.ask("CustomerRoute", customerId=str(CustomerId.new())) is None
