"""Everybody sees what their role may see, and nothing of the rest: not even by its address."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

import pytest
from playwright.async_api import Page, Route, expect

from reskontra.tenancy.access import Role
from tests.support.browser import WebHouse
from tests.support.screens import shows_title, traces
from tests.support.shop import ADDRESS
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

CUSTOMER = "Hemliga Kunden AB"
ALL = [
    "Overview",
    "Invoices",
    "New invoice",
    "Assignments",
    "Customers",
    "Articles",
    "Consultants",
    "Agreements",
    "Payments",
    "ROT and RUT",
    "Letters to post",
    "Settings",
]
READING = [link for link in ALL if link != "New invoice"]


async def menu(page: Page) -> list[str]:
    links = page.get_by_role("navigation", name="Main menu").get_by_role("link")
    await expect(links.last).to_be_visible()
    return [
        await link.get_attribute("aria-label") or (await link.inner_text()).strip()
        for link in await links.all()
    ]


async def visited(page: Page, firm: Firm, path: str = "") -> None:
    await page.goto(f"/f/{firm.slug}{path}")
    await expect(page.get_by_role("navigation", name="Main menu")).to_be_visible()


@pytest.mark.parametrize(
    ("role", "links"),
    [
        (Role.ADMIN, ALL),
        (Role.ECONOMY, ALL),
        (Role.SELLER, ALL),
        (Role.ACCOUNTANT, READING),
        (Role.CONSULTANT, ["Settings"]),
    ],
)
async def test_the_menu_holds_what_a_role_may_see(
    web_house: WebHouse, found_firm: Founding, role: Role, links: list[str]
) -> None:
    firm = await found_firm()
    colleague = await firm.invites(role)
    async with web_house.visit() as visit:
        await colleague.person.comes_in(visit.context)
        await visited(visit.page, firm)
        assert await menu(visit.page) == links


async def invites_somebody(page: Page, firm: Firm) -> None:
    await visited(page, firm, "/settings/members")
    await page.get_by_label("E-mail", exact=True).fill("ny@example.se")
    await page.get_by_role("button", name="Send the invitation").click()
    await expect(page.get_by_text("An invitation is on its way to ny@example.se.")).to_be_visible()


async def issues(page: Page, firm: Firm) -> None:
    draft = await firm.draft()
    await visited(page, firm, f"/invoices/{draft['id']}")
    await page.get_by_role("button", name="Issue", exact=True).click()
    await page.get_by_role("dialog").get_by_role("button", name="Issue", exact=True).click()
    await expect(page.get_by_role("button", name="Register payment")).to_be_visible()
    assert (await firm.ask("Invoice", id=draft["id"]))["state"] == "ISSUED"


async def writes_on(page: Page, firm: Firm) -> None:
    draft = await firm.draft()
    await visited(page, firm, f"/invoices/{draft['id']}/edit")
    await page.get_by_label("Message on the invoice").fill("Tack för ordern")
    await page.get_by_role("button", name="Save draft").click()
    await expect(page.get_by_text("The draft is saved.")).to_be_visible()
    assert (await firm.ask("Invoice", id=draft["id"]))["note"] == "Tack för ordern"


async def reads_an_invoice(page: Page, firm: Firm) -> None:
    invoice = await firm.issued()
    await visited(page, firm, f"/invoices/{invoice['id']}")
    await shows_title(page, f"Invoice {invoice['number']}")


async def reads_the_settings(page: Page, firm: Firm) -> None:
    await visited(page, firm, "/settings/company")
    await expect(page.get_by_label("Street or box")).to_have_value(ADDRESS["line1"])


@dataclass(frozen=True, slots=True)
class Part:
    """What somebody does in a role, and what they do not find on a page of the firm's."""

    role: Role
    does: Callable[[Page, Firm], Awaitable[None]]
    path: str
    hidden: tuple[Literal["button", "link", "radio"], str]


