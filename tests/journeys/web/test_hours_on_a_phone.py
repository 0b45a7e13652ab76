"""Work on telephones without scripts: ordered, taken, reported, approved, invoiced, paid for."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from playwright.async_api import Page, expect

from reskontra.domain.kernel.clock import SWEDEN, now
from tests.support.axe import grave_faults
from tests.support.browser import WebHouse
from tests.support.screens import shows_title
from tests.support.telephones import link_in, mail_to, of, telephone
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

WORK = "Interpreting at the clinic"
_OWN_PAGES = (
    "(links) => links.map(({ pathname }) => pathname).filter((path) => /^.[oka][/]/.test(path))"
)


async def agreed(firm: Firm) -> tuple[str, str]:
    """A customer with an agreement; its id, and the page of its contact."""
    beata = {"name": "Beata Beställare", "email": of(firm, "beata"), "roles": ["ORDERS"]}
    customer_id = await firm.willing_customer(
        locale="en", email=of(firm, "faktura"), contacts=[beata]
    )
    await firm.hour_type(name="Tolk", nameEn="Interpreter")
    agreement = {"customerId": customer_id, "name": "Ramavtal", "validFrom": "2026-01-01"}
    assert (await firm.do("AgreementCreate", **agreement))["userErrors"] == []
    consultant = {"name": "Karin Ek", "kind": "HOURLY", "email": of(firm, "karin"), "locale": "en"}
    assert (await firm.do("ConsultantCreate", **consultant))["userErrors"] == []
    (contact,) = (await firm.ask("CustomerContacts", id=customer_id))["contacts"]
    return customer_id, str(contact["pageUrl"])


def soon() -> tuple[datetime, datetime]:
    """An hour of today that is still to come, and one that has been."""
    here = now().astimezone(SWEDEN)
    return here + timedelta(minutes=5), here - timedelta(hours=1, minutes=5)


async def order(phone: Page, page_url: str, begins: datetime) -> str:
    """Order work on the contact's page; its id."""
    await phone.goto(page_url)
    await phone.get_by_role("link", name="Order an assignment").click()
    await phone.get_by_label("What is it about?").fill(WORK)
    await phone.get_by_label("Day").fill(f"{begins:%Y-%m-%d}")
    await phone.get_by_label("From").fill(f"{begins:%H:%M}")
    await phone.get_by_label("To", exact=True).fill(f"{begins + timedelta(minutes=60):%H:%M}")
    await phone.get_by_label("Place").fill("Storgatan 3")
    await phone.get_by_role("button", name="Send the order").click()
    await expect(phone.get_by_role("status")).to_contain_text("The order is sent")
    href = await phone.get_by_role("link", name=WORK).get_attribute("href")
    return str(href).rpartition("/")[2]


async def report(phone: Page, worked: datetime) -> None:
    """Report an hour that has been, with a break."""
    await phone.reload()
    await phone.get_by_role("link", name="Report time").click()
    await shows_title(phone, "Report time")
    await phone.get_by_label("Day").fill(f"{worked:%Y-%m-%d}")
    await phone.get_by_label("From").fill(f"{worked:%H:%M}")
    await phone.get_by_label("To", exact=True).fill(f"{worked + timedelta(minutes=60):%H:%M}")
    await phone.get_by_label("Break in minutes").fill("15")
    await phone.get_by_role("button", name="Send the report").click()
    await expect(phone.get_by_role("status")).to_contain_text("Your time is reported")


