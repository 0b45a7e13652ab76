"""VAT cases at the door: proposed with a reason, frozen at issue, refused where a fact lacks."""

import pytest

from reskontra.api.vat import REASONS
from reskontra.domain.countries.vat import VatReason
from reskontra.tenancy.scope import TenantScope
from tests.support.api import Json
from tests.support.shop import ADDRESS, Shop

BUILT = {
    "description": "Grundläggning", "unitPrice": "1000", "sold": "CONSTRUCTION",
    "vatClass": "STANDARD",
}  # fmt: skip
GOODS = {"description": "Delar", "unitPrice": "1000", "sold": "GOODS", "vatClass": "STANDARD"}
BUILDER = {"vatNumber": "SE556703748501", "isConstructionBusiness": True}
TEXT = "Omvänd betalningsskyldighet enligt 16 kap. 13 § mervärdesskattelagen"


def german(**about: object) -> Json:
    return {"name": "Käufer GmbH", "address": {**ADDRESS, "postalCode": "10115", "country": "DE"},
            **about}  # fmt: skip


async def test_reverse_charge_is_proposed_with_its_reason(shop: Shop) -> None:
    found = await shop.do("DraftTotals", customerId=await shop.customer(**BUILDER), lines=[BUILT])

    (line,) = found["lines"]
    assert (line["vatCase"], line["vatRate"], line["reason"]) == (
        "CONSTRUCTION", "0", "BUYER_SELLS_CONSTRUCTION",
    )  # fmt: skip
    assert line["message"].startswith("It is a construction service")
    assert found["vatTexts"] == [TEXT]
    assert [(row["case"], row["rate"], row["vat"]["amount"]) for row in found["vatRows"]] == [
        ("CONSTRUCTION", "0", "0.00")
    ]
    assert (found["problems"], found["missing"]) == ([], [])


async def test_what_is_decided_at_issue_is_what_stands(shop: Shop) -> None:
    customer = await shop.customer(**BUILDER)
    issued = await shop.issued(customerId=customer, lines=[BUILT], supplyDate="2026-11-20")
    await shop.do("CustomerUpdate", id=customer, expectedVersion=1, isConstructionBusiness=False)

    whole = await shop.ask("Invoice", id=issued["id"])
    (line,) = whole["lines"]
    assert (line["vatCase"], line["vatRate"], line["sold"]) == (
        "CONSTRUCTION", "0", "CONSTRUCTION",
    )  # fmt: skip
    assert (whole["total"]["amount"], whole["supplyDate"]) == ("1000.00", "2026-11-20")
    assert whole["buyer"]["isConstructionBusiness"] is True


async def test_a_draft_follows_the_customers_card_until_it_is_issued(shop: Shop) -> None:
    customer = await shop.customer(**BUILDER)
    draft = await shop.draft(customerId=customer, lines=[BUILT])
    await shop.do("CustomerUpdate", id=customer, expectedVersion=1, isConstructionBusiness=False)
    issued = (await shop.do("InvoiceIssue", id=draft["id"]))["invoice"]

    assert (draft["total"]["amount"], issued["total"]["amount"]) == ("1000.00", "1250.00")


async def test_an_invoice_without_a_fact_of_the_law_is_not_issued(shop: Shop) -> None:
    customer = await shop.customer(isConstructionBusiness=True)
    draft = await shop.draft(customerId=customer, lines=[BUILT])

    assert await shop.codes("InvoiceIssue", id=draft["id"]) == [
        ("BUYER_SWEDISH_VAT_NUMBER_MISSING", "buyer.vatNumber")
    ]
    whole = await shop.ask("Invoice", id=draft["id"])
    assert (whole["state"], whole["version"]) == ("DRAFT", draft["version"])
    (issue,) = [each for each in whole["availableActions"] if each["action"] == "ISSUE"]
    assert issue["reasonCode"] == "BUYER_SWEDISH_VAT_NUMBER_MISSING"


