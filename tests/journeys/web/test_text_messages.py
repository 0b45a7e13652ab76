"""Invoices by text message: seen before they are sent, agreed to, taken back, and tried out."""

import pytest
from playwright.async_api import expect

from tests.support.browser import WebHouse
from tests.support.screens import choose, fill_in
from tests.support.waiting import until
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

NUMBER, E164 = "070-174 06 11", "+46701740611"


async def test_a_text_message_is_seen_agreed_to_sent_and_taken_back(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    customer_id = await firm.customer(phone=NUMBER)
    invoice = await firm.issued(customerId=customer_id)
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices/{invoice['id']}")
        await page.get_by_role("button", name="Send", exact=True).click()
        dialog = page.get_by_role("dialog")
        await dialog.get_by_label("How it is sent").get_by_text("Text message").click()
        message = dialog.get_by_role("figure", name="The text message")
        for words in (
            "Faktura 1001, 2 310,00 kr, förfaller",
            "OCR 100164",
            "1 message",
            "0.52 SEK",
        ):
            await expect(message).to_contain_text(words)
        await expect(dialog.get_by_text(E164)).to_be_visible()

        await choose(page, "How it was said", "On the telephone")
        await fill_in(page, {"What shows it": "Anna Berg, 12 november"})
        await dialog.get_by_role("button", name="Record consent and send").click()

        await page.get_by_role("button", name="Undo").first.click()
        await expect(page.get_by_text("Stopped. The invoice was not sent.")).to_be_visible()
        kept = await firm.ask("Invoice", id=invoice["id"])
        sent = [(one["channel"], one["recipient"], one["state"]) for one in kept["deliveries"]]
        assert sent == [("SMS", E164, "CANCELLED")]
        (consent,) = (await firm.ask("Customer", id=customer_id))["consents"]
        assert (consent["channel"], consent["state"]) == ("SMS", "GIVEN")
    assert await web_house.texts.count_to(E164) == 0


async def test_a_test_comes_to_ones_own_telephone_from_the_chosen_sender(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/settings/sms")
        sender = page.get_by_label("Sender of text messages")
        await sender.fill("Åkeri")
        await page.get_by_role("button", name="Save").click()
        await expect(page.get_by_text("three to 11 letters (a–z) and digits")).to_be_visible()
        await sender.fill("Akeriet")
        await page.get_by_role("button", name="Save").click()
        await expect(page.get_by_text("Saved.")).to_be_visible()

        await page.get_by_label("Your mobile number").fill("08-123 456")
        await page.get_by_role("button", name="Send a test").click()
        await expect(page.get_by_text("This is no mobile number.")).to_be_visible()
        await page.get_by_label("Your mobile number").fill("070-174 06 12")
        await page.get_by_role("button", name="Send a test").click()
        await expect(page.get_by_text("on its way to +46701740612")).to_be_visible()

    async def arrived() -> int:
        return await web_house.texts.count_to("+46701740612")

    await until(arrived, at_least=1)
    (taken,) = [one for one in web_house.texts.taken if one["to"] == "+46701740612"]
    assert taken["from"] == "Akeriet"
