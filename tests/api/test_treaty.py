"""Every document of the treaty, with what it may cost: a rise is a decision, not an accident."""

import logging
from pathlib import Path

import pytest

from reskontra.api.treaty import (
    UntrustworthyDocument,
    broken_promises,
    manifest,
    whole_documents,
    written_schemas,
)
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.deductions.ids import ClaimFileId
from reskontra.domain.delivery.ids import LetterBatchId
from tests.api.access import A_YEAR, RULE_DAYS
from tests.support.shop import A_WINDOW, LINES, Shop, document, new_key
from tests.support.spending import spending
from tests.support.treaty import FRAGMENTS, OPERATIONS, texts_in

ROOT = Path(__file__).parents[2]
# Statements besides BEGIN and COMMIT, and points, when a firm has two issued invoices.
BUDGETS = {
    "Accounts": (1, 1),
    "AccountSheet": (0, 1),
    "Allocations": (1, 1),
    "Agreement": (7, 9),
    "Agreements": (4, 101),
    "Article": (4, 4),
    "Articles": (1, 51),
    "ArticleSheet": (0, 1),
    "ClaimSheet": (0, 1),
    "AgreementChoices": (5, 200),
    "Assignment": (9, 99),
    "AssignmentBoard": (6, 99),
    "AssignmentCalendar": (3, 999),
    "AssignmentCalendarFeed": (0, 1),
    "AssignmentCancellation": (9, 3),
    "AssignmentTry": (9, 99),
    "Assignments": (3, 199),
    "Company": (2, 3),
    "Consultant": (3, 22),
    "ConsultantPay": (1, 251),
    "ConsultantPaySums": (1, 5),
    "ConsultantQualifications": (1, 1),
    "Consultants": (1, 51),
    "Currencies": (0, 1),
    "Customer": (3, 3),
    "CustomerContacts": (3, 2),
    "CustomerCount": (3, 11),
    "CustomerFigures": (2, 6),
    "Customers": (1, 51),
    "ClaimFileXml": (1, 1),
    "ClaimFiles": (2, 4),
    "Claimable": (4, 4),
    "CustomerSheet": (0, 1),
    "CustomerPricing": (5, 4),
    "Dashboard": (8, 13),
    "DocumentSeries": (1, 2),
    "DraftTotals": (1, 16),
    "Events": (1, 101),
    "ExchangeRates": (3, 3),
    "HourType": (2, 6),
    "HourTypeTry": (1, 14),
    "HourTypes": (2, 101),
    "ImportReport": (3, 63),
    "Invoice": (25, 25),
    "InvoiceReasons": (4, 4),
    "InvoiceActions": (9, 2),
    "InvoiceDeliveries": (3, 2),
    "InvoiceSums": (1, 6),
    "Invoices": (2, 101),
    "InvoicesWithLines": (3, 151),
    "Job": (2, 13),
    "LastHousehold": (1, 3),
    "LeftToCredit": (5, 3),
    "LetterBatch": (2, 12),
    "LetterBatches": (2, 151),
    "LetterRoutine": (1, 1),
    "Letters": (2, 301),
    "Margins": (5, 16),
    "MyPage": (1, 1),
    "NumberReport": (1, 4),
    "OfferCandidates": (6, 501),
    "OfferRounds": (3, 400),
    "Occurrences": (1, 9),
    "OpenAdvances": (2, 1),
    "Onboarding": (2, 2),
    "PayLines": (1, 1),
    "Payments": (2, 101),
    "PeppolConnection": (1, 2),
    "PeppolReceiver": (4, 2),
    "OpenInvoices": (1, 51),
    "Refunds": (1, 3),
    "PaymentSums": (1, 6),
    "PriceFor": (3, 3),
    "PriceList": (3, 3),
    "PriceLists": (1, 1),
    "SavedFilters": (1, 1),
    "SelfBills": (1, 7),
    "Search": (4, 11),
    "CustomerRoute": (6, 4),
    "InvoiceRoute": (24, 4),
    "InvoiceRoutes": (24, 900),
    "DeliveryOrder": (2, 4),
    "SmsPreview": (9, 4),
    "MessageTemplates": (3, 2),
    "MessageTemplate": (4, 8),
    "TemplatePreview": (7, 5),
    "SendingDomain": (2, 2),
    "Timeline": (5, 156),
    "TroubledAddressCount": (2, 6),
    "TroubledAddresses": (2, 401),
    "UnbilledTime": (4, 602),
    "UsualSeries": (2, 2),
    "VatChoices": (1, 3),
}
OF_TEMPLATES = {
    "purpose": "INVOICE_MAIL",
    "locale": "sv",
    "words": {"subject": "Faktura", "body": "Hej {{customer_name}}"},
    "ofLatest": True,
}


