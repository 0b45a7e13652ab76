"""Who turns the language reads everything in it, also what the API has said before."""

import pytest
from playwright.async_api import expect

from tests.support.browser import WebHouse
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]


async def test_reasons_that_are_shown_turn_with_the_language(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    draft = await firm.draft(customerId=await firm.customer())
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices/{draft['id']}")
        reason = page.get_by_role("region", name="E-invoice").get_by_role("listitem").first
        in_english = await reason.inner_text()

        await page.get_by_role("button", name="account and log-out").first.click()
        await page.get_by_role("menuitem", name="På svenska").click()
        in_swedish = page.get_by_role("region", name="E-faktura").get_by_role("listitem").first
        await expect(in_swedish).not_to_have_text(in_english)
        await expect(in_swedish).to_contain_text("Peppol")
