"""Work that comes back is written down once, as one assignment for each of its days."""

from datetime import timedelta

import pytest
from playwright.async_api import expect

from reskontra.domain.kernel.clock import today
from tests.support.browser import WebHouse
from tests.support.screens import fill_in, picks
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]


async def test_each_day_of_a_rule_becomes_an_assignment(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    await firm.customer(name="Åkeriet AB")
    await firm.hour_type()
    day = today() + timedelta(days=7)
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(page.context)
        await page.goto(f"/f/{firm.slug}/assignments/new?repeat=1&day={day.isoformat()}")
        await picks(page, "Customer", "Åkeriet AB")
        await fill_in(page, {"Title": "Städtolkning", "Begins": "08:00", "Ends": "10:00"})
        await picks(page, "Hour type", "Konsult")
        await page.get_by_role("button", name="Save the assignments").click()
        await expect(page.get_by_text("assignments are written down")).to_be_visible()
    rows = (await firm.ask("Assignments", first=50))["nodes"]
    assert len(rows) > 1
    assert {row["title"] for row in rows} == {"Städtolkning"}