def documents() -> dict[str, str]:
    return whole_documents(texts_in(OPERATIONS), texts_in(FRAGMENTS))


def test_every_document_is_answered_by_its_door_and_named_once() -> None:
    trusted = manifest(documents())

    assert len(trusted) == len(documents())
    assert {each["door"] for each in trusted.values()} == {"platform", "tenant", "portal"}


@pytest.mark.parametrize("door", ["platform", "tenant", "portal"])
def test_the_written_schema_is_what_the_code_says(door: str) -> None:
    assert (ROOT / "frontend_schema" / f"{door}.graphql").read_text("utf-8") == written_schemas()[
        door
    ]


def test_every_root_field_names_its_scope() -> None:
    tenant = written_schemas()["tenant"]
    mutations = tenant.split("type Mutation {")[1].split("\n}")[0]

    assert mutations.count("Payload!") == mutations.count("@requires(scope:")


def test_a_field_that_goes_away_is_a_broken_promise() -> None:
    before = "type Query { number: Int name: String }"

    assert broken_promises(before, "type Query { number: Int }") == [
        "FIELD_REMOVED: Field Query.name was removed."
    ]
    assert broken_promises(before, f"{before[:-1]} more: Int }}") == []


HEAD, NAME = "fragment Head on Job { id }", "fragment Name on Job { kind }"
CARD = "fragment Card on Job { ...Head ...Head state }"


def test_a_document_brings_its_fragments_each_once() -> None:
    asked = {"jobs/A.graphql": "query A { job { ...Card ...Head } }\n", "B.graphql": "{ job }"}
    fragments = {"jobs/Card.graphql": f"{CARD}\n", "jobs/Head.graphql": HEAD, "Name.graphql": NAME}

    assert whole_documents(asked, fragments) == {
        "jobs/A.graphql": f"query A {{ job {{ ...Card ...Head }} }}\n\n{CARD}\n\n{HEAD}",
        "B.graphql": "{ job }",
    }


@pytest.mark.parametrize(
    ("fragments", "why"),
    [
        ({"a": HEAD, "b": HEAD}, "b: Head is also another fragment"),
        ({"a": f"{HEAD} {CARD}"}, "a: one fragment, and nothing else"),
        ({"a": "{ job }"}, "a: one fragment, and nothing else"),
    ],
)
def test_a_file_holds_one_fragment_with_a_name_of_its_own(
    fragments: dict[str, str], why: str
) -> None:
    with pytest.raises(UntrustworthyDocument, match=why):
        whole_documents({}, fragments)


def test_what_nobody_wrote_cannot_be_spread() -> None:
    asked = whole_documents({"A": "query A { company { ...Nobody } }"}, {})

    with pytest.raises(UntrustworthyDocument, match="A: Unknown fragment"):
        manifest(asked)


