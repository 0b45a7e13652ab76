"""Prices with VAT over the API: asked for, counted, told, credited, seen by the buyer."""

from typing import Final

import pytest

from tests.support.shop import LINES, Shop, new_key

GROSS: Final = {"pricesIncludeVat": True}
PERSON: Final = {"name": "Anna Berg"}


async def test_lines_are_counted_in_the_prices_that_are_asked_for(shop: Shop) -> None:
    """1 748.50 kr at 25 % and 111 kr at 12 %, with VAT."""
    found = await shop.ask("DraftTotals", input={"lines": LINES} | GROSS)
    assert found["pricesIncludeVat"]
    assert [line["amount"]["amount"] for line in found["lines"]] == ["1000.00", "748.50", "111.00"]
    assert found["lineSum"]["amount"] == "1859.50"
    assert (found["net"]["amount"], found["vat"]["amount"]) == ("1497.91", "361.59")
    assert found["total"]["amount"] == "1860.00"


async def test_persons_have_them_where_the_firm_has_chosen_so(shop: Shop) -> None:
    asked = {"lines": LINES, "buyer": PERSON}
    assert not (await shop.ask("DraftTotals", input=asked))["pricesIncludeVat"]
    company = (await shop.ask("Company"))["version"]
    await shop.do("CompanyUpdate", expectedVersion=company, pricesIncludeVatForPersons=True)
    assert (await shop.ask("Company"))["pricesIncludeVatForPersons"]
    assert (await shop.ask("DraftTotals", input=asked))["pricesIncludeVat"]
    said = asked | {"pricesIncludeVat": False}
    assert not (await shop.ask("DraftTotals", input=said))["pricesIncludeVat"]


async def test_an_invoice_tells_them_and_its_draft_can_change_them(shop: Shop) -> None:
    draft = await shop.draft(**GROSS)
    whole = await shop.ask("Invoice", id=draft["id"])
    assert whole["pricesIncludeVat"]
    assert [line["amount"]["amount"] for line in whole["lines"]] == ["1000.00", "748.50", "111.00"]
    why = await shop.ask("InvoiceReasons", id=draft["id"])
    assert (why["pricesIncludeVat"], why["lines"][0]["why"]["amount"]["amount"]) == (
        True,
        "1000.00",
    )
    await shop.do("InvoiceUpdate", id=draft["id"], expectedVersion=1, pricesIncludeVat=False)
    assert not (await shop.ask("Invoice", id=draft["id"]))["pricesIncludeVat"]


async def test_what_is_left_to_credit_is_told_with_vat(shop: Shop) -> None:
    issued = await shop.issued(**GROSS)
    about = {"id": issued["id"], "reason": "Fel", "idempotencyKey": new_key()}
    await shop.do("InvoiceCredit", **about, lines=[{"position": 1, "amount": "250"}])
    left = await shop.ask("LeftToCredit", id=issued["id"])
    assert left["pricesIncludeVat"]
    assert left["leftToCredit"][0]["amount"]["amount"] == "1000.00"


async def test_what_an_article_costs_is_told_with_vat(shop: Shop) -> None:
    article = await shop.article(price="79.99")
    for include, gross in ((False, None), (True, "99.99")):
        line = {"pricesIncludeVat": include}
        found = await shop.ask("PriceFor", articleId=article, line=line)
        assert (found["price"]["unitPrice"], found["price"]["grossPrice"]) == ("79.99", gross)


@pytest.mark.parametrize(
    ("about", "vat_class", "gross"),
    [
        ({}, "STANDARD", "99.99"),
        ({}, "FOOD", "84.79"),
        ({}, "EXEMPT", "79.99"),
        ({"address": {"city": "Oslo", "country": "NO"}}, "STANDARD", "79.99"),
    ],
)
async def test_what_an_article_costs_is_what_a_draft_finds(
    shop: Shop, about: dict[str, object], vat_class: str, gross: str
) -> None:
    buyer = await shop.customer(**about)
    article = await shop.article(price="79.99", vatClass=vat_class, sold="GOODS")
    told = await shop.ask("PriceFor", articleId=article, customerId=buyer, line=GROSS)
    draft = await shop.draft(customerId=buyer, lines=[{"articleId": article}], **GROSS)
    found = (await shop.ask("Invoice", id=draft["id"]))["lines"][0]["unitPrice"]
    assert (told["price"]["grossPrice"], found) == (gross, gross)
