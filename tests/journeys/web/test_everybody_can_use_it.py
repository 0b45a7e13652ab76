"""No screen keeps anybody out: examined with axe, by day and by night, at a desk and on a phone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from playwright.async_api import Page, expect

from reskontra.domain.kernel.clock import now
from reskontra.tenancy.access import Role
from tests.support.axe import grave_faults
from tests.support.browser import WebHouse
from tests.support.screens import shows_title
from tests.support.shop import A_WINDOW
from tests.support.web_pay import COMPANY, is_released, works
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(600)]

DESK, PHONE = (1280, 800), (390, 844)
LOOKS = ((DESK, "light"), (DESK, "dark"), (PHONE, "dark"), (PHONE, "light"))
SECTIONS = ("company", "payment", "page", "logo", "series", "rates", "members", "roles", "tokens")
TABS = ("invoices", "prices", "timeline")
# Half of a turn from day to night is neither.
AT_ONCE = "*, ::before, ::after { transition: none !important; }"
UNFINISHED = ".mantine-Skeleton-root, .mantine-Loader-root"
FAILED = "This could not be shown"


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
            await expect(self.page.get_by_text(FAILED)).to_have_count(0)
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


async def test_the_letter_that_invites(web_house: WebHouse, found_firm: Founding) -> None:
    firm = await found_firm()
    token = await firm.invitation("ny@example.se", Role.ECONOMY)
    async with examining(web_house) as examination:
        await examination.of(f"/invitation/{token}")
        await shows_title(examination.page, f"Welcome to {firm.name}")


async def the_catalogue_of(firm: Firm, home: str, customer_id: str) -> list[str]:
    article, price_list = await firm.article(), await firm.price_list(isStandard=True)
    hour_type = await firm.hour_type(windows=[A_WINDOW])
    prices = [{"unitPrice": "900", "validFrom": "2026-01-01"}]
    priced = [{"articleId": article, "prices": prices}]
    await firm.do("PricesSet", id=price_list["id"], expectedVersion=1, articles=priced)
    await firm.do("CustomerPricesSet", customerId=customer_id, expectedVersion=0, articles=priced)
    return [
        f"{home}/articles",
        f"{home}/articles/new",
        f"{home}/articles/{article}",
        f"{home}/articles/import",
        f"{home}/articles/accounts",
        f"{home}/hour-types",
        f"{home}/hour-types/new",
        f"{home}/hour-types/{hour_type}",
        f"{home}/consultants",
        f"{home}/consultants/new",
        f"{home}/consultants/{await firm.consultant()}",
        f"{home}/agreements",
        f"{home}/agreements/new",
        f"{home}/agreements/{await firm.agreement(customerId=customer_id)}",
        f"{home}/price-lists",
        f"{home}/price-lists/{price_list['id']}",
    ]


async def the_work_of(firm: Firm, home: str, customer_id: str) -> list[str]:
    ordered = await firm.assignment(customerId=customer_id)
    begins = now() + timedelta(days=2)
    ahead = {"beginsAt": begins.isoformat(), "endsAt": (begins + timedelta(hours=1)).isoformat()}
    offered = await firm.assignment(customerId=customer_id, consultantId=None, **ahead)
    await firm.consultant(name="Mika Salonen", email="mika@example.se")
    started = {"assignmentId": offered, "channel": "EMAIL", "answerMinutes": 60}
    assert (await firm.do("OfferRoundStart", **started))["userErrors"] == []
    worked = await firm.order(customerId=customer_id, hourTypeId=await firm.hour_type())
    reported = str((await firm.do("AssignmentRequest", **worked))["assignment"]["id"])
    hours = {name: worked[name] for name in ("beginsAt", "endsAt")}
    assert (await firm.do("TimeReport", assignmentId=reported, **hours))["userErrors"] == []
    (entry,) = (await firm.ask("Assignment", id=reported))["entries"]
    assert (await firm.do("TimeApprove", id=entry["id"]))["userErrors"] == []
    work = f"{home}/assignments"
    return [
        work,
        f"{work}/list",
        f"{work}/list?text=nothing+of+that+name",
        f"{work}/calendar?view=week",
        f"{work}/calendar?view=month",
        f"{work}/unbilled",
        f"{work}/margin",
        f"{work}/new",
        f"{work}/new?repeat=1",
        f"{work}/{offered}/edit",
        *(f"{work}/{each}" for each in (ordered, offered, reported)),
    ]


async def test_the_screens_of_work(web_house: WebHouse, found_firm: Founding) -> None:
    firm = await found_firm()
    addresses = await the_work_of(firm, f"/f/{firm.slug}", await firm.willing_customer())
    async with examining(web_house) as examination:
        await firm.person.comes_in(examination.page.context)
        for address in addresses:
            await examination.of(address)


async def test_what_opens_over_work(web_house: WebHouse, found_firm: Founding) -> None:
    firm = await found_firm()
    begins = now() + timedelta(days=2)
    ahead = {"beginsAt": begins.isoformat(), "endsAt": (begins + timedelta(hours=1)).isoformat()}
    async with examining(web_house) as examination:
        await firm.person.comes_in(examination.page.context)
        for button, times in (("Change consultant…", ahead), ("Report hours", {})):
            card = f"/f/{firm.slug}/assignments/{await firm.assignment(**times)}"
            await opened(examination.page, card, button)
            await examination.as_it_stands(button)


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
        f"{home}/invoices/import",
        f"{home}/rot-rut",
        f"{home}/customers",
        f"{home}/customers/new",
        f"{home}/customers/{customer_id}",
        f"{home}/customers/import",
        *(f"{home}/customers/{customer_id}?tab={tab}" for tab in TABS),
        *await the_catalogue_of(firm, home, customer_id),
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


async def opened(page: Page, address: str, button: str, *, is_exact: bool = True) -> None:
    await page.set_viewport_size({"width": DESK[0], "height": DESK[1]})
    await page.goto(address)
    await page.get_by_role("button", name=button, exact=is_exact).first.click()
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
            (f"{home}/settings/series", "New series"),
        ):
            await opened(page, address, button)
            await examination.as_it_stands(button)
        await page.goto(home)
        await shows_title(page, "Overview")
        await page.keyboard.press("Control+k")
        await expect(page.get_by_role("dialog").get_by_label("Search")).to_be_focused()
        await examination.as_it_stands("the palette")


async def test_the_consents_of_a_customer(web_house: WebHouse, found_firm: Founding) -> None:
    firm = await found_firm()
    card = f"/f/{firm.slug}/customers/{await firm.willing_customer()}?tab=consents"
    async with examining(web_house) as examination:
        await firm.person.comes_in(examination.page.context)
        await examination.of(card)
        for button in ("Withdraw", "Record consent"):
            await opened(examination.page, card, button, is_exact=False)
            await examination.as_it_stands(button)


async def test_the_pay_of_a_company(web_house: WebHouse, found_firm: Founding) -> None:
    firm = await found_firm()
    consultant_id = await works(firm, **COMPANY)
    card = f"/f/{firm.slug}/consultants/{consultant_id}"
    async with examining(web_house) as examination:
        await firm.person.comes_in(examination.page.context)
        await examination.of(card)
        await opened(examination.page, card, "Release", is_exact=False)
        await examination.as_it_stands("letting pay go")
        await is_released(firm, consultant_id)
        await examination.of(card)
        await expect(examination.page.get_by_role("article")).to_be_visible()


async def test_two_versions_of_a_draft(web_house: WebHouse, found_firm: Founding) -> None:
    firm = await found_firm()
    draft = await firm.draft(note="Tack för ordern")
    async with examining(web_house) as examination:
        page = examination.page
        await firm.person.comes_in(page.context)
        await page.goto(f"/f/{firm.slug}/invoices/{draft['id']}/edit")
        await page.get_by_label("Message on the invoice").fill("Hans ord")
        theirs = {"id": draft["id"], "expectedVersion": draft["version"], "note": "Hennes ord"}
        assert (await firm.do("InvoiceUpdate", **theirs))["userErrors"] == []
        await page.get_by_role("button", name="Save draft").click()
        await expect(page.get_by_role("dialog").get_by_text("Hennes ord")).to_be_visible()
        await examination.as_it_stands("both versions of a draft")
