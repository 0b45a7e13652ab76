"""The office lets pay go that waits for a customer; the consultant and the draft show it."""

import pytest
from playwright.async_api import Locator, Page, expect

from tests.support.axe import grave_faults
from tests.support.browser import WebHouse
from tests.support.screens import shows_title
from tests.support.web_pay import COMPANY, is_drafted, works
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

PHONE = (390, 844)


def earned(page: Page) -> Locator:
    return page.get_by_role("region", name="What is earned")


async def opens(page: Page, firm: Firm, consultant_id: str, name: str) -> None:
    await firm.person.comes_in(page.context)
    await page.goto(f"/f/{firm.slug}/consultants/{consultant_id}")
    await shows_title(page, name)
    await expect(earned(page)).to_contain_text("is paid; 0 % is paid.")


async def test_pay_is_released_on_a_phone_and_the_consultant_sees_it(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    consultant_id = await works(firm, **COMPANY)
    async with web_house.visit(size=PHONE, is_examined=True) as visit:
        page = visit.page
        await opens(page, firm, consultant_id, "Ek Språk AB")
        await expect(page.get_by_text("There is no draft.")).to_be_visible()
        await earned(page).get_by_role("button", name="Release").click()
        dialog = page.get_by_role("dialog")
        await expect(dialog).to_contain_text("SEK 400.00")
        await expect(dialog).to_contain_text("cannot be undone")
        assert await grave_faults(page) == []
        await dialog.get_by_role("button", name="Release").click()
        await expect(page.get_by_text("The pay is ready to be paid.")).to_be_visible()
        await expect(earned(page).get_by_text("Ready to be paid").last).to_be_visible()
        await expect(earned(page).get_by_role("button", name="Release")).to_have_count(0)
        await is_drafted(firm, consultant_id)
        await page.reload()
        draft = page.get_by_role("article", name="Draft of a self-billed invoice")
        for said in ("Självfakturering", "SE556677889901", "SEK 500.00", "no number"):
            await expect(draft).to_contain_text(said)
        assert await grave_faults(page) == []
        own_page = (await firm.ask("Consultant", id=consultant_id))["pageUrl"]
        await page.goto(own_page)
        await expect(page.get_by_text("Ready to be paid", exact=True)).to_be_visible()
        await expect(page.get_by_role("link", name="Tolkning")).to_contain_text("400.00 SEK")


async def test_pay_is_released_at_a_desk_by_keyboard(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    consultant_id = await works(firm, name="Karin Ek")
    async with web_house.visit(is_examined=True) as visit:
        page = visit.page
        await opens(page, firm, consultant_id, "Karin Ek")
        await expect(page.get_by_text("Self-billed invoice")).to_have_count(0)
        await page.get_by_role("radio", name="Ready").press("Space")
        await expect(earned(page).get_by_text("Nothing is ready to be paid")).to_be_visible()
        await page.get_by_role("radio", name="Waits").press("Space")
        button = earned(page).get_by_role("button", name="Release")
        await button.press("Enter")
        await expect(page.get_by_role("dialog")).to_be_visible()
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("dialog")).to_have_count(0)
        await button.press("Enter")
        await page.get_by_role("dialog").get_by_role("button", name="Release").press("Enter")
        await expect(earned(page).get_by_text("Nothing waits")).to_be_visible()
        assert await grave_faults(page) == []
        await page.get_by_role("radio", name="All of it").press("Space")
        await expect(earned(page).get_by_role("listitem")).to_contain_text("Ready to be paid")


async def test_what_was_released_meanwhile_is_told_in_the_dialog(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    consultant_id = await works(firm, name="Karin Ek")
    async with web_house.visit() as visit:
        page = visit.page
        await opens(page, firm, consultant_id, "Karin Ek")
        await earned(page).get_by_role("button", name="Release").click()
        (line,) = (await firm.ask("ConsultantPay", consultantId=consultant_id, first=9))["nodes"]
        assert (await firm.do("PayRelease", entryIds=[line["entryId"]]))["userErrors"] == []
        dialog = page.get_by_role("dialog")
        await dialog.get_by_role("button", name="Release").click()
        await expect(dialog.get_by_role("alert")).to_be_visible()
