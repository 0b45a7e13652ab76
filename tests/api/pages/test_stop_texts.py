"""Whoever gets text messages can say no by a link, at once, and for good."""

from datetime import datetime

import pytest

from reskontra.domain.history.queries import last_seq
from reskontra.domain.kernel.clock import SWEDEN, stopped_at
from reskontra.tenancy.scope import TenantScope
from tests.support.api import Api, Json
from tests.support.elsewhere import seen_in
from tests.support.shop import Shop

NIGHT = datetime(2026, 11, 26, 22, tzinfo=SWEDEN)


async def texted(shop: Shop) -> tuple[str, str, str]:
    """A customer, an invoice, and the address in its text message."""
    customer = await shop.customer(phone="070-174 06 05")
    said = {"customerId": customer, "channel": "SMS", "source": "PHONE", "evidence": "Samtal"}
    await shop.do("ConsentRecord", **said)
    invoice = str((await shop.issued(customerId=customer))["id"])
    text = (await shop.ask("SmsPreview", invoiceId=invoice))["text"]
    return customer, invoice, text.splitlines()[-1]


async def ledger(shop: Shop, customer: str) -> list[Json]:
    found: list[Json] = (await shop.ask("Customer", id=customer))["consents"]
    return found


async def test_the_page_of_a_text_message_shows_the_way_out(shop: Shop, api: Api) -> None:
    _, invoice, url = await texted(shop)
    page = await api.client.get(url)
    assert "Inga fler fakturor som sms" in page.text
    way_out = await api.client.get(f"{url}/no-sms")
    assert "Skicka inga fler sms" in way_out.text
    assert "form-action 'self'" in way_out.headers["content-security-policy"]
    mailed = (await shop.ask("Invoice", id=invoice))["portalUrl"]
    assert "sms" not in (await api.client.get(mailed)).text


async def test_a_no_counts_at_once_and_once(shop: Shop, api: Api, other_scope: TenantScope) -> None:
    customer, invoice, url = await texted(shop)
    for _ in range(2):
        answer = await api.client.post(f"{url}/no-sms")
        assert answer.status_code == 303
    shown = await api.client.get(answer.headers["location"])

    assert "Inga fler sms" in shown.text
    assert "<button" not in shown.text
    lines = await ledger(shop, customer)
    said = [(one["channel"], one["state"], one["source"]) for one in lines]
    assert said == [("SMS", "WITHDRAWN", "PORTAL"), ("SMS", "GIVEN", "PHONE")]
    assert "faktura 1001" in lines[0]["evidence"]
    assert "Övningsbolaget AB" in lines[0]["wording"]
    codes = await shop.codes("InvoiceSend", id=invoice, channel="SMS")
    assert codes == [("CONSENT_REQUIRED", "channel")]
    assert await seen_in(other_scope, last_seq) == 0


async def test_looking_says_nothing(shop: Shop, api: Api) -> None:
    customer, _, url = await texted(shop)
    with stopped_at(NIGHT):
        await api.client.get(f"{url}/no-sms")
    assert [one["state"] for one in await ledger(shop, customer)] == ["GIVEN"]


@pytest.mark.parametrize("method", ["get", "post"])
async def test_a_link_that_opens_nothing_takes_nothing(api: Api, method: str) -> None:
    answer = await api.client.request(method, f"/p/{'A' * 56}/no-sms")
    assert answer.status_code == 404


async def test_whoever_is_in_no_register_has_nothing_to_say_no_to(shop: Shop, api: Api) -> None:
    invoice = await shop.issued()
    url = (await shop.ask("Invoice", id=invoice["id"]))["portalUrl"]
    assert (await api.client.post(f"{url}/no-sms")).status_code == 404