async def sold_to(shop: Shop, customer: str) -> tuple[str, str]:
    """An article and a price list, with prices for everybody and for a customer."""
    article, price_list = await shop.article(), (await shop.price_list(isStandard=True))["id"]
    priced = [{"articleId": article, "prices": [{"unitPrice": "9", "validFrom": "2026-01-01"}]}]
    await shop.do("PricesSet", id=price_list, expectedVersion=1, articles=priced)
    about = {"customerId": customer, "expectedVersion": 0, "priceListId": price_list}
    await shop.do("CustomerPricesSet", **about, articles=priced)
    return article, price_list


async def ids_to_ask_for(shop: Shop, customer: str, invoice: str) -> dict[str, str]:
    """What each document about one thing is asked about."""
    draft = (await shop.draft(customerId=customer))["id"]
    job = (await shop.do("InvoicePreview", id=draft))["job"]["id"]
    article, price_list = await sold_to(shop, customer)
    return {
        "Agreement": await shop.agreement(customerId=customer),
        "Article": article,
        "Assignment": (order := await shop.assignment(customerId=customer)),
        "AssignmentCancellation": order,
        "Consultant": await shop.consultant(),
        "Customer": customer,
        "CustomerContacts": customer,
        "ClaimFileXml": str(ClaimFileId.new()),
        "HourType": await shop.hour_type(windows=[A_WINDOW]),
        "ImportReport": job,
        "Invoice": invoice,
        "InvoiceReasons": draft,
        "Job": job,
        "LeftToCredit": invoice,
        "LetterBatch": str(LetterBatchId.new()),
        "PriceList": price_list,
    }


WORK = {
    "terms": {"price": "1000", "pay": "400", "windows": [A_WINDOW]},
    "beginsAt": "2026-11-25T15:30:00Z",
    "endsAt": "2026-11-25T17:30:00Z",
}


def people_and_things(ids: dict[str, str]) -> dict[str, str]:
    """By the names of the variables that ask about them."""
    return {"consultantId": ids["Consultant"], "articleId": ids["Article"]}


@pytest.mark.parametrize("name", sorted(BUDGETS))
async def test_a_document_keeps_its_budget(
    shop: Shop, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    customer = await shop.customer()
    invoice = (await shop.issued(customerId=customer))["id"]
    await shop.issued(customerId=customer)
    ids = await ids_to_ask_for(shop, customer, invoice)
    variables = OF_TEMPLATES | {
        "id": ids.get(name),
        "first": 50,
        "invoiceId": invoice,
        "subjectId": customer,
        "customerId": customer,
        **people_and_things(ids),
        "ids": [invoice],
        "entryIds": [str(EntryId.new())],
        "assignmentId": str(AssignmentId.new()),
        "asked": {"assignmentId": str(AssignmentId.new())},
        "input": {"lines": LINES},
        "text": "köp",
        "list": "INVOICES",
        "rule": RULE_DAYS,
        "begins": WORK["beginsAt"],
        "ends": WORK["endsAt"],
        "order": {
            "customerId": customer,
            "hourTypeId": ids["HourType"],
            "beginsAt": WORK["beginsAt"],
            "endsAt": WORK["endsAt"],
        },
        **WORK,
        **A_YEAR,
    }
    asked = {each: value for each, value in variables.items() if f"${each}" in document(name)}
    with spending(caplog) as spent:
        reply = await shop.reply(name, **asked)

    assert reply.codes == []
    points = reply.json["extensions"]["cost"]["requested"]
    assert (spent.statements <= BUDGETS[name][0], points <= BUDGETS[name][1]) == (True, True)


async def test_issuing_keeps_its_budget(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    draft = await shop.draft(customerId=await shop.customer())
    given = {"id": draft["id"], "idempotencyKey": new_key()}
    with caplog.at_level(logging.DEBUG, "tortoise.db_client"):
        reply = await shop.reply("InvoiceIssue", input=given)
    statements = [r for r in caplog.records if r.name == "tortoise.db_client"]

    assert reply.data["invoiceIssue"]["userErrors"] == []
    assert len(statements) <= 16
    assert reply.json["extensions"]["cost"]["requested"] <= 13
