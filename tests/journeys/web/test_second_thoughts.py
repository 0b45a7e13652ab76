"""What is booked is asked to be otherwise, and what was approved by mistake is taken back."""

from datetime import datetime, timedelta

import pytest
from playwright.async_api import Page, expect

from reskontra.domain.kernel.clock import SWEDEN, now
from tests.support.axe import grave_faults
from tests.support.browser import WebHouse
from tests.support.screens import shows_title
from tests.support.telephones import link_in, mail_to, of, telephone, text_of
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

WORK = "Interpreting at the clinic"
HOUR = timedelta(hours=1)


async def booked(firm: Firm, begins: datetime) -> tuple[str, str]:
    """An hour that Beata ordered and Karin does, billed by hand; its id, and Beata's page."""
    beata = {"name": "Beata Beställare", "email": of(firm, "beata"), "roles": ["ORDERS"]}
    customer_id = await firm.willing_customer(
        locale="en", email=of(firm, "faktura"), contacts=[beata]
    )
    (contact,) = (await firm.ask("CustomerContacts", id=customer_id))["contacts"]
    about = {"customerId": customer_id, "name": "Ramavtal", "validFrom": "2026-01-01"}
    agreed = await firm.do("AgreementCreate", **about, policy="MANUAL")
    about = {"email": of(firm, "karin"), "locale": "en", "release": "WHEN_PAID"}
    karin = await firm.do("ConsultantCreate", name="Karin Ek", kind="HOURLY", **about)
    ordered = await firm.do(
        "AssignmentRequest",
        customerId=customer_id,
        agreementId=agreed["agreement"]["id"],
        ordererId=contact["id"],
        hourTypeId=await firm.hour_type(),
        consultantId=karin["consultant"]["id"],
        title=WORK,
        place="Storgatan 3",
        beginsAt=begins.isoformat(),
        endsAt=(begins + HOUR).isoformat(),
    )
    assert ordered["userErrors"] == []
    return str(ordered["assignment"]["id"]), str(contact["pageUrl"])


async def asks(phone: Page, address: str, day: datetime) -> None:
    """Ask for another day and place, as nobody changes what is booked by themselves."""
    await phone.goto(address)
    await phone.get_by_text("Ask for a change").click()
    await phone.get_by_label("Day").fill(f"{day:%Y-%m-%d}")
    await phone.get_by_label("Place").fill("Kungsgatan 9")
    assert await grave_faults(phone) == []
    await phone.get_by_role("button", name="Send the question").click()
    await expect(phone.get_by_role("status")).to_contain_text("has not answered yet")
    assert await grave_faults(phone) == []


async def answers(page: Page, slug: str) -> None:
    """See on the board that something is asked for, and make the change."""
    await page.goto(f"/f/{slug}/assignments")
    card = page.get_by_role("listitem").filter(has_text="Change asked for")
    await card.get_by_role("link", name=WORK).click()
    await shows_title(page, WORK)
    await expect(page.get_by_text("Kungsgatan 9")).to_be_visible()
    assert await grave_faults(page) == []
    await page.get_by_role("button", name="Make the change…").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("A word to the customer").fill("See you there.")
    assert await grave_faults(page) == []
    await dialog.get_by_role("button", name="Make the change").click()
    await expect(page.get_by_text("The change is made.")).to_be_visible()
    await expect(page.get_by_role("button", name="Make the change…")).to_have_count(0)


async def test_a_change_of_what_is_booked_is_asked_for_and_made(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    begins = (now().astimezone(SWEDEN) + timedelta(days=5)).replace(hour=9, minute=0)
    task_id, page_url = await booked(firm, begins)
    async with telephone(web_house, is_examined=True) as phone:
        await asks(phone, f"{page_url}/tasks/{task_id}", begins + timedelta(days=1))
        async with web_house.visit(is_examined=True) as visit:
            await firm.person.comes_in(visit.context)
            await answers(visit.page, firm.slug)
        await phone.reload()
        await expect(phone.get_by_role("status")).to_contain_text("See you there.")
        assert await grave_faults(phone) == []
    mail = await mail_to(web_house, of(firm, "beata"), "The change is made. See you there.")
    assert mail["Subject"].startswith("Answer about the assignment")


async def approved(firm: Firm, task_id: str, begins: datetime) -> None:
    """Report for Karin what was planned, and approve it for Beata."""
    times = {"beginsAt": begins.isoformat(), "endsAt": (begins + HOUR).isoformat()}
    assert (await firm.do("TimeReport", assignmentId=task_id, **times))["userErrors"] == []
    (entry,) = (await firm.ask("Assignment", id=task_id))["entries"]
    assert (await firm.do("TimeApprove", id=entry["id"]))["userErrors"] == []


async def takes_back(page: Page) -> None:
    """Take the approval back, and see that it is kept."""
    await page.get_by_role("button", name="Take back the approval…").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Why it is taken back").fill("The customer never came.")
    assert await grave_faults(page) == []
    await dialog.get_by_role("button", name="Take back the approval").click()
    await expect(page.get_by_text("Sent back", exact=True)).to_be_visible()
    told = page.get_by_role("listitem").filter(has_text="Taken back").first
    await expect(told).to_contain_text("The customer never came.")
    assert await grave_faults(page) == []


async def test_an_approval_by_mistake_is_taken_back_and_there_is_nothing_more_to_report(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    begins = now().astimezone(SWEDEN).replace(second=0, microsecond=0) - timedelta(days=1)
    task_id, _ = await booked(firm, begins)
    await approved(firm, task_id, begins)
    async with web_house.visit(is_examined=True) as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/assignments/{task_id}")
        await shows_title(page, WORK)
        await takes_back(page)
        mail = await mail_to(web_house, of(firm, "karin"), "The customer never came.")
        assert "taken back" in text_of(mail)
        async with telephone(web_house, is_examined=True) as phone:
            await phone.goto(f"{link_in(mail, 'k')}/report/{task_id}")
            await phone.get_by_text("Nothing more to report").click()
            await phone.get_by_label("What happened?").fill("She did not come.")
            assert await grave_faults(phone) == []
            await phone.get_by_role("button", name="Report nothing more").click()
            await expect(phone.get_by_role("status")).to_contain_text("no more reminders")
            assert await grave_faults(phone) == []
        await expect(page.get_by_text("She did not come.")).to_be_visible()
