"""A consultant is written down, paid apart, let in by an address and by a log-in, and shut out."""

import pytest
from playwright.async_api import Page, expect

from reskontra.tenancy.access import Role
from tests.support.api import Json
from tests.support.axe import grave_faults
from tests.support.browser import WebHouse
from tests.support.screens import choose, fill_in, shows_title
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]


async def adds_a_company(page: Page, slug: str) -> None:
    await page.goto(f"/f/{slug}/consultants")
    await expect(page.get_by_text("No consultants yet")).to_be_visible()
    await page.get_by_role("link", name="New consultant").first.click()
    await shows_title(page, "New consultant")
    await fill_in(page, {"Name": "Ek Språk AB"})
    await choose(page, "Kind of consultant", "Own company")
    await fill_in(page, {"Org. number": "556677-8899", "Order in offers": "5"})
    await page.get_by_role("combobox", name="Qualifications").fill("Tolk, arabiska")
    await page.get_by_role("combobox", name="Qualifications").press("Enter")
    assert await grave_faults(page) == []
    await page.get_by_role("button", name="Add the consultant").click()
    await shows_title(page, "Ek Språk AB")


async def pays_apart(page: Page) -> None:
    pay = page.get_by_role("region", name="Pay of their own")
    await pay.get_by_role("button", name="One more pay").click()
    await choose(page, "Hour type", "Konsult (400.00 kr)")
    await pay.get_by_label("Pay per hour").fill("450,50")
    await pay.get_by_role("button", name="Save the pay").click()
    await expect(page.get_by_text("Saved.")).to_be_visible()
    assert await grave_faults(page) == []


async def the_only(firm: Firm) -> Json:
    (row,) = (await firm.ask("Consultants", first=9))["nodes"]
    found: Json = await firm.ask("Consultant", id=row["id"])
    return found


async def test_a_consultant_is_added_paid_and_shut_out(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    await firm.hour_type()
    async with web_house.visit(is_examined=True) as visit:
        page = visit.page
        await firm.person.comes_in(page.context)
        await adds_a_company(page, firm.slug)
        await pays_apart(page)
        before = await the_only(firm)
        await page.get_by_role("button", name="End all addresses").click()
        await page.get_by_role("dialog").get_by_role("button", name="End them").click()
        await expect(page.get_by_text("The old addresses open nothing any more.")).to_be_visible()
        after = await the_only(firm)
    assert (after["kind"], after["orgNumber"], after["priority"]) == ("COMPANY", "556677-8899", 5)
    assert after["qualifications"] == ["Tolk, arabiska"]
    assert [each["pay"] for each in after["pay"]] == ["450.5"]
    assert after["pageUrl"] != before["pageUrl"]


async def test_one_who_logs_in_comes_to_the_own_page(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    consultant = await firm.consultant(name="Karin Ek")
    karin = await firm.invites(Role.CONSULTANT)
    async with web_house.visit() as visit:
        await karin.person.comes_in(visit.context)
        await visit.page.goto(f"/f/{firm.slug}")
        await expect(visit.page.get_by_text("Your log-in is not yet tied")).to_be_visible()
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(page.context)
        await page.goto(f"/f/{firm.slug}/consultants/{consultant}")
        await page.get_by_label("Logs in as this consultant").click()
        await page.get_by_role("option", name="Beata Berg").click()
        await expect(page.get_by_text("Log-in changed")).to_be_visible()
    async with web_house.visit() as visit:
        await karin.person.comes_in(visit.context)
        await visit.page.goto(f"/f/{firm.slug}")
        await visit.page.wait_for_url("**/k/**")


async def test_a_seller_sees_who_works_and_no_pay(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    consultant = await firm.consultant(kind="SELF_EMPLOYED", feePercent="6.25")
    seller = await firm.invites(Role.SELLER)
    async with web_house.visit() as visit:
        page = visit.page
        await seller.person.comes_in(page.context)
        await page.goto(f"/f/{firm.slug}/consultants/{consultant}")
        await expect(page.get_by_role("textbox", name="Name", exact=True)).to_be_disabled()
        for hidden in ("Pay of their own", "Copy the address", "Fee", "6.25"):
            await expect(page.get_by_text(hidden, exact=True)).to_have_count(0)
