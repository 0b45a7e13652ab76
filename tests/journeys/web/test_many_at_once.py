"""Hundreds of drafts are issued as one watched job; those that cannot be say why."""

import pytest
from playwright.async_api import expect

from tests.support.browser import WebHouse
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

_DRAFTS, _PAGE = 300, 50
_PATIENCE = 60_000


async def test_three_hundred_drafts_are_issued_with_progress(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    for _ in range(_DRAFTS - 1):
        await firm.draft()
    await firm.draft(lines=[])
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/invoices")
        await expect(page.locator("[data-row]")).to_have_count(_PAGE, timeout=_PATIENCE)
        await page.get_by_role("checkbox", name="Choose all that are shown").check()
        bar = page.get_by_role("region", name="The chosen invoices")
        await bar.get_by_role("button", name=f"Choose all {_DRAFTS} that match").click()
        await bar.get_by_role("button", name=f"Issue ({_DRAFTS})").click()
        dialog = page.get_by_role("dialog", name=f"Issue {_DRAFTS} invoices?")
        await dialog.get_by_role("button", name="Issue", exact=True).click()

        job = page.get_by_role("region", name="Many invoices at once")
        # A bar of nothing has no width, and soon there is no bar.
        await expect(job.get_by_role("progressbar")).to_be_attached()
        said = f"Done: {_DRAFTS - 1} of {_DRAFTS}. 1 could not be done."
        await expect(job.get_by_role("status")).to_have_text(said, timeout=_PATIENCE)
        await expect(job.get_by_role("listitem")).to_contain_text("The invoice has no lines.")

        await page.get_by_role("link", name="Drafts", exact=True).click()
        await expect(page.locator("[data-row]")).to_have_count(1)