PARTS = [
    Part(Role.ADMIN, invites_somebody, "/settings/members", ("radio", "Owner")),
    Part(Role.ECONOMY, issues, "/settings/members", ("button", "Send the invitation")),
    Part(Role.SELLER, writes_on, "/invoices/{issued}", ("button", "Register payment")),
    Part(Role.ACCOUNTANT, reads_an_invoice, "/invoices/{draft}", ("link", "Edit")),
    Part(Role.CONSULTANT, reads_the_settings, "/settings/company", ("button", "Save")),
]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.role)
async def test_each_role_does_what_is_its_own_and_does_not_find_what_is_not(
    web_house: WebHouse, found_firm: Founding, part: Part
) -> None:
    firm = await found_firm()
    draft, issued = await firm.draft(), await firm.issued()
    colleague = await firm.invites(part.role)
    async with web_house.visit() as visit:
        page = visit.page
        await colleague.person.comes_in(visit.context)
        await part.does(page, firm)
        await visited(page, firm, part.path.format(draft=draft["id"], issued=issued["id"]))
        await expect(page.get_by_role("heading", level=1)).to_be_visible()
        await page.wait_for_load_state("networkidle")
        kind, name = part.hidden
        await expect(page.get_by_role(kind, name=name)).to_have_count(0)


async def test_an_address_shows_nothing_that_the_role_may_not_see(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    customer_id = await firm.customer(name=CUSTOMER)
    invoice = await firm.issued(customerId=customer_id)
    consultant = await firm.invites(Role.CONSULTANT)
    async with web_house.visit() as visit:
        await consultant.person.comes_in(visit.context)
        for path in (
            "",
            "/invoices",
            f"/invoices/{invoice['id']}",
            f"/invoices/{invoice['id']}/edit",
            "/invoices/new",
            "/customers",
            f"/customers/{customer_id}",
            "/payments",
            "/settings/members",
        ):
            await visited(visit.page, firm, path)
            await expect(visit.page.get_by_role("heading", level=1)).to_be_visible()
            await visit.page.wait_for_load_state("networkidle")
            assert CUSTOMER not in await traces(visit.page), path
            assert firm.person.email not in await traces(visit.page), path


async def test_a_role_that_is_taken_away_is_gone_at_once_and_leaves_nothing(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    await firm.issued(customerId=await firm.customer(name=CUSTOMER))
    colleague = await firm.invites(Role.ADMIN)
    async with web_house.visit() as visit:
        page = visit.page
        await colleague.person.comes_in(visit.context)
        await visited(page, firm, "/invoices")
        await expect(page.get_by_text(CUSTOMER).first).to_be_visible()

        await firm.change_role(colleague.person, Role.CONSULTANT)
        await expect(page.get_by_role("link", name="Customers")).to_have_count(0)
        assert await menu(page) == ["Settings"]
        assert CUSTOMER not in await traces(page)


@pytest.mark.parametrize(
    "held_back",
    [
        pytest.param("**/nothing", id="while_watching"),
        pytest.param("**/assets/live-*.js", id="before_watching"),
    ],
)
async def test_somebody_who_is_put_out_of_the_firm_sees_nothing_more_of_it(
    web_house: WebHouse, found_firm: Founding, held_back: str
) -> None:
    firm = await found_firm("Söderort Snickeri AB")
    await firm.issued(customerId=await firm.customer(name=CUSTOMER))
    colleague = await firm.invites(Role.ADMIN)
    async with web_house.visit() as visit:
        page = visit.page
        is_out = asyncio.Event()

        async def hold(route: Route) -> None:
            await is_out.wait()
            await route.continue_()

        await page.route(held_back, hold)
        await colleague.person.comes_in(visit.context)
        await visited(page, firm, "/invoices")
        await expect(page.get_by_text(CUSTOMER).first).to_be_visible()

        await firm.put_out(colleague.person)
        is_out.set()
        await shows_title(page, "There is nothing here")
        left = await traces(page)
        assert CUSTOMER not in left
        assert firm.name not in left
