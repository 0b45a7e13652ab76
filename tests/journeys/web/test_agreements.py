"""An agreement is written down from a customer's card, planned, invoiced by hand and ended."""

import pytest
from playwright.async_api import Page, expect

from reskontra.tenancy.access import Role
from tests.support.axe import grave_faults
from tests.support.browser import WebHouse
from tests.support.screens import choose, fill_in, shows_title
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]


async def agrees_on_a_fixed_price(page: Page, firm: Firm, customer_id: str) -> None:
    await page.goto(f"/f/{firm.slug}/customers/{customer_id}?tab=agreements")
    await expect(page.get_by_text("No agreements with this customer yet")).to_be_visible()
    await page.get_by_role("link", name="New agreement").click()
    await shows_title(page, "New agreement")
    await fill_in(page, {"Name of the agreement": "Flytt", "Free cancellation until": "36"})
    await choose(page, "How the work is paid for", "Fixed price")
    await fill_in(page, {"Order number": "PO 77"}, is_exact=True)
    assert await grave_faults(page) == []
    await page.get_by_role("button", name="Add the agreement").click()
    await shows_title(page, "Flytt")


async def plans_a_payment(page: Page) -> None:
    plan = page.get_by_role("region", name="Plan of payments")
    await plan.get_by_role("button", name="One more payment").click()
    await plan.get_by_label("Text on the invoice").fill("Start")
    await plan.get_by_label("Amount").fill("25 000")
    await plan.get_by_role("button", name="Save the plan").click()
    await expect(page.get_by_text("Saved.")).to_be_visible()


async def test_what_was_agreed_is_planned_invoiced_and_ended(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    customer_id = await firm.willing_customer()
    async with web_house.visit(is_examined=True) as visit:
        page = visit.page
        await firm.person.comes_in(page.context)
        await agrees_on_a_fixed_price(page, firm, customer_id)
        await plans_a_payment(page)
        await page.get_by_role("button", name="Invoice now: Start").click()
        await page.get_by_role("link", name="The invoice").click()
        await expect(page.get_by_text("31,250.00").first).to_be_visible()
        await page.go_back()
        await page.get_by_role("button", name="End the agreement").click()
        await expect(page.get_by_text("Ended", exact=True)).to_be_visible()
    (row,) = (await firm.ask("Agreements", first=9))["nodes"]
    found = await firm.ask("Agreement", id=row["id"])
    assert (found["form"], found["orderNumber"], found["cancellationHours"]) == (
        "FIXED_PRICE",
        "PO 77",
        36,
    )
    assert [(each["state"], each["amount"]["amount"]) for each in found["instalments"]] == [
        ("BILLED", "25000.00")
    ]
    assert found["state"] == "ENDED"


async def test_a_seller_sees_prices_and_no_pay(web_house: WebHouse, found_firm: Founding) -> None:
    firm = await found_firm()
    agreement = await firm.agreement(mileagePrice="6.5", mileagePay="2.25")
    seller = await firm.invites(Role.SELLER)
    async with web_house.visit() as visit:
        page = visit.page
        await seller.person.comes_in(page.context)
        await page.goto(f"/f/{firm.slug}/agreements/{agreement}")
        await expect(page.get_by_label("Price of a kilometre")).to_have_value("6.5")
        await expect(page.get_by_text("Pay for a kilometre")).to_have_count(0)


async def pays_on_account(firm: Firm) -> str:
    """An agreement of which two sums are to be paid, the second at a VAT that no hours bear."""
    agreement = await firm.agreement(
        customerId=await firm.willing_customer(),
        name="Ombyggnad",
        form="ON_ACCOUNT",
        policy="MANUAL",
    )
    sums = [
        {"dueDate": "2026-01-02", "description": "Start", "amount": "1500.50"},
        {
            "dueDate": "2026-01-03",
            "description": "Böcker",
            "amount": "800",
            "vatClass": "BOOKS",
        },
    ]
    payload = await firm.do("AgreementPlan", id=agreement, instalments=sums)
    assert payload["userErrors"] == []
    return agreement


async def works_an_hour(firm: Firm, agreement: str) -> str:
    """An hour of 1 000 kr that is approved; its entry."""
    customer = (await firm.ask("Agreement", id=agreement))["customer"]["id"]
    order = await firm.order(customerId=customer, agreementId=agreement)
    assignment = (await firm.do("AssignmentRequest", **order))["assignment"]["id"]
    told = {name: order[name] for name in ("beginsAt", "endsAt")}
    await firm.do("TimeReport", assignmentId=assignment, **told)
    (entry,) = (await firm.ask("Assignment", id=assignment))["entries"]
    assert (await firm.do("TimeApprove", id=entry["id"]))["userErrors"] == []
    return str(entry["id"])


async def test_what_is_paid_on_account_is_invoiced_and_taken_off(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    agreement = await pays_on_account(firm)
    async with web_house.visit(is_examined=True) as visit:
        page = visit.page
        await firm.person.comes_in(page.context)
        await page.goto(f"/f/{firm.slug}/agreements/{agreement}")
        await page.get_by_role("button", name="Invoice now: Start").click()
        account = page.get_by_role("region", name="Paid on account")
        await expect(account.get_by_text("1,500.50")).to_have_count(2)
        await page.get_by_role("button", name="Invoice now: Böcker").click()
        await expect(account.get_by_text("2,300.50")).to_have_count(2)
        entry = await works_an_hour(firm, agreement)
        async with web_house.visit() as another:
            await firm.person.comes_in(another.page.context)
            await another.page.goto(f"/f/{firm.slug}/assignments/unbilled")
            await expect(another.page.get_by_text("800.00 on account")).to_be_visible()
        await firm.do("TimeBill", entryIds=[entry])
        await expect(account.get_by_text("1,000.00")).to_be_visible()
        await expect(account.get_by_text("none of the work bears")).to_contain_text("800.00")
        assert await grave_faults(page) == []
