"""Work is ordered by an agreement, reported, approved, and invoiced without anybody touching it."""

from datetime import timedelta

import pytest
from playwright.async_api import Page, expect

from reskontra.domain.kernel.clock import today
from tests.support.axe import grave_faults
from tests.support.browser import WebHouse
from tests.support.screens import choose, fill_in, picks, shows_title
from tests.support.shop import ADDRESS
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]


async def orders(page: Page, slug: str) -> None:
    """Write the assignment down, with the margin counted before it is saved."""
    await page.goto(f"/f/{slug}/assignments")
    await expect(page.get_by_text("Nothing is going on")).to_be_visible()
    await page.get_by_role("link", name="New assignment").first.click()
    await picks(page, "Customer", "Åkeriet AB")
    await choose(page, "Agreement", "1001 Ramavtal")
    await expect(page.get_by_label("Order number")).to_have_attribute("placeholder", "PO 7")
    await fill_in(page, {"Title": "Tolkning på möte", "Begins": "08:00", "Ends": "10:00"})
    yesterday = (today() - timedelta(days=1)).isoformat()
    await page.locator("input").and_(page.get_by_label("Day")).fill(yesterday)
    await picks(page, "Hour type", "Konsult")
    await picks(page, "Consultant", "Karin Ek")
    counted = page.get_by_role("region", name="What it comes to")
    await expect(counted.get_by_text("60 % of the price")).to_be_visible()
    # While it is counted anew it is pale.
    await expect(counted.locator("[aria-busy]")).to_have_css("opacity", "1")
    assert await grave_faults(page) == []
    await page.get_by_role("button", name="Save the assignment").click()


async def reports(page: Page) -> None:
    """Report for Karin what was planned."""
    await page.get_by_role("button", name="Report hours").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Report", exact=True).click()
    paid = page.get_by_role("table", name="The customer pays")
    await expect(paid.get_by_role("row", name="Together")).to_contain_text("2,000.00")
    assert await grave_faults(page) == []


async def approves(page: Page) -> None:
    """Approve for the customer who has called."""
    await page.get_by_role("button", name="Approve…").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Approve", exact=True).click()


async def test_an_hour_that_is_approved_is_on_an_invoice(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    customer = await firm.customer(name="Åkeriet AB", address=ADDRESS)
    since = (today() - timedelta(days=9)).isoformat()
    terms = {"customerId": customer, "name": "Ramavtal", "validFrom": since}
    await firm.do("AgreementCreate", **terms, orderNumber="PO 7")
    await firm.hour_type()
    await firm.consultant()
    async with web_house.visit(is_examined=True) as visit:
        page = visit.page
        await firm.person.comes_in(page.context)
        await orders(page, firm.slug)
        await shows_title(page, "Tolkning på möte")
        await expect(page.get_by_text("PO 7")).to_be_visible()
        await reports(page)
        await approves(page)
        told = page.get_by_role("listitem").filter(has_text="On the invoice")
        await expect(told.get_by_role("link")).to_be_visible(timeout=60_000)
        await told.get_by_role("link").click()
        await expect(page.get_by_role("heading", level=1)).to_contain_text("Invoice")
