"""A builder is invoiced by another: the product proposes reverse charge, and the page says so."""

import pytest
from playwright.async_api import Page, expect

from tests.support.browser import WebHouse
from tests.support.screens import fill_in, shows_title
from tests.support.waiting import until
from tests.support.web_people import Firm, Founding
from tests.workers.rendering.pages import words_of

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

NUMBER = "SE202100548901"
PROPOSED = "Proposed: Reverse charge, construction."
TEXT = "Omvänd betalningsskyldighet enligt 16 kap. 13 § mervärdesskattelagen"


async def write_a_foundation(page: Page) -> None:
    await fill_in(page, {"Description, line 1": "Grundläggning", "Price, line 1": "1 000"})
    await page.get_by_label("What is sold, line 1").select_option(label="Construction")


async def issue(page: Page) -> None:
    await page.get_by_role("button", name="Issue", exact=True).click()
    await page.get_by_role("dialog").get_by_role("button", name="Issue", exact=True).click()


async def page_of(firm: Firm, invoice_id: str) -> bytes:
    async def count() -> int:
        return 1 if (await firm.ask("Invoice", id=invoice_id))["pdf"] else 0

    await until(count, at_least=1, within_seconds=60)
    found = (await firm.ask("Invoice", id=invoice_id))["pdf"]
    return (await firm.client.get(found["url"])).content


async def test_reverse_charge_is_proposed_issued_and_printed(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    await firm.fills_in()
    builder = await firm.customer(vatNumber=NUMBER, isConstructionBusiness=True)
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices/new?customer={builder}")
        await write_a_foundation(page)
        await expect(page.get_by_text(PROPOSED)).to_be_visible()

        await page.get_by_role("button", name="Charge Swedish VAT instead").click()
        await expect(page.get_by_text("VAT 25 %")).to_be_visible()
        await page.get_by_role("button", name="Use what is proposed").click()
        await expect(page.get_by_text(PROPOSED)).to_be_visible()
        await issue(page)
        await shows_title(page, "Invoice 1001")

    (issued,) = (await firm.ask("Invoices", first=5))["nodes"]
    words = words_of(await page_of(firm, issued["id"]))
    assert TEXT in words
    assert NUMBER in words
    assert issued["total"]["amount"] == "1000.00"


async def test_what_the_law_wants_told_is_told_before_anything_is_issued(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    await firm.fills_in()
    builder = await firm.customer(isConstructionBusiness=True)
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices/new?customer={builder}")
        await write_a_foundation(page)
        missing = page.get_by_text("The buyer's Swedish VAT number is missing.")
        await expect(missing).to_be_visible()
        await issue(page)
        await expect(page.get_by_role("button", name="Open the customer")).to_be_visible()

    assert (await firm.ask("Invoices", first=5))["nodes"] == []
