"""A buyer says on the page of an invoice that it is paid, or that they dispute it."""

import asyncio
import re

import pytest

from reskontra.domain.history.queries import last_seq
from reskontra.domain.invoicing.models import BuyerMessage
from reskontra.domain.kernel.clock import today
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.api import Api, Json
from tests.support.shop import Shop

DISPUTE = {"reason": "DEFECTIVE", "text": "Två är <b>trasiga</b>", "amount": "1 234,50 kr"}
WORDS = "Vi krediterar de två."
FROM_AFAR = {"origin": "https://evil.example", "sec-fetch-site": "cross-site"}


async def page_of(shop: Shop, **about: object) -> tuple[str, str]:
    """An invoice and the address of its page."""
    whole = await shop.ask("Invoice", id=(await shop.issued(**about))["id"])
    return whole["id"], str(whole["portalUrl"])


async def keys_of(api: Api, url: str) -> list[str]:
    return re.findall(r'name="key" value="([0-9a-f]{32})"', (await api.client.get(url)).text)


async def sent(api: Api, url: str, form: str, **fields: str) -> str:
    """The page after a form was sent, and taken."""
    key = (await keys_of(api, url))[0]
    answer = await api.client.post(f"{url}/{form}", data={"key": key, **fields})
    assert (answer.status_code, answer.headers["location"].endswith("#said")) == (303, True)
    return (await api.client.get(answer.headers["location"])).text


async def story_of(api: Api, url: str) -> list[tuple[str, str]]:
    """What has happened, as the page tells it: each day with its sentence."""
    page = (await api.client.get(url)).text
    return re.findall(r"<time[^>]*>([^<]*)</time> <span>([^<]*)</span>", page)


async def said(shop: Shop, invoice: str) -> list[Json]:
    return list((await shop.ask("Invoice", id=invoice))["buyerMessages"])


async def test_a_dispute_is_shown_to_the_firm_and_its_answer_to_the_buyer(
    shop: Shop, api: Api, other_scope: TenantScope
) -> None:
    invoice, url = await page_of(shop)
    page = await sent(api, url, "dispute", line1="on", **DISPUTE)
    assert "har fått ditt bestridande" in page
    assert "&lt;b&gt;trasiga&lt;/b&gt;" in page
    assert "Rad 1" in page

    (message,) = await said(shop, invoice)
    assert (message["kind"], message["reason"], message["positions"]) == (
        *("DISPUTED", "DEFECTIVE"),
        [1],
    )
    assert message["amount"] == {"amount": "1234.50", "currency": "SEK"}
    (row,) = (await shop.ask("Invoices", first=9, where={"isDisputed": True}))["nodes"]
    assert (row["id"], row["isDisputed"]) == (invoice, True)
    rest = (await shop.ask("Invoice", id=invoice))["reminderRest"]
    assert rest == {"reason": "DISPUTED", "through": None}

    elsewhere = await shop.elsewhere(other_scope)
    answer = {"id": message["id"], "answer": WORDS}
    assert await elsewhere.codes("BuyerMessageAnswer", **answer) == [("NOT_FOUND", "id")]
    assert (await elsewhere.ask("Invoices", first=9))["nodes"] == []

    lifted = await shop.do("BuyerMessageAnswer", **answer)
    assert (lifted["invoice"]["isDisputed"], lifted["userErrors"]) == (False, [])
    again = await shop.do("BuyerMessageAnswer", **answer)
    (error,) = again["userErrors"]
    assert (error["code"], error["action"]) == ("MESSAGE_ANSWERED", "RELOAD")
    assert (await shop.ask("Invoices", first=9, where={"isDisputed": True}))["nodes"] == []
    assert WORDS in (await api.client.get(url)).text
    assert (await story_of(api, url))[-2:] == [
        (str(today()), "Fakturan bestreds."),
        (str(today()), "Övningsbolaget AB svarade på bestridandet."),
    ]


async def test_word_that_it_is_paid_books_nothing_and_keeps_reminders_away(
    shop: Shop, api: Api
) -> None:
    invoice, url = await page_of(shop)
    assert "letar efter betalningen" in await sent(
        api, url, "paid", paid_on=str(today()), text="Mina ord"
    )
    assert (await story_of(api, url))[-1] == (str(today()), "Fakturan uppgavs vara betald.")
    whole = await shop.ask("Invoice", id=invoice)
    assert (whole["state"], whole["paid"]["amount"]) == ("ISSUED", "0.00")
    assert (whole["isSaidPaid"], whole["reminderRest"]["reason"]) == (True, "SAID_PAID")
    paid = {"invoiceId": invoice, "amount": {"amount": "2310.00"}}
    await shop.do("PaymentRegister", **paid)
    page = (await api.client.get(url)).text
    assert "2\N{NO-BREAK SPACE}310,00\N{NO-BREAK SPACE}kr betalades." in page
    assert 'name="key"' not in page
    assert (await shop.ask("Invoice", id=invoice))["isSaidPaid"] is False


async def test_the_same_form_twice_is_said_once(shop: Shop, api: Api) -> None:
    invoice, url = await page_of(shop)
    fields = {"key": (await keys_of(api, url))[1], **DISPUTE}
    answers = await asyncio.gather(
        *(api.client.post(f"{url}/dispute", data=fields) for _ in range(3))
    )
    assert {each.status_code for each in answers} == {303}
    assert len(await said(shop, invoice)) == 1


