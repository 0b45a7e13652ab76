"""What was sent too early can be taken back for a minute, and then never arrives."""

import pytest
from playwright.async_api import expect

from tests.support.browser import WebHouse
from tests.support.screens import shows_title
from tests.support.waiting import until
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

ADDRESS = "angrar@kunden.example"


async def test_a_message_that_is_taken_back_never_arrives(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    customer_id = await firm.willing_customer(email=ADDRESS)
    invoice = await firm.issued(customerId=customer_id)
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices/{invoice['id']}")
        await shows_title(page, f"Invoice {invoice['number']}")
        await page.get_by_role("button", name="Send", exact=True).click()
        dialog = page.get_by_role("dialog")
        await expect(dialog.get_by_text(ADDRESS, exact=True)).to_be_visible()
        await dialog.get_by_role("button", name="Send", exact=True).click()

        await page.get_by_role("button", name="Undo").first.click()
        await expect(page.get_by_text("Stopped. The invoice was not sent.")).to_be_visible()
        deliveries = page.get_by_role("region", name="Deliveries")
        await expect(deliveries.get_by_text("Stopped")).to_be_visible()
        await expect(page.get_by_role("button", name="Undo")).to_have_count(0)
        kept = await firm.ask("Invoice", id=invoice["id"])
        assert [each["state"] for each in kept["deliveries"]] == ["CANCELLED"]

        # What is sent after it and arrives has passed it by.
        later = await firm.issued(customerId=customer_id)
        assert (await firm.do("InvoiceSend", id=later["id"]))["userErrors"] == []

        async def arrived() -> int:
            return sum(mail["To"] == ADDRESS for mail in web_house.mailbox.mails.values())

        await until(arrived, at_least=1)
        assert await arrived() == 1
        assert (await firm.ask("Invoice", id=invoice["id"]))["sentAt"] is None


async def test_many_that_were_sent_at_once_are_stopped_at_once_and_never_arrive(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    address = f"manga@{firm.slug}.example"
    customer_id = await firm.willing_customer(email=address)
    invoices = [await firm.issued(customerId=customer_id) for _ in range(3)]
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices")
        await page.get_by_label("Choose all that are shown").check()
        await page.get_by_role("button", name="Send (3)").click()
        dialog = page.get_by_role("dialog")
        await dialog.get_by_role("button", name="Send", exact=True).click()

        job = page.get_by_role("region", name="Many invoices at once")
        await expect(job.get_by_text("Done: all 3.")).to_be_visible()
        await job.get_by_role("button", name="Undo").click()
        await expect(page.get_by_text("Stopped: all 3 messages.")).to_be_visible()
        await expect(job.get_by_role("button", name="Undo")).to_have_count(0)
        kept = [await firm.ask("Invoice", id=invoice["id"]) for invoice in invoices]
        states = [[each["state"] for each in invoice["deliveries"]] for invoice in kept]
        assert states == [["CANCELLED"]] * 3

        # What is sent after them and arrives has passed them by.
        later = await firm.issued(customerId=customer_id)
        assert (await firm.do("InvoiceSend", id=later["id"]))["userErrors"] == []

        async def arrived() -> int:
            return sum(mail["To"] == address for mail in web_house.mailbox.mails.values())

        await until(arrived, at_least=1)
        assert await arrived() == 1
