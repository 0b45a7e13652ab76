from dataclasses import replace

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.payments.commands import register_payment
from reskontra.domain.payments.views import NewPayment
from reskontra.tenancy.access import Role
from reskontra.tenancy.api_tokens import ApiTokenEntry, make_api_token
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.invoicing import kr
from tests.support.api import Person, person_in
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
        "TO_REFUND": ("0.00", 0),
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


async def a_customer_who_paid(shop: Shop) -> tuple[str, str]:
    """A customer with consent, to whom an invoice was issued and sent, and who has paid."""
    customer = await shop.customer()
    await shop.do("ConsentRecord", customerId=customer, channel="EMAIL", source="PHONE")
    draft = await shop.draft(customerId=customer)
    await shop.do("InvoiceIssue", id=draft["id"])
    await shop.do("InvoiceSend", id=draft["id"])
    await shop.do("PaymentRegister", invoiceId=draft["id"], amount={"amount": "2310"})
    await shop.issued()
    return customer, draft["id"]


async def test_an_invoice_tells_its_life_the_newest_first(shop: Shop) -> None:
    customer, invoice = await a_customer_who_paid(shop)
    found = await shop.ask("Timeline", subjectId=invoice, first=50)

    assert [each["kind"] for each in found["nodes"]] == [
        "PaymentRegistered",
        "InvoicePaid",
        "InvoiceSendRequested",
        "InvoiceIssued",
        "InvoiceDrafted",
    ]
    assert {each["actorName"] for each in found["nodes"]} == {"Åsa Öberg"}
    assert {each["subject"]["title"] for each in found["nodes"]} == {"1001 Kunden AB"}
    assert {"key": "customer_id", "value": customer} in found["nodes"][-1]["facts"]
    assert found["pageInfo"]["hasNextPage"] is False


async def test_a_customer_tells_also_of_its_invoices_a_page_at_a_time(shop: Shop) -> None:
    customer, _ = await a_customer_who_paid(shop)
    first = await shop.ask("Timeline", subjectId=customer, first=5)
    after = first["pageInfo"]["endCursor"]
    rest = await shop.ask("Timeline", subjectId=customer, first=5, after=after)

    assert first["pageInfo"]["hasNextPage"] is True
    assert [each["kind"] for each in first["nodes"] + rest["nodes"]] == [
        "PaymentRegistered",
        "InvoicePaid",
        "InvoiceSendRequested",
        "InvoiceIssued",
        "InvoiceDrafted",
        "ConsentGiven",
        "CustomerCreated",
    ]


async def test_a_timeline_knows_how_long_it_is(shop: Shop) -> None:
    customer, _ = await a_customer_who_paid(shop)
    asked = "query T($id: ID!) { timeline(subjectId: $id, first: 1) { totalCount isCapped } }"
    reply = await shop.api.ask(asked, {"id": customer})

    assert reply.data["timeline"] == {"totalCount": 7, "isCapped": False}


async def test_a_timeline_is_for_those_who_may_see_what_it_is_about(
    shop: Shop, other_scope: TenantScope
) -> None:
    customer, invoice = await a_customer_who_paid(shop)
    seller = await shop.seen_by(Role.SELLER)
    consultant = await shop.seen_by(Role.CONSULTANT)
    stranger = Shop(shop.api.as_(await person_in(other_scope)), other_scope)
    seen = [
        await each.ask("Timeline", subjectId=subject, first=1) is not None
        for each in (seller, consultant, stranger)
        for subject in (customer, invoice)
    ]

    assert seen == [True, True, False, False, False, False]


async def test_a_key_to_customers_alone_is_told_of_no_invoices(
    shop: Shop, owner_of_acme: Person
) -> None:
    customer, invoice = await a_customer_who_paid(shop)
    entry = ApiTokenEntry(name="Register", scopes=("customer:read", "graphql:adhoc"))
    token, _ = await make_api_token(owner_of_acme.id, shop.scope.id, entry)
    program = Shop(replace(shop.api, headers={"authorization": f"Bearer {token}"}), shop.scope)
    found = await program.ask("Timeline", subjectId=customer, first=50)

    assert [each["kind"] for each in found["nodes"]] == ["ConsentGiven", "CustomerCreated"]
    assert await program.ask("Timeline", subjectId=invoice, first=50) is None


async def test_what_has_no_timeline_is_nothing(shop: Shop) -> None:
    company = (await shop.ask("Company"))["id"]

    assert await shop.ask("Timeline", subjectId=company, first=1) is None
    assert (await shop.reply("Timeline", subjectId=company, first=0)).codes == ["BAD_USER_INPUT"]


async def test_a_new_firm_is_told_what_remains_until_nothing_does(shop: Shop) -> None:
    await shop.customer()
    await shop.issued()
    found = await shop.ask("Onboarding")

    assert found["isDone"] is False
    assert [(step["key"], step["isDone"], step["isRequired"]) for step in found["steps"]] == [
        ("COMPANY_ADDRESS", True, True),
        ("PAYMENT_ACCOUNT", True, True),
        ("LOGO", False, False),
        ("FIRST_CUSTOMER", True, True),
        ("FIRST_INVOICE_ISSUED", True, True),
        ("FIRST_INVOICE_SENT", False, True),
        ("CONFIRM_EMAIL", False, True),
    ]


async def test_a_customers_figures_are_null_for_a_customer_that_is_not_there(shop: Shop) -> None:
    customer = await shop.customer()
    await shop.issued(customerId=customer)
    found = await shop.ask("CustomerFigures", customerId=customer)
    nobody = await shop.ask("CustomerFigures", customerId=str(CustomerId.new()))

    assert (found["open"]["amount"], found["invoiceCount"]) == ("2310.00", 1)
    assert found["invoicedLast12Months"]["amount"] == "1859.50"
    assert nobody is None
