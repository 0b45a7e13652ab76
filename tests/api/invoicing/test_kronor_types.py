"""An invoice in another currency, through the door."""

from tests.support.shop import Shop

LINES = [{"description": "Arbete", "unitPrice": "100"}]
RATE = {"currency": "EUR", "day": "2026-11-20", "kronor": "11.25", "reason": "Riksbanken"}
EURO = {"currency": "EUR", "invoiceDate": "2026-11-20", "lines": LINES}


def kronor(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "SEK"}


async def with_iban(shop: Shop) -> None:
    version = (await shop.ask("Company"))["version"]
    await shop.do("CompanyUpdate", expectedVersion=version, iban="SE3550000000054910000003")


async def test_an_issued_invoice_tells_its_rate_and_its_vat_in_kronor(shop: Shop) -> None:
    await with_iban(shop)
    await shop.do("ExchangeRateEnter", **RATE)
    issued = await shop.issued(**EURO)
    found = await shop.ask("Invoice", id=issued["id"])
    assert found["total"] == {"amount": "125.00", "currency": "EUR"}
    told = found["inKronor"]
    assert (told["net"], told["vat"], told["total"]) == (
        kronor("1125.00"),
        kronor("281.25"),
        kronor("1406.25"),
    )
    assert (told["rate"]["day"], told["rate"]["source"], told["rate"]["reason"]) == (
        "2026-11-20",
        "ENTERED",
        "Riksbanken",
    )
    assert found["lines"][0]["amount"] == {"amount": "100.00", "currency": "EUR"}
    assert (await shop.ask("InvoiceSums"))["total"] == kronor("1406.25")


async def test_without_a_rate_it_is_refused_with_the_cure(shop: Shop) -> None:
    await with_iban(shop)
    draft = await shop.draft(**EURO, supplyDate="2020-01-01")
    reply = await shop.reply("InvoiceIssue", input={"id": draft["id"]})
    (error,) = reply.data["invoiceIssue"]["userErrors"]
    assert (error["code"], error["action"], error["path"]) == (
        "RATE_MISSING",
        "ENTER_RATE",
        ["currency"],
    )
    assert "2020-01-01" in error["message"]
    sums = await shop.ask("InvoiceSums")
    assert (sums["count"], sums["untold"], sums["total"]) == (1, 1, kronor("0.00"))


async def test_what_is_being_written_is_told_in_kronor_as_well(shop: Shop) -> None:
    await shop.do("ExchangeRateEnter", **RATE)
    told = await shop.ask("DraftTotals", input=EURO)
    assert (told["total"], told["vatInKronor"]) == (
        {"amount": "125.00", "currency": "EUR"},
        kronor("281.25"),
    )


async def test_what_is_missing_is_told_while_writing_with_its_cure(shop: Shop) -> None:
    told = await shop.ask("DraftTotals", input={**EURO, "supplyDate": "2020-01-01"})
    rate, iban = told["missing"]
    assert (rate["code"], rate["action"], rate["path"]) == (
        "RATE_MISSING",
        "ENTER_RATE",
        ["currency"],
    )
    assert (iban["code"], iban["action"]) == ("IBAN_MISSING", "ENTER_IBAN")


async def test_an_unknown_currency_is_refused_at_its_field(shop: Shop) -> None:
    reply = await shop.reply(
        "InvoiceCreate", input={**EURO, "currency": "JPY", "buyer": {"name": "K"}}
    )
    (error,) = reply.data["invoiceCreate"]["userErrors"]
    assert (error["code"], error["path"]) == ("CURRENCY_UNKNOWN", ["currency"])
