"""What could not be fetched, and addresses that lead nowhere, are said for what they are."""

import pytest
from playwright.async_api import expect

from tests.support.browser import WebHouse
from tests.support.screens import fill_in, shows_nothing
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

FIRMS_DOOR = "**/t/*/graphql"
SHOWN = 20


async def test_sums_that_could_not_be_counted_are_said_to_be_old(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    draft = await firm.draft()
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices/{draft['id']}/edit")
        sums = page.get_by_role("region", name="Totals")
        to_pay = page.get_by_role("toolbar", name="Save and issue").locator("strong")
        await expect(to_pay).to_contain_text("2,310")

        await page.route(FIRMS_DOOR, lambda route: route.abort())
        await fill_in(page, {"Price, line 1": "200"})
        await expect(sums.get_by_role("alert")).to_contain_text("The sums are not up to date")
        await expect(to_pay).to_have_text("–")

        await page.unroute_all()
        await sums.get_by_role("button", name="Count again").click()
        await expect(sums.get_by_role("alert")).to_be_hidden()
        await expect(to_pay).to_contain_text("3,560")


async def test_rows_that_did_not_come_are_told_and_can_be_asked_for_again(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    customer_id = await firm.customer()
    for _ in range(SHOWN + 1):
        await firm.draft(customerId=customer_id)
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/customers/{customer_id}?tab=invoices")
        rows = page.locator("[data-row]")
        await expect(rows).to_have_count(SHOWN)

        await page.route(FIRMS_DOOR, lambda route: route.abort())
        await page.get_by_role("button", name="Show more").click()
        await expect(page.get_by_role("alert")).to_contain_text("No answer came from the server.")
        await expect(rows).to_have_count(SHOWN)

        await page.unroute_all()
        await page.get_by_role("alert").get_by_role("button", name="Try again").click()
        await expect(rows).to_have_count(SHOWN + 1)
        await expect(page.get_by_role("alert")).to_have_count(0)


async def test_an_address_that_leads_nowhere_says_so(web_house: WebHouse) -> None:
    async with web_house.visit() as visit:
        answer = await visit.page.goto("/nowhere")
        await shows_nothing(visit.page)
        assert answer is not None
        assert answer.status == 404
