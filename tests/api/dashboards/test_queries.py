from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.payments.commands import register_payment
from reskontra.domain.payments.views import NewPayment
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.invoicing import kr
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


async def test_an_age_band_opens_the_list_that_sums_to_it(shop: Shop) -> None:
    days = {"invoiceDate": "2026-01-01", "dueDate": "2026-01-31"}
    await shop.issued()
    await shop.issued(**days)
    await shop.issued(**days)
    bands = (await shop.ask("Dashboard"))["ageing"]
    lists = [
        await shop.ask(
            "Invoices",
            first=50,
            where={
                "isOpen": band["list"]["isOpen"],
                "dueDate": {"from": band["list"]["dueFrom"], "to": band["list"]["dueTo"]},
            },
        )
        for band in bands
    ]

    assert [(band["key"], band["amount"]["amount"]) for band in bands] == [
        ("NOT_DUE", "2310.00"),
        ("DAYS_1_30", "0.00"),
        ("DAYS_31_60", "0.00"),
        ("DAYS_61_90", "0.00"),
        ("OVER_90_DAYS", "4620.00"),
    ]
    assert [len(each["nodes"]) for each in lists] == [band["count"] for band in bands]


async def test_the_top_customers_open_their_cards(shop: Shop) -> None:
    customer = await shop.customer()
    await shop.issued(customerId=customer)
    await shop.issued(customerId=customer)
    await shop.issued()
    top = (await shop.ask("Dashboard"))["topCustomers"]

    assert [(each["customerId"], each["name"], each["net"]["amount"]) for each in top] == [
        (customer, "Kunden AB", "3719.00"),
        (None, "Köparen", "1859.50"),
    ]


async def test_the_latest_events_say_what_happened_to_what_by_whom(shop: Shop) -> None:
    invoice = await shop.issued(customerId=await shop.customer())
    buyer = Actor(ActorKind.LINK, invoice["id"])
    payment = NewPayment(invoice_id=InvoiceId.parse(invoice["id"]), amount=kr("10"))
    with within(shop.scope), acting_as(buyer):
        async with tenant_transaction():
            await register_payment(payment)
    found = await shop.ask("Dashboard")
    told = [
        (each["kind"], each["actorName"], each["subject"]["title"])
        for each in found["latestEvents"]
    ]

    assert told == [
        ("PaymentRegistered", "Kunden AB", "1001 Kunden AB"),
        ("InvoiceIssued", "Åsa Öberg", "1001 Kunden AB"),
        ("CustomerCreated", "Åsa Öberg", "Kunden AB"),
        ("CompanyOpened", None, "Övningsbolaget AB"),
    ]
    assert found["latestEvents"][1]["subject"]["id"] == invoice["id"]
    assert found["cursor"] == found["latestEvents"][0]["cursor"]
