"""Customers out of another program's file: tried first, then taken, and never twice."""

import pytest
from playwright.async_api import FilePayload, Page, expect

from tests.support.browser import WebHouse
from tests.support.screens import shows_title
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

TABLE = (
    "Namn;Kundtyp;Org.nr;E-post;Postnr;Ort;Färg\r\n"
    "Åkeri & Co AB;;556703-7485;faktura@akeri.example;21118;Malmö;röd\r\n"
    "Eva <b>Ek</b>;Privatperson;;ingen adress;;;\r\n"
    "Kalle Svensson;Privatperson;;kalle@x.example;99999;Ort;\r\n"
    "Lisa Berg;Privatperson;;lisa@x.example;;;\r\n"
).encode("cp1252")


async def choose(page: Page, name: str, content: bytes) -> None:
    file = FilePayload(name=name, mimeType="application/octet-stream", buffer=content)
    await page.locator('input[type="file"]').set_input_files([file])


async def goes_to_import(page: Page) -> None:
    await page.get_by_role("link", name="Import").first.click()
    await shows_title(page, "Import customers")


async def test_a_file_that_is_no_table_is_told_why(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/customers/import")
        await choose(page, "kunder.xls", b"old")
        await expect(page.get_by_role("alert")).to_contain_text("Save it as CSV")
        await choose(page, "kunder.csv", b'Namn;Ort\n"half a')
        await expect(page.get_by_role("alert")).to_contain_text("ends within a cell")


async def test_a_table_is_tried_taken_and_known_the_next_time(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}/customers")
        await goes_to_import(page)
        await choose(page, "kunder.csv", TABLE)
        await expect(page.get_by_text("Färg")).to_be_visible()
        faults = page.get_by_role("table", name="Rows to mend")
        await expect(faults.get_by_role("row")).to_have_count(3)
        await expect(faults.get_by_role("row").nth(1)).to_contain_text("3E-mail:")
        await expect(faults.get_by_role("row").nth(2)).to_contain_text("4Postal code:")
        assert (await firm.ask("CustomerCount"))["totalCount"] == 0

        await page.get_by_role("button", name="Import 2 customers").click()
        await page.get_by_role("link", name="Show the customers").click()
        await shows_title(page, "Customers")
        await expect(page.get_by_role("link", name="Åkeri & Co AB")).to_be_visible()
        await expect(page.get_by_role("link", name="Lisa Berg")).to_be_visible()

        await goes_to_import(page)
        await choose(page, "kunder.csv", TABLE)
        await expect(page.get_by_role("button", name="Import 0 customers")).to_be_disabled()
        assert (await firm.ask("CustomerCount"))["totalCount"] == 2
