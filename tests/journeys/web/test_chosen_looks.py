"""A firm chooses how its invoices look and sees it first; what is issued keeps its looks."""

import pytest
from playwright.async_api import Page, expect

from tests.support.browser import WebHouse
from tests.support.waiting import until
from tests.support.web_people import Firm, Founding
from tests.workers.rendering.pages import words_of

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

GREETING = "Tack för att ni anlitar oss"
TOO_LIGHT = "The colour is too light to be read on white paper. #897400"


async def printed(firm: Firm, invoice_id: str) -> str:
    async def count() -> int:
        return 1 if (await firm.ask("Invoice", id=invoice_id))["pdf"] else 0

    await until(count, at_least=1, within_seconds=60)
    found = (await firm.ask("Invoice", id=invoice_id))["pdf"]
    return words_of((await firm.client.get(found["url"])).content)


async def shows_a_drawn_page(page: Page) -> None:
    drawn = page.get_by_role("img", name="Sample, as printed").locator("canvas")
    await expect(drawn).to_have_count(1, timeout=60_000)


async def test_what_is_chosen_is_seen_saved_and_printed_from_then_on(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    await firm.fills_in()
    customer = await firm.customer()
    before = await firm.issued(customerId=customer)
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/settings/page")
        await shows_a_drawn_page(page)
        await page.get_by_role("radio", name="Modern").click()
        await page.get_by_text("Swedish", exact=True).click()
        await page.get_by_label("Greeting").fill(GREETING)
        await page.get_by_label("Colour", exact=True).fill("#ffd800")
        await expect(page.get_by_role("status").filter(has_text=TOO_LIGHT)).to_be_visible()
        await page.get_by_label("Colour", exact=True).fill("#7a1f3d")
        await page.get_by_role("button", name="Save").click()
        await expect(page.get_by_text("Saved.")).to_be_visible()

    chosen = (await firm.ask("Company"))["page"]
    assert (chosen["design"], chosen["colour"]) == ("MODERN", "#7a1f3d")
    after = await firm.issued(customerId=customer)
    assert GREETING in await printed(firm, after["id"])
    assert GREETING not in await printed(firm, before["id"])