async def test_looking_changes_nothing(shop: Shop, api: Api, acme: TenantScope) -> None:
    _, url = await page_of(shop)
    with within(acme):
        async with tenant_transaction(read_only=True):
            before = await last_seq()
    for path in ("", "/paid", "/dispute", "/pdf", "/ubl", "/no-sms", "?told=disputed"):
        for method in ("GET", "HEAD"):
            assert (await api.client.request(method, url + path)).status_code < 500
    with within(acme):
        async with tenant_transaction(read_only=True):
            assert await last_seq() == before
            assert await BuyerMessage.all().count() == 0


@pytest.mark.parametrize(
    ("form", "fields", "told"),
    [
        ("dispute", {}, "Måste fyllas i"),
        ("dispute", {"reason": "OTHER"}, "Måste fyllas i"),
        ("dispute", {"reason": "DROP TABLE"}, "Måste fyllas i"),
        ("dispute", {"reason": "DEFECTIVE", "amount": "lots"}, "Skriv ett belopp"),
        ("dispute", {"reason": "DEFECTIVE", "amount": "abc"}, 'value="abc"'),
        ("dispute", {"reason": "DEFECTIVE", "amount": "200 EUR"}, "Skriv ett belopp i SEK"),
        ("dispute", {"reason": "DEFECTIVE", "amount": "999999"}, "2310"),
        ("dispute", {"reason": "DEFECTIVE", "line99": "on"}, 'role="alert"'),
        ("dispute", {"reason": "DEFECTIVE", "text": "x" * 2_001}, "2000"),
        ("paid", {}, "Måste fyllas i"),
        ("paid", {"paid_on": "yesterday"}, "Skriv ett datum"),
        ("paid", {"paid_on": "2999-01-01"}, "aria-invalid"),
    ],
)
async def test_what_is_wrong_is_told_in_its_place_and_what_was_written_stays(
    shop: Shop, api: Api, form: str, fields: dict[str, str], told: str
) -> None:
    invoice, url = await page_of(shop)
    written = {"key": (await keys_of(api, url))[0], "text": "Mina ord", **fields}
    written = written | ({"text": ""} if fields.get("reason") == "OTHER" else {})
    answer = await api.client.post(f"{url}/{form}", data=written)
    assert answer.status_code == 422
    assert told in answer.text
    assert (written["text"] or "OTHER") in answer.text
    assert await said(shop, invoice) == []


@pytest.mark.parametrize("form", ["paid", "dispute", "no-sms"])
async def test_a_form_from_another_site_is_not_taken(shop: Shop, api: Api, form: str) -> None:
    invoice, url = await page_of(shop)
    fields = {"key": "0" * 32, "paid_on": str(today()), **DISPUTE}
    for headers in (FROM_AFAR, {"origin": "null"}, {"origin": "https://evil.example"}):
        answer = await api.client.post(f"{url}/{form}", data=fields, headers=headers)
        assert answer.status_code == 403
    assert await said(shop, invoice) == []


async def test_a_form_without_its_key_is_not_taken(shop: Shop, api: Api) -> None:
    invoice, url = await page_of(shop)
    for key in ("", "0" * 31, "' OR 1=1", "x" * 9_000):
        answer = await api.client.post(f"{url}/dispute", data={"key": key, **DISPUTE})
        assert answer.status_code == 422
    assert await said(shop, invoice) == []


async def test_what_changed_meanwhile_is_told(shop: Shop, api: Api) -> None:
    invoice, url = await page_of(shop)
    fields = {"key": (await keys_of(api, url))[1], **DISPUTE}
    await shop.do("PaymentRegister", invoiceId=invoice, amount={"amount": "2310.00"})
    answer = await api.client.post(f"{url}/dispute", data=fields)
    assert answer.status_code == 422
    assert "Inget återstår att betala" in answer.text
    assert await said(shop, invoice) == []


async def test_another_links_token_says_nothing(shop: Shop, api: Api) -> None:
    invoice, url = await page_of(shop)
    pdf = (await shop.ask("Invoice", id=invoice))["portalUrl"].replace("/p/", "/files/")
    for token in ("forged", url.rsplit("/", 1)[1][:-2], pdf.rsplit("/", 1)[1] + "x"):
        for form in ("paid", "dispute"):
            answer = await api.client.post(f"/p/{token}/{form}", data={"key": "0" * 32, **DISPUTE})
            assert answer.status_code == 404
    assert await said(shop, invoice) == []


async def test_a_form_larger_than_ours_is_not_read(shop: Shop, api: Api) -> None:
    invoice, url = await page_of(shop)
    assert (await api.client.post(f"{url}/dispute", content=b"x" * 20_000)).status_code == 404
    assert await said(shop, invoice) == []


async def test_the_buyer_is_told_in_their_language(shop: Shop, api: Api) -> None:
    _, url = await page_of(shop, locale="en")
    page = await sent(api, url, "dispute", **DISPUTE)
    assert "has got your dispute" in page
    assert "Goods or service faulty or incomplete" in page
