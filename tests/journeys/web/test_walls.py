"""No address, no switch and no log-out lets anything of a firm be seen where it is not theirs."""

import re

import pytest
from playwright.async_api import expect

from reskontra.tenancy.access import Role
from tests.support.api import PASSWORD
from tests.support.browser import WebHouse
from tests.support.screens import shows_nothing, shows_title, traces
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

SECRET_CUSTOMER = "Hemliga Kunden AB"


async def a_secretive_firm(found_firm: Founding) -> tuple[Firm, str, str]:
    firm = await found_firm("Söderort Snickeri AB")
    customer_id = await firm.customer(name=SECRET_CUSTOMER)
    invoice = await firm.issued(customerId=customer_id)
    return firm, customer_id, invoice["id"]


async def test_the_address_of_another_firm_shows_and_keeps_nothing_of_it(
    web_house: WebHouse, found_firm: Founding
) -> None:
    theirs, customer_id, invoice_id = await a_secretive_firm(found_firm)
    ours = await found_firm("Norrsken Konsult AB")
    pasted = [
        f"/f/{theirs.slug}",
        f"/f/{theirs.slug}/invoices",
        f"/f/{theirs.slug}/invoices/{invoice_id}",
        f"/f/{theirs.slug}/customers/{customer_id}",
        f"/f/{theirs.slug}/settings/company",
    ]
    async with web_house.visit() as visit:
        await ours.person.comes_in(visit.context)
        for address in pasted:
            await visit.page.goto(address)
            await shows_nothing(visit.page)
            left = await traces(visit.page)
            assert theirs.name not in left
            assert SECRET_CUSTOMER not in left


async def test_switching_firm_leaves_nothing_of_the_one_before(
    web_house: WebHouse, found_firm: Founding
) -> None:
    theirs, *_ = await a_secretive_firm(found_firm)
    ours = await found_firm("Norrsken Konsult AB")
    async with web_house.visit() as visit:
        page = visit.page
        await theirs.person.comes_in(visit.context)
        await page.goto(f"/f/{theirs.slug}/invoices")
        await expect(page.get_by_text(SECRET_CUSTOMER).first).to_be_visible()

        await ours.person.comes_in(visit.context)
        await page.goto(f"/f/{ours.slug}/invoices")
        await shows_title(page, "Invoices")
        left = await traces(page)
        assert theirs.slug not in left
        assert theirs.name not in left
        assert SECRET_CUSTOMER not in left


async def test_one_person_switches_between_two_firms_and_takes_nothing_along(
    web_house: WebHouse, found_firm: Founding
) -> None:
    theirs, *_ = await a_secretive_firm(found_firm)
    ours = await found_firm("Norrsken Konsult AB")
    await theirs.lets_in(ours.person, Role.ECONOMY)
    async with web_house.visit() as visit:
        page = visit.page
        await ours.person.comes_in(visit.context)
        await page.goto(f"/f/{theirs.slug}/invoices")
        await expect(page.get_by_text(SECRET_CUSTOMER).first).to_be_visible()

        await page.get_by_role("button", name="Switch firm").first.click()
        await page.get_by_role("menuitem", name=ours.name).click()
        await shows_title(page, "Overview")
        await expect(page).to_have_url(f"{web_house.url}/f/{ours.slug}")
        left = await traces(page)
        assert SECRET_CUSTOMER not in left
        assert theirs.slug not in left


async def test_another_firms_invoice_and_customer_are_not_shown_under_ones_own_address(
    web_house: WebHouse, found_firm: Founding
) -> None:
    _, customer_id, invoice_id = await a_secretive_firm(found_firm)
    ours = await found_firm("Norrsken Konsult AB")
    async with web_house.visit() as visit:
        page = visit.page
        await ours.person.comes_in(visit.context)
        for address in (f"invoices/{invoice_id}", f"customers/{customer_id}"):
            await page.goto(f"/f/{ours.slug}/{address}")
            await expect(page.get_by_text(re.compile("is not there|nothing here"))).to_be_visible()
            assert SECRET_CUSTOMER not in await traces(page)


async def test_logging_out_leaves_nothing_in_any_window(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm, *_ = await a_secretive_firm(found_firm)
    async with web_house.visit() as visit:
        await firm.person.comes_in(visit.context)
        windows = [visit.page, await visit.window()]
        for page in windows:
            await page.goto(f"/f/{firm.slug}/invoices")
            await expect(page.get_by_text(SECRET_CUSTOMER).first).to_be_visible()

        await visit.page.get_by_role("button", name="account and log-out").first.click()
        await visit.page.get_by_role("menuitem", name="Log out").click()
        for page in windows:
            await shows_title(page, "Log in")
            left = await traces(page)
            assert firm.name not in left
            assert firm.slug not in left
            assert SECRET_CUSTOMER not in left

        await visit.page.go_back()
        await shows_title(visit.page, "Log in")
        assert SECRET_CUSTOMER not in await traces(visit.page)


async def test_a_session_that_ends_leads_to_the_log_in_and_back_to_where_one_was(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm, *_ = await a_secretive_firm(found_firm)
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices?q=1")
        await shows_title(page, "Invoices")

        await firm.platform("SessionDeleteAll", input={})
        # Nobody clicks: the stream that hears of the end is what leads away.
        await shows_title(page, "Log in")
        assert SECRET_CUSTOMER not in await traces(page)

        await page.get_by_label("E-mail").fill(firm.person.email)
        await page.get_by_label("Password", exact=True).fill(PASSWORD)
        await page.get_by_role("button", name="Log in").click()
        await shows_title(page, "Invoices")
        await expect(page).to_have_url(f"{web_house.url}/f/{firm.slug}/invoices?q=1")


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://elsewhere.example/f/",
        "//elsewhere.example",
        "/f//elsewhere.example",
        "/\\elsewhere",
    ],
)
async def test_logging_in_leads_to_no_other_house(
    web_house: WebHouse, found_firm: Founding, elsewhere: str
) -> None:
    firm = await found_firm()
    async with web_house.visit() as visit:
        page = visit.page
        await page.goto(f"/login?next={elsewhere}")
        await page.get_by_label("E-mail").fill(firm.person.email)
        await page.get_by_label("Password", exact=True).fill(PASSWORD)
        await page.get_by_role("button", name="Log in").click()
        await shows_title(page, "Overview")
        assert page.url == f"{web_house.url}/f/{firm.slug}"
