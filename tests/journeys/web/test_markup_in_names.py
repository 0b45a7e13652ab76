"""What somebody called something is text wherever it is shown, whatever it looks like."""

import pytest
from playwright.async_api import Page, expect

from tests.support.browser import WebHouse
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

SCRIPT = "<script>alert(1)</script>"
IMAGE = '"><img src=x onerror=alert(2)>'
FARMER = "Bonden 👩‍🌾 שלום & <b>Co</b>"
LINES = [{"description": f"{SCRIPT} {IMAGE} 👩‍🌾", "quantity": "1", "unitPrice": "100"}]


async def shows_as_text(page: Page, *texts: str) -> None:
    for text in texts:
        await expect(page.get_by_text(text).locator("visible=true").first).to_be_visible()
    assert await page.locator("img[src=x], script:not([src]):has-text('alert(')").count() == 0


async def test_markup_and_emoji_in_names_are_shown_as_they_were_written(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm(f"Firman {SCRIPT}")
    customer_id = await firm.customer(name=f"{FARMER} {IMAGE}")
    draft = await firm.draft(customerId=customer_id, lines=LINES, note=IMAGE)
    issued = await firm.issued(customerId=customer_id, lines=LINES, note=SCRIPT)
    # The visit keeps every dialog and every complaint of the pages: at its end there are none.
    async with web_house.visit() as visit:
        page, home = visit.page, f"/f/{firm.slug}"
        await firm.person.comes_in(visit.context)
        for path in (
            "",
            "/invoices",
            f"/invoices/{draft['id']}/edit",
            f"/invoices/{issued['id']}",
            "/customers",
            f"/customers/{customer_id}",
        ):
            await page.goto(f"{home}{path}")
            await shows_as_text(page, SCRIPT, FARMER, IMAGE)

        await page.keyboard.press("/")
        await page.get_by_role("dialog").get_by_label("Search").fill("Bonden")
        await shows_as_text(page, f"{FARMER} {IMAGE}")
        await page.goto("/firms")
        await shows_as_text(page, SCRIPT)
