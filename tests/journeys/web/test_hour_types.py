"""An hour type is made, tried on a job across the evening's beginning, and found again."""

import pytest
from playwright.async_api import Page, expect

from reskontra.tenancy.access import Role
from tests.support.axe import grave_faults
from tests.support.browser import WebHouse
from tests.support.screens import choose, fill_in, shows_title
from tests.support.shop import A_WINDOW
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]


async def begins_an_hour_type(page: Page, slug: str) -> None:
    await page.goto(f"/f/{slug}/hour-types")
    await expect(page.get_by_text("No hour types yet")).to_be_visible()
    await page.get_by_role("link", name="New hour type").first.click()
    await fill_in(page, {"Name of the hour type": "Konsult", "Number": "T1"})
    await fill_in(page, {"Price per hour": "1 000", "Pay per hour": "400"})


async def adds_an_evening(page: Page) -> None:
    await page.get_by_role("button", name="Add a surcharge").click()
    await page.get_by_role("menuitem", name="Evening, Monday to Friday 17–22").click()
    evening = page.get_by_role("group", name="Evening", exact=True)
    await expect(evening.get_by_label("From")).to_have_value("17:00")
    await evening.get_by_label("On the price").fill("30")
    await evening.get_by_label("On the pay").fill("20")


async def tries_a_wednesday(page: Page) -> None:
    trying = page.get_by_role("region", name="Try a job")
    await trying.get_by_label("Day", exact=True).fill("2026-11-25")
    await trying.get_by_label("Begins").fill("1630")
    await trying.get_by_label("Ends").fill("18.30")
    paid = trying.get_by_role("table", name="The customer pays")
    await expect(paid.get_by_role("row", name="Without surcharge")).to_contain_text("500.00")
    await expect(paid.get_by_role("row", name="Evening +30 %")).to_contain_text("1,950.00")
    await expect(paid.get_by_role("row", name="Together")).to_contain_text("2,450.00")
    earned = trying.get_by_role("table", name="The consultant earns")
    await expect(earned.get_by_role("row", name="Evening +20 %")).to_contain_text("720.00")
    await expect(trying.get_by_text("62.4 % of the price")).to_be_visible()


async def test_an_hour_type_is_tried_before_it_is_saved(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    async with web_house.visit(is_examined=True) as visit:
        page = visit.page
        await firm.person.comes_in(page.context)
        await begins_an_hour_type(page, firm.slug)
        await adds_an_evening(page)
        await tries_a_wednesday(page)
        assert await grave_faults(page) == []
        assert (await firm.ask("HourTypes", first=1))["nodes"] == []
        await page.get_by_role("button", name="Add the hour type").click()
        row = page.get_by_role("table", name="Hour types").get_by_role("row", name="Konsult")
        await expect(row).to_contain_text("Evening +30 %")
        await expect(row).to_contain_text("1,000.00")


async def test_surcharges_change_places_and_terms_are_changed(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    night = A_WINDOW | {"name": "Natt", "beginsAt": "22:00", "endsAt": "06:00"}
    hour_type = await firm.hour_type(windows=[A_WINDOW, night])
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(page.context)
        await page.goto(f"/f/{firm.slug}/hour-types/{hour_type}")
        await shows_title(page, "Konsult")
        await page.get_by_role("button", name="Move Natt up").press("Enter")
        await choose(page, "Minimum debit", "1 h")
        await page.get_by_role("button", name="Save", exact=True).click()
        await expect(page.get_by_text("Saved.")).to_be_visible()
        found = await firm.ask("HourType", id=hour_type)
    assert [each["name"] for each in found["windows"]] == ["Natt", "Kväll"]
    assert found["priceDebit"]["minimumMinutes"] == 60


async def test_a_fault_stands_on_its_own_field(web_house: WebHouse, found_firm: Founding) -> None:
    firm = await found_firm()
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(page.context)
        await begins_an_hour_type(page, firm.slug)
        await adds_an_evening(page)
        await page.get_by_label("Name of the surcharge").fill("")
        await page.get_by_role("button", name="Add the hour type").click()
        name = page.get_by_label("Name of the surcharge")
        await expect(name).to_have_attribute("aria-invalid", "true")
        await expect(name).to_be_focused()


async def test_a_seller_sees_the_price_and_no_pay(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    hour_type = await firm.hour_type(pay="417", windows=[A_WINDOW])
    seller = await firm.invites(Role.SELLER)
    async with web_house.visit() as visit:
        page = visit.page
        await seller.person.comes_in(page.context)
        await page.goto(f"/f/{firm.slug}/hour-types/{hour_type}")
        await expect(page.get_by_role("table", name="The customer pays")).to_be_visible()
        await expect(page.get_by_label("Price per hour")).to_be_disabled()
        for hidden in ("Pay per hour", "The consultant earns", "Margin", "417"):
            await expect(page.get_by_text(hidden)).to_have_count(0)
