"""Text messages, seen before they are sent, sent, and refused with what mends it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from reskontra.api.app import create_app
from reskontra.api.settings import Settings
from reskontra.domain.kernel.clock import SWEDEN, stopped_at
from reskontra.tenancy.scope import TenantScope
from tests.support.api import Api, Json, Person, client_of, running
from tests.support.shop import LINES, Shop

NUMBER, E164 = "070-174 06 05", "+46701740605"
NOON = datetime(2026, 11, 26, 12, tzinfo=SWEDEN)
NIGHT = datetime(2026, 11, 26, 22, tzinfo=SWEDEN)


async def bought(shop: Shop, *, consents: bool = True, **about: object) -> str:
    customer = await shop.customer(**{"phone": NUMBER} | about)
    if consents:
        said = {"customerId": customer, "channel": "SMS", "source": "PHONE", "evidence": "Samtal"}
        await shop.do("ConsentRecord", **said)
    return str((await shop.issued(customerId=customer, lines=LINES))["id"])


async def preview(shop: Shop, invoice: str, *recipients: str) -> Json:
    asked = {"recipients": list(recipients)} if recipients else {}
    found: Json = await shop.ask("SmsPreview", invoiceId=invoice, **asked)
    return found


async def deliveries(shop: Shop, invoice: str) -> list[Json]:
    found: list[Json] = (await shop.ask("Invoice", id=invoice))["deliveries"]
    return found


async def test_a_message_is_seen_with_its_price_before_it_is_sent(shop: Shop) -> None:
    invoice = await bought(shop)
    shown = await preview(shop, invoice)

    assert shown["text"].startswith("Övningsbolaget AB: Faktura 1001, 2 310,00 kr, förfaller ")
    assert (shown["alphabet"], shown["segments"], shown["unusual"]) == ("GSM_7", 1, [])
    assert shown["sender"] == "Ovningsbola"
    price = {"amount": "0.52", "currency": "SEK"}
    assert shown["recipients"] == [
        {"number": E164, "isValid": True, "isAbroad": False, "price": price}
    ]
    assert (shown["total"], shown["isCarried"]) == (price, True)


async def test_what_nobody_knows_is_not_guessed(shop: Shop) -> None:
    shown = await preview(shop, await bought(shop), "+47 912 34 567", "08-123 456 78")

    assert shown["recipients"] == [
        {"number": "+4791234567", "isValid": True, "isAbroad": True, "price": None},
        {"number": "08-123 456 78", "isValid": False, "isAbroad": False, "price": None},
    ]
    assert shown["total"] is None


async def test_a_draft_has_no_message(shop: Shop, other_scope: TenantScope) -> None:
    invoice = await bought(shop)
    assert await preview(shop, (await shop.draft())["id"]) is None
    assert await preview(await shop.elsewhere(other_scope), invoice) is None


async def test_what_was_shown_is_sent_and_its_link_opens_the_page(shop: Shop, api: Api) -> None:
    invoice = await bought(shop)
    text = (await preview(shop, invoice))["text"]
    payload = await shop.do("InvoiceSend", id=invoice, channel="SMS", hold=True)

    assert payload["userErrors"] == []
    (sent,) = await deliveries(shop, invoice)
    assert (sent["channel"], sent["recipient"], sent["state"]) == ("SMS", E164, "QUEUED")
    page = await api.client.get(text.splitlines()[-1])
    assert page.status_code == 200
    assert "2\N{NO-BREAK SPACE}310,00" in page.text


async def test_two_writings_of_one_number_are_one_message(shop: Shop) -> None:
    invoice = await bought(shop)
    await shop.do("InvoiceSend", id=invoice, channel="SMS", recipients=[NUMBER, E164])
    assert [one["recipient"] for one in await deliveries(shop, invoice)] == [E164]


async def test_by_night_a_message_says_when_it_leaves_and_can_be_taken_back(shop: Shop) -> None:
    invoice = await bought(shop)
    with stopped_at(NIGHT):
        shown = await preview(shop, invoice)
        await shop.do("InvoiceSend", id=invoice, channel="SMS", hold=True)
    (sent,) = await deliveries(shop, invoice)
    assert sent["leavesAt"] == shown["leavesAt"]
    assert datetime.fromisoformat(sent["leavesAt"]) == NIGHT + timedelta(hours=10)
    payload = await shop.do("DeliveryCancel", id=sent["id"])
    assert payload["delivery"]["state"] == "CANCELLED"


@pytest.mark.parametrize(
    ("about", "given", "refused"),
    [
        ({"consents": False}, {}, ("CONSENT_REQUIRED", "channel")),
        ({"phone": "08-123 456 78"}, {}, ("MOBILE_NUMBER_MISSING", "recipients")),
        ({"phone": None}, {}, ("MOBILE_NUMBER_MISSING", "recipients")),
        ({}, {"recipients": ["08-123 456"]}, ("MOBILE_NUMBER_INVALID", "recipients.0")),
    ],
)
async def test_what_cannot_go_is_refused_and_nothing_is_posted(
    shop: Shop, about: Json, given: Json, refused: tuple[str, str]
) -> None:
    invoice = await bought(shop, **about)
    codes = await shop.codes("InvoiceSend", id=invoice, channel="SMS", **given)
    assert codes == [refused]
    assert await deliveries(shop, invoice) == []


async def test_a_missing_consent_names_its_cure(shop: Shop) -> None:
    invoice = await bought(shop, consents=False)
    payload = await shop.do("InvoiceSend", id=invoice, channel="SMS")
    assert [each["action"] for each in payload["userErrors"]] == ["ASK_CONSENT"]


async def test_where_nobody_carries_messages_that_is_said_beforehand(
    shop: Shop, api_settings: Settings, owner_of_acme: Person
) -> None:
    invoice = await bought(shop)
    settings = replace(api_settings, sms_url="")
    app = create_app(settings, connects=False)
    async with running(app), client_of(app) as client:
        silent = Shop(Api(app, client, settings).as_(owner_of_acme), shop.scope)
        shown = await preview(silent, invoice)
        refused = [
            await silent.codes("InvoiceSend", id=invoice, channel="SMS"),
            await silent.codes("InvoiceBulkSend", ids=[invoice], channel="SMS"),
            await silent.codes("SmsTestSend", to=NUMBER),
        ]

    assert (shown["isCarried"], shown["total"]) == (False, None)
    assert refused == [[("NO_CARRIER", "channel")]] * 3
    assert await deliveries(shop, invoice) == []


async def test_a_test_goes_to_ones_own_telephone(shop: Shop) -> None:
    payload = await shop.do("SmsTestSend", to=NUMBER)
    assert payload["userErrors"] == []
    assert (payload["delivery"]["recipient"], payload["delivery"]["state"]) == (E164, "QUEUED")
    assert await shop.codes("SmsTestSend", to="08-1") == [("MOBILE_NUMBER_INVALID", "to")]


async def test_the_sender_is_made_of_the_name_until_one_is_chosen(shop: Shop) -> None:
    invoice = await bought(shop)
    company = await shop.ask("Company")
    assert (company["smsSender"], company["smsSenderShown"]) == (None, "Ovningsbola")
    await shop.do("CompanyUpdate", expectedVersion=company["version"], smsSender="Ovning")
    assert (await preview(shop, invoice))["sender"] == "Ovning"