async def test_goods_to_another_eu_country_want_number_and_day(shop: Shop) -> None:
    sold = {"buyer": german(orgNumber="HRB 1"), "lines": [GOODS]}

    assert await shop.codes("InvoiceCreate", **sold, issue=True) == [
        ("BUYER_VAT_NUMBER_MISSING", "buyer.vatNumber"),
        ("SUPPLY_DATE_MISSING", "supplyDate"),
    ]
    complete = {"buyer": german(vatNumber="DE123456789"), "lines": [GOODS]}
    issued = await shop.do(
        "InvoiceCreate", **complete, issue=True, supplyDate="2026-11-20", locale="en"
    )
    assert issued["userErrors"] == []
    assert issued["invoice"]["total"]["amount"] == "1000.00"


@pytest.mark.parametrize(
    ("about", "code", "path"),
    [
        ({"sold": None}, "SOLD_MISSING", "lines.0.sold"),
        ({}, "DISTANCE_SALE_UNDECIDED", "lines.0.vatCase"),
    ],
)
async def test_a_consumer_in_another_eu_country_is_never_guessed(
    shop: Shop, about: Json, code: str, path: str
) -> None:
    refused = await shop.codes("InvoiceCreate", buyer=german(), lines=[{**GOODS, **about}])
    chosen = [{**GOODS, "vatCase": "DOMESTIC"}]
    kept = await shop.do("InvoiceCreate", buyer=german(), lines=chosen)

    assert refused == [(code, path)]
    assert len((await shop.ask("Invoices", first=5))["nodes"]) == 1
    assert kept["invoice"]["total"]["amount"] == "1250.00"


async def test_a_small_seller_charges_nothing_and_shows_no_vat_number(shop: Shop) -> None:
    version = (await shop.ask("Company"))["version"]
    await shop.do("CompanyUpdate", expectedVersion=version, vatStatus="SMALL_BUSINESS")
    issued = await shop.issued(lines=[{**GOODS, "unitPrice": "9000"}], buyer={"name": "Kim"})

    whole = await shop.ask("Invoice", id=issued["id"])
    assert whole["total"]["amount"] == "9000.00"
    assert [row["case"] for row in whole["vatRows"]] == ["SMALL_SELLER"]
    assert (await shop.ask("Company"))["vatStatus"] == "SMALL_BUSINESS"


async def test_a_vat_number_that_its_state_never_gave_is_refused_at_its_field(shop: Shop) -> None:
    buyer = german(vatNumber="DE12345678")

    assert await shop.codes("InvoiceCreate", buyer=buyer, lines=[GOODS]) == [
        ("VAT_NUMBER_INVALID", "buyer.vatNumber")
    ]


async def test_who_noted_that_a_customer_builds_is_kept(shop: Shop) -> None:
    customer = await shop.customer(**BUILDER)
    noted = await shop.ask("Customer", id=customer)
    await shop.do("CustomerUpdate", id=customer, expectedVersion=1, phone="08-1")
    later = await shop.ask("Customer", id=customer)

    assert noted["constructionNotedBy"].startswith("usr_")
    assert later["constructionNotedAt"] == noted["constructionNotedAt"]


async def test_another_firm_knows_nothing_of_it(shop: Shop, other_scope: TenantScope) -> None:
    customer = await shop.customer(**BUILDER)
    issued = await shop.issued(customerId=customer, lines=[BUILT])
    stranger = await shop.elsewhere(other_scope)

    assert await stranger.ask("Customer", id=customer) is None
    assert await stranger.ask("Invoice", id=issued["id"]) is None


async def test_what_may_be_chosen_has_the_rates_of_the_day(shop: Shop) -> None:
    found = await shop.ask("VatChoices", on="2026-04-01")

    rates = {each["vatClass"]: each["rate"] for each in found["classes"]}
    assert (rates["STANDARD"], rates["FOOD"], rates["EXEMPT"]) == ("25", "6", "0")
    assert found["exemptions"][1]["paragraph"] == "10:6"


def test_every_reason_has_its_words_in_both_languages() -> None:
    assert set(REASONS) == {reason.value for reason in VatReason}
    assert {frozenset(texts) for texts in REASONS.values()} == {frozenset({"sv", "en"})}
