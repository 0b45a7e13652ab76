"""Crediting through the door."""

import httpx
import pytest

from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.support.api import Api, Json
from tests.support.shop import Shop, new_key

WHY = {"reason": "Fel antal timmar"}


async def the(shop: Shop, invoice: Json) -> Json:
    found: Json = await shop.ask("Invoice", id=invoice["id"])
    return found


async def credited(shop: Shop, invoice: Json, **about: object) -> Json:
    payload = await shop.do("InvoiceCredit", id=invoice["id"], **WHY | about)
    assert payload["userErrors"] == []
    return payload


async def test_a_line_is_credited_and_the_rest_stays_open(shop: Shop) -> None:
    invoice = await shop.issued()
    lines = [{"position": 1, "quantity": "2"}]
    note = (await credited(shop, invoice, lines=lines))["creditNote"]
    assert (note["state"], note["total"]["amount"]) == ("DRAFT", "250.00")

    await shop.do("InvoiceIssue", id=note["id"])
    original, shown = await the(shop, invoice), await the(shop, note)
    assert (original["credited"]["amount"], original["open"]["amount"]) == ("250.00", "2060.00")
    assert [each["id"] for each in original["creditedBy"]] == [note["id"]]
    assert (shown["kind"], shown["credits"]["number"]) == ("CREDIT_NOTE", 1001)
    assert (shown["ocr"], shown["creditReason"]) == (None, "Fel antal timmar")
    left = (await shop.ask("LeftToCredit", id=invoice["id"]))["leftToCredit"]
    assert [(each["quantity"], each["amount"]["amount"]) for each in left] == [
        ("8", "800.00"),
        ("3", "748.50"),
        ("2", "111.00"),
    ]


async def test_a_dry_run_tells_what_it_comes_to_and_keeps_nothing(shop: Shop) -> None:
    invoice = await shop.issued()
    shown = await credited(shop, invoice, dryRun=True, issue=True)

    assert (shown["isDryRun"], shown["creditNote"]["total"]["amount"]) == (True, "2310.00")
    assert (await the(shop, invoice))["creditedBy"] == []


async def test_credit_and_invoice_anew_is_one_act(shop: Shop) -> None:
    invoice = await shop.issued()
    key = new_key()
    first = await credited(shop, invoice, anew=True, issue=True, idempotencyKey=key)
    again = await credited(shop, invoice, anew=True, issue=True, idempotencyKey=key)

    assert first["replacement"]["id"] == again["replacement"]["id"]
    assert (first["creditNote"]["state"], first["replacement"]["state"]) == ("ISSUED", "DRAFT")
    assert (await the(shop, invoice))["state"] == "CREDITED"
    assert len((await the(shop, invoice))["creditedBy"]) == 1


@pytest.mark.parametrize(
    ("about", "codes"),
    [
        ({"reason": " "}, [("REQUIRED", "reason")]),
        (
            {"lines": [{"position": 1, "quantity": "11"}]},
            [("CREDIT_EXCEEDS_REMAINDER", "lines.0.quantity")],
        ),
        (
            {"lines": [{"position": 1, "amount": "0"}]},
            [("CREDIT_EXCEEDS_REMAINDER", "lines.0.amount")],
        ),
        ({"lines": [{"position": 9}]}, [("CREDIT_LINE_UNKNOWN", "lines.0.position")]),
        ({"lines": []}, [("REQUIRED", "lines")]),
        ({"invoiceDate": "1999-01-01"}, [("OUT_OF_RANGE", "invoiceDate")]),
    ],
)
async def test_what_cannot_be_taken_is_refused_where_it_stands(
    shop: Shop, about: Json, codes: list[tuple[str, str]]
) -> None:
    invoice = await shop.issued()
    assert await shop.codes("InvoiceCredit", id=invoice["id"], **WHY | about) == codes
    assert (await the(shop, invoice))["creditedBy"] == []


async def test_a_credit_note_is_told_from_an_invoice_everywhere(shop: Shop) -> None:
    invoice = await shop.issued()
    note = (await credited(shop, invoice, issue=True))["creditNote"]
    notes = await shop.ask("Invoices", first=9, where={"kind": "CREDIT_NOTE"})
    sums = await shop.ask("InvoiceSums", where={})
    (hit,) = [each for each in await shop.ask("Search", text="1002") if each["isCreditNote"]]

    assert [each["id"] for each in notes["nodes"]] == [note["id"]]
    assert (sums["count"], sums["total"]["amount"]) == (2, "0.00")
    assert (hit["id"], hit["amount"]["amount"]) == (note["id"], "-2310.00")
    assert await shop.codes("PaymentRegister", invoiceId=note["id"], amount={"amount": "1"}) == [
        ("CREDIT_NOTE_UNPAYABLE", "invoiceId")
    ]
    assert await shop.codes("InvoiceCredit", id=note["id"], **WHY) == [("CREDIT_OF_CREDIT", "id")]


async def test_the_buyers_page_has_nothing_to_pay(shop: Shop, api: Api) -> None:
    invoice = await shop.issued()
    note = (await credited(shop, invoice, issue=True))["creditNote"]
    page = await _page(api, await the(shop, note))
    original = await _page(api, await the(shop, invoice))

    for text in (
        "Kreditfaktura",
        "Avser faktura",
        "1001 av",
        "Fel antal timmar",
        "Inget att betala",
    ):
        assert text in page.text
    assert "-2\N{NO-BREAK SPACE}310,00" in page.text.replace("\N{MINUS SIGN}", "-")
    assert "OCR" not in page.text
    assert "Krediterad" in original.text


async def test_who_may_write_invoices_may_credit_them(shop: Shop) -> None:
    invoice = await shop.issued()
    seller = await shop.seen_by(Role.SELLER)
    reader = await shop.seen_by(Role.ACCOUNTANT)

    assert (await seller.do("InvoiceCredit", id=invoice["id"], **WHY))["userErrors"] == []
    reply = await reader.reply("InvoiceCredit", input={"id": invoice["id"], **WHY})
    assert reply.json["errors"][0]["extensions"]["code"] == "FORBIDDEN"


async def test_another_firms_invoice_is_not_there_to_credit(
    shop: Shop, other_scope: TenantScope
) -> None:
    invoice = await shop.issued()
    stranger = await shop.elsewhere(other_scope)

    assert await stranger.codes("InvoiceCredit", id=invoice["id"], **WHY) == [("NOT_FOUND", "id")]
    assert await stranger.ask("LeftToCredit", id=invoice["id"]) is None


async def _page(api: Api, invoice: Json) -> httpx.Response:
    return await api.client.get(str(invoice["portalUrl"]))
