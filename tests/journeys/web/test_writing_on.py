"""Whoever writes on while a draft is being saved for the first time loses nothing of it."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import pytest
from playwright.async_api import Page, Route, expect

from tests.support.browser import WebHouse
from tests.support.screens import fill_in, shows_title
from tests.support.waiting import until
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

DRAFT = re.compile(r"/edit$")
NOTE = "Message on the invoice"
FIRST, SECOND = "Tack för ordern", "Tack för ordern, och välkommen åter"
BEHIND = "The draft is saved, but not what you have written since."


@asynccontextmanager
async def answers_held_back(page: Page) -> AsyncIterator[None]:
    """No answer of the firm's reaches the page before the end."""
    is_over = asyncio.Event()

    async def hold(route: Route) -> None:
        answer = await route.fetch()
        await is_over.wait()
        await route.fulfill(response=answer)

    await page.route("**/t/*/graphql", hold)
    yield
    is_over.set()
    await page.unroute_all(behavior="wait")


async def drafts(firm: Firm) -> list[str]:
    found = await firm.ask("Invoices", first=10)
    return [(await firm.ask("Invoice", id=each["id"]))["note"] for each in found["nodes"]]


async def kept(page: Page, word: str) -> int:
    """In how many things that the tab keeps a word stands."""
    values: list[str] = await page.evaluate("() => Object.values(sessionStorage)")
    return sum(word in value for value in values)


@pytest.mark.parametrize("button", ["Save draft", "Save and preview"])
async def test_what_is_typed_while_a_new_draft_is_saved_stays_in_the_field_and_can_be_saved(
    web_house: WebHouse, found_firm: Founding, button: str
) -> None:
    firm = await found_firm()
    customer_id = await firm.customer()
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices/new?customer={customer_id}")
        note = page.get_by_label(NOTE)
        await note.fill(FIRST)

        async with answers_held_back(page):
            await page.get_by_role("button", name=button).click()
            await note.press("Control+End")
            await note.press_sequentially(SECOND.removeprefix(FIRST))

        await expect(page.get_by_text(BEHIND)).to_be_visible()
        await expect(page).to_have_url(DRAFT)
        await expect(note).to_have_value(SECOND)
        await expect(note).to_be_focused()
        assert await drafts(firm) == [FIRST]

        # The tab has kept it at the draft's own address.
        await until(partial(kept, page, "åter"), at_least=1)
        await page.get_by_role("button", name="Save draft").click()
        await expect(page.get_by_text("The draft is saved.")).to_be_visible()
        assert await drafts(firm) == [SECOND]


async def test_a_new_invoice_after_a_draft_begins_empty(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices/new?quick=1")
        await fill_in(page, {"Name": "Kunden AB", "Address": "Kundgatan 2"}, is_exact=True)
        await fill_in(page, {"Postal code": "411 05", "Town": "Göteborg"})
        await fill_in(page, {"What it is for": "Rådgivning", "Amount without VAT": "1 000"})
        await page.get_by_role("button", name="Save draft").click()
        await expect(page).to_have_url(DRAFT)
        await shows_title(page, "Draft")

        await page.get_by_role("link", name="New invoice").first.click()
        await shows_title(page, "New invoice")
        await expect(page.get_by_label("Description, line 1")).to_have_value("")
        await page.go_back()
        await shows_title(page, "Draft")
        await expect(page.get_by_label("Description, line 1")).to_have_value("Rådgivning")
