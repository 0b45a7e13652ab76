"""A customer's consent: given with what shows it, taken back, and recorded where it is missing."""

import pytest
from playwright.async_api import Locator, Page, expect

from reskontra.tenancy.access import Role
from tests.support.api import Json
from tests.support.browser import WebHouse
from tests.support.screens import choose, fill_in, shows_title
from tests.support.waiting import until
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]


async def ledger(firm: Firm, customer_id: str) -> list[tuple[str, str, str]]:
    customer = await firm.ask("Customer", id=customer_id)
    return [(each["state"], each["source"], each["evidence"]) for each in customer["consents"]]


async def nothing_is_chosen(dialog: Locator) -> None:
    await expect(dialog.locator("input").and_(dialog.get_by_label("How it was said"))).to_be_empty()
    await expect(dialog.get_by_label("What shows it")).to_be_empty()


async def with_its_page(firm: Firm, customer_id: str) -> Json:
    """An issued invoice whose page has been made: nothing more happens to it by itself."""
    invoice = await firm.issued(customerId=customer_id)

    async def has_page() -> int:
        return int((await firm.ask("Invoice", id=invoice["id"]))["pdf"] is not None)

    await until(has_page, at_least=1, within_seconds=30)
    return invoice


async def say_it(page: Page, how: str, evidence: str) -> None:
    await choose(page, "How it was said", how)
    await fill_in(page, {"What shows it": evidence})


async def test_a_consent_is_given_with_what_shows_it_and_taken_back_on_the_card(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    customer_id = await firm.customer(name="Kunden AB")
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/customers/{customer_id}?tab=consents")
        await page.get_by_role("button", name="Record consent … E-mail").click()
        dialog = page.get_by_role("dialog")
        await nothing_is_chosen(dialog)
        await dialog.get_by_role("button", name="Record", exact=True).click()
        await expect(dialog.get_by_text("Choose how it was said.")).to_be_visible()
        await expect(dialog.get_by_text("Write what shows it.")).to_be_visible()
        assert await ledger(firm, customer_id) == []

        await say_it(page, "On the telephone", "Anna Berg, 12 november")
        await dialog.get_by_role("button", name="Record", exact=True).click()
        await expect(page.get_by_text("The consent is in the ledger.")).to_be_visible()
        given = ("GIVEN", "PHONE", "Anna Berg, 12 november")
        assert await ledger(firm, customer_id) == [given]

        await page.get_by_role("button", name="Withdraw … E-mail").click()
        await nothing_is_chosen(dialog)
        await dialog.get_by_role("button", name="Withdraw", exact=True).click()
        await expect(page.get_by_text("The withdrawal is in the ledger.")).to_be_visible()
        state = page.get_by_role("region", name="In force").get_by_role("listitem")
        await expect(state.filter(has_text="E-mail").first).to_contain_text("Withdrawn")
        assert await ledger(firm, customer_id) == [("WITHDRAWN", "OTHER", ""), given]


async def test_a_refusal_for_want_of_consent_leads_to_where_it_is_recorded(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    customer_id = await firm.willing_customer()
    invoice = await with_its_page(firm, customer_id)
    colleague = await firm.invites(Role.ECONOMY)
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices/{invoice['id']}")
        await shows_title(page, f"Invoice {invoice['number']}")
        await page.get_by_role("button", name="Send", exact=True).click()
        dialog = page.get_by_role("dialog")
        await expect(dialog.get_by_text("faktura@kunden.example", exact=True)).to_be_visible()
        # Meanwhile a colleague is told that the customer has changed their mind.
        line = {"customerId": customer_id, "channel": "EMAIL"}
        assert (await colleague.do("ConsentWithdraw", **line))["userErrors"] == []

        await dialog.get_by_role("button", name="Send", exact=True).click()
        await expect(dialog.get_by_role("alert")).to_contain_text("Not done yet")
        assert (await firm.ask("Invoice", id=invoice["id"]))["deliveries"] == []
        await dialog.get_by_role("button", name="Record the consent").click()
        await nothing_is_chosen(dialog)
        await say_it(page, "In an e-mail", "E-brev från Anna Berg")
        await dialog.get_by_role("button", name="Record consent and send").click()

        await expect(dialog).to_be_hidden()
        assert len((await firm.ask("Invoice", id=invoice["id"]))["deliveries"]) == 1
        newest, *_ = await ledger(firm, customer_id)
        assert newest == ("GIVEN", "EMAIL", "E-brev från Anna Berg")
