"""The network is cut while others work: the screen says so, and is right again when it is back."""

import asyncio

import pytest
from playwright.async_api import expect

from tests.support.browser import WebHouse
from tests.support.screens import shows_title, tile
from tests.support.web_people import Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

CUT_SECONDS = 30


async def test_what_others_did_meanwhile_is_there_once_when_the_network_is_back(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    await firm.issued()
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}")
        await shows_title(page, "Overview")
        await expect(tile(page, "ISSUED_THIS_MONTH")).to_contain_text("1 invoice")
        # What is live is told by what happens: from here on nothing is asked anew by itself.
        await firm.issued()
        await expect(tile(page, "ISSUED_THIS_MONTH")).to_contain_text("2 invoices")

        await visit.context.set_offline(offline=True)
        first, *_ = [await firm.issued() for _ in range(3)]
        payment = await firm.do(
            "PaymentRegister",
            invoiceId=first["id"],
            amount=first["total"],
            idempotencyKey=first["id"],
        )
        assert payment["userErrors"] == []
        await expect(page.get_by_text("You are offline.")).to_be_visible()
        await asyncio.sleep(CUT_SECONDS)
        await expect(tile(page, "ISSUED_THIS_MONTH")).to_contain_text("2 invoices")

        await visit.context.set_offline(offline=False)
        await expect(tile(page, "ISSUED_THIS_MONTH")).to_contain_text("5 invoices")
        await expect(tile(page, "OPEN")).to_contain_text("4 invoices")
        await expect(tile(page, "PAID_THIS_MONTH")).to_contain_text("1 payment")
        await expect(page.get_by_text("You are offline.")).to_be_hidden()
        await expect(page.get_by_text("The connection is broken.")).to_be_hidden()


async def test_a_house_that_falls_silent_is_told_and_comes_back_by_itself(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    await firm.issued()
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await page.goto(f"/f/{firm.slug}")
        await expect(tile(page, "ISSUED_THIS_MONTH")).to_contain_text("1 invoice")
        await firm.issued()
        await expect(tile(page, "ISSUED_THIS_MONTH")).to_contain_text("2 invoices")

        web_house.crew.kill("api")
        await expect(page.get_by_text("The connection is broken.")).to_be_visible()
        await web_house.crew.start_api()
        await firm.issued()
        await expect(tile(page, "ISSUED_THIS_MONTH")).to_contain_text("3 invoices")
        await expect(page.get_by_text("The connection is broken.")).to_be_hidden()
