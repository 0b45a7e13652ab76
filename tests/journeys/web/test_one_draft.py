"""Two people write on one draft: nobody's words are overwritten unseen."""

import pytest
from playwright.async_api import Page, expect

from reskontra.tenancy.access import Role
from tests.support.browser import WebHouse
from tests.support.screens import shows_title
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

NOTE = "Message on the invoice"


async def save(page: Page) -> None:
    await page.get_by_role("button", name="Save draft").click()


async def test_the_second_to_save_sees_both_versions_and_chooses(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    colleague = await firm.invites(Role.ECONOMY)
    draft = await firm.draft(note="Tack för ordern")
    address = f"/f/{firm.slug}/invoices/{draft['id']}/edit"
    async with web_house.visit() as hers, web_house.visit() as his:
        for visit, who in ((hers, firm), (his, colleague)):
            await who.person.comes_in(visit.context)
            await visit.page.goto(address)
            await expect(visit.page.get_by_label(NOTE)).to_have_value("Tack för ordern")

        await his.page.get_by_label(NOTE).fill("Hans ord")
        await hers.page.get_by_label(NOTE).fill("Hennes ord")
        await save(hers.page)
        await expect(hers.page.get_by_text("The draft is saved.")).to_be_visible()
        await save(his.page)

        both = his.page.get_by_role("dialog")
        await expect(both.get_by_text("Hennes ord")).to_be_visible()
        await expect(both.get_by_text("Hans ord")).to_be_visible()
        assert (await firm.ask("Invoice", id=draft["id"]))["note"] == "Hennes ord"

        await both.get_by_role("radio", name=f"{NOTE}: mine").click()
        await both.get_by_role("button", name="Save what I chose").click()
        await expect(his.page.get_by_text("The draft is saved.")).to_be_visible()
        assert (await firm.ask("Invoice", id=draft["id"]))["note"] == "Hans ord"


async def test_what_a_colleague_issued_meanwhile_cannot_be_written_over(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    draft = await firm.draft(note="Tack för ordern")
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices/{draft['id']}/edit")
        await page.get_by_label(NOTE).fill("För sent")
        issued = await firm.do("InvoiceIssue", id=draft["id"], expectedVersion=draft["version"])
        assert issued["userErrors"] == []

        await save(page)
        await shows_title(page, "Somebody else has issued this invoice", level=2)
        assert (await firm.ask("Invoice", id=draft["id"]))["note"] == "Tack för ordern"
