"""No screen keeps anybody out: examined with axe, by day and by night, at a desk and on a phone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from playwright.async_api import Page, expect

from tests.support.axe import grave_faults
from tests.support.browser import WebHouse
from tests.support.screens import shows_title
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(600)]

DESK, PHONE = (1280, 800), (390, 844)
LOOKS = ((DESK, "light"), (DESK, "dark"), (PHONE, "dark"), (PHONE, "light"))
SECTIONS = ("company", "payment", "logo", "series", "members", "roles", "tokens")
# Half of a turn from day to night is neither.
AT_ONCE = "*, ::before, ::after { transition: none !important; }"
UNFINISHED = ".mantine-Skeleton-root, .mantine-Loader-root"


@dataclass
class Examination:
    """Goes from screen to screen and keeps what is found."""

    page: Page
    found: list[str] = field(default_factory=list)

    async def of(self, address: str) -> None:
        """Examine a screen when all of it is there."""
        await self.page.goto(address)
        await expect(self.page.get_by_role("heading", level=1).first).to_be_visible()
        await self.as_it_stands(address)

    async def as_it_stands(self, name: str) -> None:
        """Examine what is on the screen now, as everybody may see it."""
        await self.page.add_style_tag(content=AT_ONCE)
        for (width, height), scheme in LOOKS:
            await self.page.set_viewport_size({"width": width, "height": height})
            await self.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            await expect(self.page.locator(f"[data-mantine-color-scheme={scheme}]")).to_be_visible()
            await expect(self.page.locator(UNFINISHED)).to_have_count(0)
            faults = await grave_faults(self.page)
            self.found += [f"{name}, {width} wide, {scheme}: {fault}" for fault in faults]


@asynccontextmanager
async def examining(house: WebHouse) -> AsyncIterator[Examination]:
    async with house.visit(size=DESK, is_examined=True) as visit:
        examination = Examination(visit.page)
        yield examination
        assert not examination.found, "\n".join(examination.found)


async def test_the_screens_before_a_firm(web_house: WebHouse) -> None:
    async with examining(web_house) as examination:
        for address in ("/login", "/signup", "/forgot", "/reset/x", "/confirm/x", "/invitation/x"):
            await examination.of(address)


async def a_firm_with_something_of_everything(found_firm: Founding) -> tuple[Firm, list[str]]:
    firm = await found_firm()
    home = f"/f/{firm.slug}"
    customer_id = await firm.willing_customer()
    draft = await firm.draft(customerId=customer_id)
    issued = await firm.issued(customerId=customer_id)
    paid = await firm.issued(customerId=customer_id)
    payment = {"invoiceId": paid["id"], "amount": paid["total"], "idempotencyKey": paid["id"]}
    assert (await firm.do("PaymentRegister", **payment))["userErrors"] == []
    return firm, [
        "/firms",
        "/account",
        home,
        f"{home}/invoices",
        f"{home}/invoices/new",
        f"{home}/invoices/new?quick=1",
        f"{home}/invoices/{draft['id']}",
        f"{home}/invoices/{draft['id']}/edit",
        f"{home}/invoices/{issued['id']}",
        f"{home}/customers",
        f"{home}/customers/new",
        f"{home}/customers/{customer_id}",
        f"{home}/payments",
        *(f"{home}/settings/{section}" for section in SECTIONS),
        f"{home}/nowhere",
    ]


async def test_the_screens_of_a_firm(web_house: WebHouse, found_firm: Founding) -> None:
    firm, addresses = await a_firm_with_something_of_everything(found_firm)
    async with examining(web_house) as examination:
        await firm.person.comes_in(examination.page.context)
        for address in addresses:
            await examination.of(address)


async def opened(page: Page, address: str, button: str) -> None:
    await page.set_viewport_size({"width": DESK[0], "height": DESK[1]})
    await page.goto(address)
    await page.get_by_role("button", name=button, exact=True).click()
    await expect(page.get_by_role("dialog")).to_be_visible()


async def test_what_opens_over_the_screens(web_house: WebHouse, found_firm: Founding) -> None:
    firm = await found_firm()
    home, customer_id = f"/f/{firm.slug}", await firm.customer()
    draft = await firm.draft(customerId=customer_id)
    issued = await firm.issued(customerId=customer_id)
    async with examining(web_house) as examination:
        page = examination.page
        await firm.person.comes_in(page.context)
        for address, button in (
            (f"{home}/invoices/{issued['id']}", "Send"),
            (f"{home}/invoices/{issued['id']}", "Register payment"),
            (f"{home}/invoices/{draft['id']}", "Issue"),
            (f"{home}/invoices/{draft['id']}/edit", "Issue and send"),
        ):
            await opened(page, address, button)
            await examination.as_it_stands(button)
        await page.goto(home)
        await shows_title(page, "Overview")
        await page.keyboard.press("Control+k")
        await expect(page.get_by_role("dialog").get_by_label("Search")).to_be_focused()
        await examination.as_it_stands("the palette")
