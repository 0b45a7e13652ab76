"""An invoice is put right: a line of it is credited; another is credited and written anew."""

import pytest
from playwright.async_api import Locator, Page, expect

from tests.support.browser import WebHouse
from tests.support.screens import fill_in, shows_title
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]


async def crediting(page: Page, firm: Firm, invoice_id: str) -> Locator:
    """The dialog that credits an invoice."""
    await page.goto(f"/f/{firm.slug}/invoices/{invoice_id}")
    await page.get_by_role("button", name="Credit…").click()
    return page.get_by_role("dialog")


async def draft_and_issue(page: Page, dialog: Locator, title: str) -> None:
    await dialog.get_by_role("button", name="Draft the credit note").click()
    await shows_title(page, "Draft of a credit note")
    await page.get_by_role("button", name="Issue", exact=True).click()
    await dialog.get_by_role("button", name="Issue", exact=True).click()
    await shows_title(page, title)


async def test_one_line_of_an_issued_invoice_is_credited(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    invoice = await firm.issued()
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        dialog = await crediting(page, firm, invoice["id"])
        await dialog.get_by_text("Chosen lines").click()
        await fill_in(page, {"Quantity of line 1": "2", "Reason": "Wrong hours"})
        await expect(dialog.get_by_label("Totals")).to_contain_text("250.00")
        await draft_and_issue(page, dialog, "Credit note 1002")
        await expect(page.get_by_text("Wrong hours").first).to_be_visible()

        await page.get_by_role("link", name=str(invoice["number"]), exact=True).click()
        await shows_title(page, f"Invoice {invoice['number']}")
        await expect(page.get_by_label("In short")).to_contain_text("2,060.00")
        await expect(page.get_by_role("link", name="Credit note 1002")).to_be_visible()


async def test_an_invoice_is_credited_whole_and_written_anew(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    invoice = await firm.issued()
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        dialog = await crediting(page, firm, invoice["id"])
        await dialog.get_by_label("Also write the invoice anew").check()
        await expect(dialog.get_by_label("Totals")).to_contain_text("2,310.00")
        await draft_and_issue(page, dialog, "Credit note 1002")

        await page.goto(f"/f/{firm.slug}/invoices?states=DRAFT")
        await expect(page.get_by_role("main").get_by_text("2,310.00").first).to_be_visible()
        await page.get_by_role("link", name="Credit notes", exact=True).click()
        await expect(page.get_by_role("main")).to_contain_text("\N{MINUS SIGN}2,310.00")
