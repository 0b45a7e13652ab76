"""A buyer disputes an invoice on a telephone without scripts; the firm sees it live and answers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Page, expect

from tests.support.browser import PATIENCE_MILLISECONDS, WebHouse
from tests.support.screens import shows_title
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

COMPLAINT = "Two of the parts were broken."
ANSWER = "You are right. We credit the two."


@asynccontextmanager
async def telephone(house: WebHouse) -> AsyncIterator[Page]:
    """A buyer's own telephone, whose browser runs no scripts."""
    context = await house.browser.new_context(
        viewport={"width": 390, "height": 844}, locale="en-GB", java_script_enabled=False
    )
    context.set_default_timeout(PATIENCE_MILLISECONDS)
    try:
        yield await context.new_page()
    finally:
        await context.close()


async def dispute(phone: Page, url: str) -> None:
    await phone.goto(url)
    await phone.get_by_text("I dispute the invoice").click()
    form = phone.locator("form").filter(has=phone.get_by_label("What is wrong?"))
    await form.get_by_label("What is wrong?").select_option("DEFECTIVE")
    await form.get_by_label("2. Delar").check()
    await form.get_by_label("Describe what is wrong").fill(COMPLAINT)
    await form.get_by_role("button", name="Dispute the invoice").click()
    await expect(phone.get_by_role("status")).to_contain_text("has got your dispute")


async def test_a_dispute_comes_live_and_its_answer_is_read_on_the_same_page(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm, other = await found_firm(), await found_firm("Andra bolaget AB")
    invoice = await firm.issued(locale="en")
    url = (await firm.ask("Invoice", id=invoice["id"]))["portalUrl"]
    async with web_house.visit() as visit, telephone(web_house) as phone:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices/{invoice['id']}")
        await shows_title(page, f"Invoice {invoice['number']}")
        await expect(page.get_by_text("Disputed")).to_have_count(0)

        await dispute(phone, url)

        said = page.get_by_role("region", name="From the buyer")
        await expect(said.get_by_text(COMPLAINT)).to_be_visible()
        await expect(page.get_by_text("Disputed", exact=True)).to_be_visible()
        await said.get_by_role("button", name="Answer and lift").click()
        dialog = page.get_by_role("dialog")
        await dialog.get_by_label("Answer to the buyer").fill(ANSWER)
        await dialog.get_by_role("button", name="Answer and lift").click()
        await expect(dialog).to_be_hidden()
        await expect(said.get_by_text(ANSWER)).to_be_visible()
        await expect(page.get_by_text("Disputed", exact=True)).to_have_count(0)

        await phone.goto(url)
        await expect(phone.get_by_text(ANSWER)).to_be_visible()
    assert (await other.ask("Invoices", first=9))["nodes"] == []
