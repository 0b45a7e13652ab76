"""What a person is told with VAT is what they pay, and what they get back."""

import pytest
from playwright.async_api import Page, expect

from tests.support.browser import WebHouse
from tests.support.screens import fill_in, shows_title
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]


async def writes_what_is_told_with_vat(page: Page, slug: str, customer: str) -> None:
    await page.goto(f"/f/{slug}/invoices/new?customer={customer}")
    await page.get_by_label("Prices incl. VAT").check(force=True)
    await fill_in(page, {"Description, line 1": "Klippning", "Price, line 1": "595"})
    totals = page.get_by_role("region", name="Totals")
    await expect(totals.get_by_text("Sum of lines incl. VAT")).to_be_visible()
    await expect(totals.get_by_text("476.00").first).to_be_visible()
    await expect(totals.get_by_text("119.00")).to_be_visible()


async def issues_it(page: Page) -> None:
    await page.get_by_role("button", name="Issue", exact=True).click()
    await page.get_by_role("dialog").get_by_role("button", name="Issue", exact=True).click()
    await shows_title(page, "Invoice 1001")
    lines = page.get_by_role("region", name="Lines")
    await expect(lines.get_by_text("Prices incl. VAT", exact=True)).to_be_visible()
    await expect(lines.get_by_role("cell").get_by_text("595.00")).to_have_count(2)


async def gives_some_of_it_back(page: Page) -> None:
    await page.get_by_role("button", name="Credit…").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_text("Chosen lines").click()
    await expect(dialog.get_by_text("incl. VAT").first).to_be_visible()
    await dialog.get_by_label("Amount of line 1: Klippning").fill("125")
    await expect(dialog.get_by_text("25.00", exact=False).first).to_be_visible()
    await expect(dialog.get_by_text("125.00").last).to_be_visible()


async def test_what_is_told_with_vat_is_what_is_paid_and_given_back(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    customer = await firm.customer(name="Anna Berg")
    async with web_house.visit() as visit:
        await firm.person.comes_in(visit.page.context)
        await writes_what_is_told_with_vat(visit.page, firm.slug, customer)
        await issues_it(visit.page)
        await gives_some_of_it_back(visit.page)
