"""An article is written down once, sold with a few keys, and tells why it costs what it costs."""

import pytest
from playwright.async_api import Page, expect

from tests.support.browser import WebHouse
from tests.support.screens import fill_in, shows_title
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]


async def adds_article(page: Page, slug: str) -> None:
    await page.goto(f"/f/{slug}/articles")
    await page.get_by_role("link", name="New article").first.click()
    await fill_in(page, {"Article name": "Konsulttimme", "Article number": "100"})
    await fill_in(page, {"Price without VAT": "1 150,50", "Unit": "tim"})
    await page.get_by_role("button", name="Add the article").click()
    await shows_title(page, "Konsulttimme")


async def sells_it_with_three_keys(page: Page, slug: str, customer: str) -> None:
    await page.goto(f"/f/{slug}/invoices/new?customer={customer}")
    await expect(page.get_by_label("Description, line 1")).to_be_focused()
    await page.keyboard.type("ko")
    await expect(page.get_by_role("option", name="Konsulttimme")).to_be_visible()
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("Description, line 1")).to_have_value("Konsulttimme")
    await expect(page.get_by_label("Quantity, line 1")).to_be_focused()
    await page.keyboard.type("2")
    await expect(page.get_by_label("Price, line 1")).to_have_value("1150.5")


async def sees_why(page: Page) -> None:
    await page.get_by_role("button", name="Line 1: why this amount?").click()
    reasons = page.get_by_role("dialog").filter(has_text="Why this amount?")
    await expect(reasons.get_by_text("The article's own price: decides")).to_be_visible()
    await expect(reasons.get_by_text("9 kap. 2 § ML (2023:200)")).to_be_visible()
    await expect(reasons.get_by_text("2,301.00").first).to_be_visible()


async def test_an_article_is_sold_with_three_keys_and_tells_why(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    customer = await firm.customer(name="Köparen AB")
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(page.context)
        await adds_article(page, firm.slug)
        await sells_it_with_three_keys(page, firm.slug, customer)
        await page.get_by_role("button", name="Issue", exact=True).click()
        await page.get_by_role("dialog").get_by_role("button", name="Issue", exact=True).click()
        await shows_title(page, "Invoice 1001")
        await sees_why(page)
