"""An invoice goes by letter: it waits, is printed, and is sent when somebody says it is posted."""

import pytest
from playwright.async_api import Page, expect

from tests.support.browser import WebHouse
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]


async def let_it_wait(page: Page) -> None:
    """From an invoice's own page."""
    await page.get_by_role("button", name="More", exact=True).click()
    await page.get_by_role("menuitem", name="Send by letter…").click()
    dialog = page.get_by_role("dialog")
    way = dialog.get_by_role("region", name="The way to the customer")
    await expect(
        way.get_by_text("The question about invoices by e-mail is enclosed.")
    ).to_be_visible()
    await dialog.get_by_role("button", name="Send", exact=True).click()
    await expect(page.get_by_text("The letter waits under Letters to post.")).to_be_visible()


async def mark_as_posted(page: Page) -> None:
    """The batch that lies printed."""
    batch = page.get_by_role("region", name="Batch 1")
    await batch.get_by_role("button", name="Mark as posted").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Mark as posted").click()
    await expect(batch.get_by_text("Posted", exact=True)).to_be_visible()


async def test_a_letter_waits_is_printed_and_posted(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    invoice = await firm.issued(customerId=await firm.customer())
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices/{invoice['id']}")
        await let_it_wait(page)

        await page.goto(f"/f/{firm.slug}/letters")
        waiting = page.get_by_role("region", name="Waiting letters")
        await expect(waiting.get_by_text("Kundgatan 2, 411 05 Göteborg")).to_be_visible()
        await waiting.get_by_role("button", name="Print 1 letter").click()
        batch = page.get_by_role("region", name="Batch 1")
        await expect(batch.get_by_text("To post", exact=True)).to_be_visible(timeout=20_000)
        await expect(waiting.get_by_text("No letter waits")).to_be_visible()
        (made,) = (await firm.ask("LetterBatches", first=5))["nodes"]
        job = await firm.ask("Job", id=made["job"]["id"])
        file = await page.request.get(job["document"]["url"])
        assert (await file.body()).startswith(b"%PDF")
        assert (await firm.ask("Invoice", id=invoice["id"]))["sentAt"] is None

        await mark_as_posted(page)
        (delivery,) = (await firm.ask("Invoice", id=invoice["id"]))["deliveries"]
        assert (delivery["channel"], delivery["state"]) == ("LETTER", "SENT")

        await page.goto(f"/f/{firm.slug}/invoices/{invoice['id']}")
        deliveries = page.get_by_role("region", name="Deliveries")
        await expect(deliveries.get_by_text("Sent", exact=True)).to_be_visible()
