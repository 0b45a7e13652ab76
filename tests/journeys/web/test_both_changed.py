"""Two people change one customer or the firm's settings: each field is what somebody chose."""

import pytest
from playwright.async_api import Page, expect

from tests.support.browser import WebHouse
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]


async def choose_mine_for(page: Page, field: str) -> None:
    """Save with the other's version of all that they alone changed, and mine of one field."""
    both = page.get_by_role("dialog")
    await both.get_by_role("radio", name=f"{field}: mine").click()
    await both.get_by_role("button", name="Save what I chose").click()
    await expect(both).to_be_hidden()


async def customer_of(firm: Firm, customer_id: str) -> tuple[str, str | None, str]:
    customer = await firm.ask("Customer", id=customer_id)
    return customer["name"], customer["phone"], customer["email"]


async def test_of_a_customer_what_the_other_alone_changed_stays_theirs(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    customer_id = await firm.customer(name="Kunden AB", phone="08-1")
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/customers/{customer_id}")
        await page.get_by_role("button", name="Edit").first.click()
        await page.get_by_label("Telephone").first.fill("08-2")
        customer = await firm.ask("Customer", id=customer_id)
        given = {"id": customer_id, "expectedVersion": customer["version"]}
        theirs = {"email": "ny@kunden.example", "phone": "08-3"}
        assert (await firm.do("CustomerUpdate", **given, **theirs))["userErrors"] == []

        await page.get_by_role("button", name="Save", exact=True).click()
        await choose_mine_for(page, "Telephone")
        await expect(page.get_by_text("Saved.")).to_be_visible()
        assert await customer_of(firm, customer_id) == ("Kunden AB", "08-2", "ny@kunden.example")


async def test_of_the_settings_what_the_other_alone_changed_stays_theirs(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/settings/company")
        await page.get_by_label("Phone", exact=True).fill("08-2")
        version = (await firm.ask("Company"))["version"]
        theirs = {"email": "ny@firman.example", "phone": "08-3"}
        payload = await firm.do("CompanyUpdate", expectedVersion=version, **theirs)
        assert payload["userErrors"] == []

        await page.get_by_role("button", name="Save", exact=True).click()
        await choose_mine_for(page, "Phone")
        await expect(page.get_by_text("Saved.")).to_be_visible()
        company = await firm.ask("Company")
        assert (company["phone"], company["email"]) == ("08-2", "ny@firman.example")
