"""Who has not agreed to e-mail gets a letter that asks, says yes by telephone, and gets mail."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.support.api import Json
from tests.support.browser import WebHouse
from tests.support.screens import shows_title
from tests.support.waiting import until
from tests.support.web_people import Firm, Founding
from tests.workers.rendering.pages import text_of

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

PHONE = (390, 844)


async def send(page: Page, firm: Firm, invoice: Json, way: str) -> None:
    """Let the route choose: the dialog says beforehand which way it takes."""
    await page.goto(f"/f/{firm.slug}/invoices/{invoice['id']}")
    await shows_title(page, f"Invoice {invoice['number']}")
    await page.get_by_role("button", name="Send", exact=True).click()
    dialog = page.get_by_role("dialog")
    told = dialog.get_by_role("region", name="The way to the customer")
    await expect(told.get_by_role("listitem").last).to_contain_text(way)
    await dialog.get_by_role("button", name="Send", exact=True).click()
    await expect(dialog).to_be_hidden()


async def post(page: Page, firm: Firm) -> bytes:
    """Print the letter that waits, say that it is in the post, and look at its sheets."""
    await page.goto(f"/f/{firm.slug}/letters")
    waiting = page.get_by_role("region", name="Waiting letters")
    await waiting.get_by_role("button", name="Print 1 letter").click()
    batch = page.get_by_role("region", name="Batch 1")
    await batch.get_by_role("button", name="Mark as posted").click()
    await page.get_by_role("dialog").get_by_role("button", name="Mark as posted").click()
    await expect(batch.get_by_text("Posted", exact=True)).to_be_visible()
    (made,) = (await firm.ask("LetterBatches", first=5))["nodes"]
    job = await firm.ask("Job", id=made["job"]["id"])
    return await (await page.request.get(job["document"]["url"])).body()


def link_in(printed: bytes, house: str) -> str:
    """The address under the code, as somebody types it: it may be broken over lines."""
    found = re.search(rf"{re.escape(house)}/p/consent/[\w\-\s]{{56,}}", text_of(printed))
    assert found is not None
    start, _, token = found[0].partition("/p/consent/")
    return f"{start}/p/consent/{''.join(token.split())[:56]}"


async def says_yes(page: Page, link: str) -> None:
    """The customer, with a telephone, opens what stands on the paper."""
    await page.goto(link)
    mail = page.get_by_role("group").filter(has=page.locator("input[name=EMAIL]"))
    await mail.locator("input[value=yes]").check()
    await page.locator("button[type=submit]").click()
    await expect(page.get_by_role("status")).to_contain_text("Tack!")
    wide = await page.evaluate("document.documentElement.scrollWidth")
    assert wide <= PHONE[0]


async def test_a_letter_asks_and_the_answer_turns_the_next_invoice(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    address = f"fraga@{firm.slug}.example"
    customer_id = await firm.customer(email=address)
    first = await firm.issued(customerId=customer_id)

    async def arrived() -> int:
        return sum(mail["To"] == address for mail in web_house.mailbox.mails.values())

    async with web_house.visit() as visit:
        await firm.person.comes_in(visit.context)
        await send(visit.page, firm, first, "The question about invoices by e-mail is enclosed.")
        printed = await post(visit.page, firm)
    assert (await firm.ask("Invoice", id=first["id"]))["sentAt"] is not None
    assert await arrived() == 0

    async with web_house.visit(locale="sv-SE", size=PHONE) as visit:
        await says_yes(visit.page, link_in(printed, web_house.url))
    (given,) = (await firm.ask("Customer", id=customer_id))["consents"]
    assert (given["channel"], given["state"], given["source"]) == ("EMAIL", "GIVEN", "PORTAL")

    second = await firm.issued(customerId=customer_id)
    async with web_house.visit() as visit:
        await firm.person.comes_in(visit.context)
        await send(visit.page, firm, second, address)
        (delivery,) = (await firm.ask("Invoice", id=second["id"]))["deliveries"]
        assert (delivery["channel"], delivery["recipient"]) == ("EMAIL", address)
    await until(arrived, at_least=1, within_seconds=120)
