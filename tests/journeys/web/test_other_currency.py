"""What is missing to invoice in another currency is told and cured; the VAT is told in kronor."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.support.browser import WebHouse
from tests.support.screens import fill_in, shows_title
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]


async def writes_in_euro(page: Page, slug: str, customer: str) -> None:
    await page.goto(f"/f/{slug}/invoices/new?customer={customer}")
    await fill_in(page, {"Description, line 1": "Konsultation", "Price, line 1": "1000"})
    totals = page.get_by_role("region", name="Totals")
    await expect(totals.get_by_text("EUR 1,250.00")).to_be_visible()
    await page.get_by_role("button", name="Save draft").click()
    await expect(page).to_have_url(re.compile(r"/edit$"))


async def enters_the_rate_that_is_missing(page: Page, firm: Firm) -> None:
    await expect(page.get_by_text("Before it can be issued")).to_be_visible()
    draft = page.url
    await page.get_by_role("button", name="Enter a rate").click()
    await shows_title(page, "Settings")
    await page.get_by_role("button", name="Enter a rate").click()
    dialog = page.get_by_role("dialog")
    await fill_in(page, {"Kronor for one EUR": "11.2500", "Source": "Avtal 7 §"})
    await dialog.get_by_role("button", name="Enter it").click()
    await expect(page.get_by_text("The rate is entered.")).to_be_visible()
    await page.goto(draft)
    await expect(page.get_by_label("Description, line 1")).to_have_value("Konsultation")
    await expect(page.get_by_text("Before it can be issued")).to_have_count(0)


async def test_a_rate_is_asked_for_and_the_vat_is_told_in_kronor(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    company = await firm.ask("Company")
    bank = {"iban": "SE3550000000054910000003", "bic": "ESSESESS"}
    paid = await firm.do("CompanyUpdate", expectedVersion=company["version"], **bank)
    assert paid["userErrors"] == []
    customer = await firm.customer(name="Björk & Ström AB", currency="EUR")
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(page.context)
        await writes_in_euro(page, firm.slug, customer)
        await enters_the_rate_that_is_missing(page, firm)
        await page.get_by_role("button", name="Issue", exact=True).click()
        await page.get_by_role("dialog").get_by_role("button", name="Issue", exact=True).click()
        await shows_title(page, "Invoice 1001")
        await expect(page.get_by_text("2,812.50").first).to_be_visible()