async def test_hours_become_an_invoice_and_pay_on_three_telephones(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    _, page_url = await agreed(firm)
    ahead, worked = soon()
    async with telephone(web_house) as beata, telephone(web_house) as karin:
        assignment_id = await order(beata, page_url, ahead)
        await is_offered(firm, assignment_id)

        await karin.goto(link_in(await mail_to(web_house, of(firm, "karin"), WORK), "k"))
        await karin.get_by_role("button", name="Yes, I take it").click()
        await expect(karin.get_by_role("status")).to_contain_text("The assignment is yours")
        await comes_earlier(firm, assignment_id, worked)
        await report(karin, worked)
        await expect(karin.get_by_text("Waits for approval")).to_be_visible()
        await expect(karin.get_by_role("link", name=WORK)).to_contain_text("300.00 SEK")

        await beata.goto(link_in(await mail_to(web_house, of(firm, "beata"), "/a/"), "a"))
        await expect(beata.get_by_role("row", name="Sum")).to_contain_text("750.00 SEK")
        await beata.get_by_label("Your name").first.fill("Beata Beställare")
        await beata.get_by_role("button", name="Approve").click()
        await expect(beata.get_by_role("status")).to_contain_text("The time is approved")

        invoice = await mail_to(web_house, of(firm, "faktura"), firm.name)
        (page,) = list(invoice.iter_attachments())
        assert page.get_content_type() == "application/pdf"
        await karin.reload()
        await expect(karin.get_by_text("Ready to be paid", exact=True)).to_be_visible()
        await beata.goto(page_url)
        await expect(beata.get_by_text("Invoiced", exact=True)).to_be_visible()


async def comes_earlier(firm: Firm, assignment_id: str, begins: datetime) -> None:
    """The office moves the order to an hour that has been, as it was agreed by telephone."""
    order = await firm.ask("Assignment", id=assignment_id)
    times = {
        "beginsAt": begins.isoformat(),
        "endsAt": (begins + timedelta(hours=1)).isoformat(),
    }
    moved = await firm.do(
        "AssignmentUpdate", id=assignment_id, expectedVersion=order["version"], **times
    )
    assert moved["userErrors"] == []


async def is_offered(firm: Firm, task_id: str) -> None:
    asked = {"assignmentId": task_id, "channel": "EMAIL", "answerMinutes": 60}
    assert (await firm.do("OfferRoundStart", **asked))["userErrors"] == []


async def is_reported(firm: Firm, customer_id: str, consultant_id: str) -> None:
    """Beata's work of the last hour, reported by the office, and another hour to report."""
    (beata,) = (await firm.ask("CustomerContacts", id=customer_id))["contacts"]
    hour_type_id = await firm.hour_type()
    for hours_ago in (2, 4):
        begins = soon()[1] - timedelta(hours=hours_ago)
        work = {
            "beginsAt": begins.isoformat(),
            "endsAt": (begins + timedelta(hours=1)).isoformat(),
        }
        ordered = {
            "customerId": customer_id,
            "ordererId": beata["id"],
            "hourTypeId": hour_type_id,
            "consultantId": consultant_id,
        }
        task_id = await firm.assignment(**ordered, **work)
    assert (await firm.do("TimeReport", assignmentId=task_id, **work))["userErrors"] == []


async def pages_from(phone: Page, *pages: str) -> AsyncIterator[str]:
    """Go to somebody's own pages, and to each that one of them leads to."""
    seen, waiting = set[str](), set(pages)
    while waiting:
        page = waiting.pop()
        seen.add(page)
        await phone.goto(page)
        yield page
        led_to = await phone.locator("main a[href]").evaluate_all(_OWN_PAGES)
        waiting |= set(led_to) - seen


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_page_can_be_used_by_everybody(
    web_house: WebHouse, found_firm: Founding, scheme: str
) -> None:
    firm = await found_firm()
    customer_id, page_url = await agreed(firm)
    (karin,) = (await firm.ask("Consultants", first=9))["nodes"]
    async with telephone(web_house, is_examined=True) as phone:
        await phone.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        await is_offered(firm, await order(phone, page_url, soon()[0]))
        await is_reported(firm, customer_id, str(karin["id"]))
        attest = link_in(await mail_to(web_house, of(firm, "beata"), "/a/"), "a")
        consultants_page = (await firm.ask("Consultant", id=karin["id"]))["pageUrl"]
        seen = set[str]()
        async for path in pages_from(phone, page_url, consultants_page, attest):
            assert await grave_faults(phone) == [], path
            seen |= set(path.split("/"))
    assert seen >= {"order", "tasks", "cancel", "reports", "report", "pay", "a"}
