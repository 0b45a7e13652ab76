"""From nothing to an invoice in the customer's mailbox, all of it on the screen."""

import secrets
from email.message import EmailMessage

import pytest
from playwright.async_api import Page, expect

from tests.support.api import PASSWORD
from tests.support.browser import WebHouse
from tests.support.mailbox import Mailbox
from tests.support.screens import choose, fill_in, shows_title, tile
from tests.support.waiting import until

pytestmark = [pytest.mark.journey, pytest.mark.timeout(400)]

# A message is held back for a minute, so that it can be taken back.
UNTIL_SENT_SECONDS = 150


async def sign_up(page: Page, slug: str) -> None:
    await page.goto("/signup")
    await fill_in(page, {"Your name": "Åsa Öberg", "E-mail": f"{slug}@example.se"})
    await fill_in(page, {"Password": PASSWORD}, is_exact=True)
    await page.get_by_role("button", name="Go on").click()
    await fill_in(page, {"The firm's name": "Norrsken Konsult AB", "Web address": slug})
    await fill_in(page, {"Organisation number": "556703-7485"})
    await page.get_by_role("button", name="Register the firm").click()
    await shows_title(page, "Overview")


async def tell_where_the_firm_is(page: Page) -> None:
    await page.get_by_role("link", name="Tell where the firm is").click()
    await fill_in(page, {"Street or box": "Storgatan 1", "Postal code": "114 18", "Town": "Luleå"})
    await save_form_of(page, "Street or box")


async def tell_where_to_pay(page: Page) -> None:
    await page.get_by_role("link", name="Tell where to pay").click()
    await fill_in(page, {"Bankgiro": "5050-1055"}, is_exact=True)
    await save_form_of(page, "Bankgiro")


async def save_form_of(page: Page, field: str) -> None:
    form = page.locator("form").filter(has=page.get_by_label(field, exact=True))
    await form.get_by_role("button", name="Save", exact=True).click()
    await expect(form.get_by_role("button", name="Undo the changes")).to_be_hidden()
    await page.get_by_role("link", name="Overview").click()


async def issue_quickly(page: Page) -> None:
    await page.get_by_role("link", name="New invoice").first.click()
    await page.get_by_role("link", name="Quick invoice").click()
    await fill_in(page, {"Name": "Kunden AB", "Address": "Kundgatan 2"}, is_exact=True)
    await fill_in(page, {"Postal code": "411 05", "Town": "Göteborg"})
    await fill_in(page, {"What it is for": "Rådgivning", "Amount without VAT": "1 000"})
    await page.get_by_role("button", name="Issue", exact=True).click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Issue", exact=True).click()
    await shows_title(page, "Invoice 1001")


async def add_customer(page: Page, slug: str, recipient: str) -> None:
    await page.goto(f"/f/{slug}/customers/new")
    await page.get_by_role("textbox", name="Name").first.fill("Köparen AB")
    await page.get_by_role("textbox", name="E-mail").first.fill(recipient)
    await fill_in(page, {"Address": "Köpgatan 3", "Town": "Luleå"}, is_exact=True)
    await fill_in(page, {"Postal code": "972 31"})
    await page.get_by_label("The customer has agreed").check()
    await choose(page, "How it was said", "In an agreement")
    await fill_in(page, {"What shows it": "Avtal 7"})
    await page.get_by_role("button", name="Add the customer").click()
    await shows_title(page, "Köparen AB")


async def issue_and_send(page: Page, recipient: str) -> None:
    await page.get_by_role("main").get_by_role("link", name="New invoice").first.click()
    await fill_in(page, {"Description, line 1": "Bygghjälp", "Price, line 1": "500"})
    await page.get_by_role("button", name="Issue and send").click()
    dialog = page.get_by_role("dialog")
    await expect(dialog.get_by_text(recipient)).to_be_visible()
    await dialog.get_by_role("button", name="Issue and send").click()
    await shows_title(page, "Invoice 1002")


async def mail_to(mailbox: Mailbox, recipient: str) -> EmailMessage:
    def found() -> list[EmailMessage]:
        return [mail for mail in mailbox.mails.values() if mail["To"] == recipient]

    async def count() -> int:
        return len(found())

    await until(count, at_least=1, within_seconds=UNTIL_SENT_SECONDS)
    (mail,) = found()
    return mail


async def test_a_firm_signs_up_and_its_first_invoices_are_issued_and_one_is_in_the_mailbox(
    web_house: WebHouse,
) -> None:
    slug = f"norrsken-{secrets.token_hex(5)}"
    recipient = f"faktura@{slug}.example"
    async with web_house.visit() as visit:
        page = visit.page
        await sign_up(page, slug)
        await tell_where_the_firm_is(page)
        await tell_where_to_pay(page)

        beside = await visit.window()
        await beside.goto(f"/f/{slug}")
        await expect(tile(beside, "ISSUED_THIS_MONTH")).to_contain_text("0 invoices")
        await issue_quickly(page)
        await expect(tile(beside, "ISSUED_THIS_MONTH")).to_contain_text("1 invoice")
        await expect(tile(beside, "OPEN")).to_contain_text("1,250")

        await add_customer(page, slug, recipient)
        await issue_and_send(page, recipient)
        await expect(tile(beside, "ISSUED_THIS_MONTH")).to_contain_text("2 invoices")

        mail = await mail_to(web_house.mailbox, recipient)
        (pdf,) = mail.iter_attachments()
        assert pdf.get_content_type() == "application/pdf"
        assert pdf.get_content().startswith(b"%PDF")
        await expect(page.get_by_text("Sent", exact=True).first).to_be_visible()
