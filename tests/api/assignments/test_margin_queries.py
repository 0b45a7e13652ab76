"""What work has left, for those who may see what it pays."""

from datetime import date, timedelta

import pytest

from reskontra.domain.assignments.commands import bill, make_pay_lines
from reskontra.domain.assignments.margins import MarginBy
from reskontra.domain.assignments.queries import approved, margins
from reskontra.domain.kernel.clock import today
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.api.access import A_YEAR
from tests.factories.billing import DEPARTURES, make_approved, make_order
from tests.support.api import Json, person_in
from tests.support.shop import Shop

A_WEEK: Json = {"by": "CONSULTANT", "fromDate": "2026-11-02", "toDate": "2026-11-08"}


async def worked(shop: Shop) -> str:
    """An hour that is billed and paid, and whose."""
    with within(shop.scope):
        async with tenant_transaction():
            order = await make_order()
            entry_id = await make_approved(order)
            await make_pay_lines([entry_id])
            await bill(await approved([entry_id]), DEPARTURES)
    return str(order.consultant_id)


async def test_margin_and_utilisation_of_a_week(shop: Shop) -> None:
    consultant = await worked(shop)
    found = await shop.ask("Margins", **A_WEEK)
    (row,) = found["rows"]

    assert (row["key"], row["title"], row["workedMinutes"]) == (consultant, "Karin Ek", 60)
    amounts = [row[each]["amount"] for each in ("revenue", "unbilled", "pay", "margin")]
    assert amounts == ["1000.00", "0.00", "400.00", "600.00"]
    assert (row["marginPercent"], row["utilisationPercent"]) == ("60.0", "2.5")
    assert found["fullTimeMinutes"] == 5 * 480
    assert found["total"]["margin"] == row["margin"]


async def test_a_plan_counts_beside_the_consultants_and_with_its_customer(shop: Shop) -> None:
    agreement = await shop.agreement(form="FIXED_PRICE", name="Flytten")
    due = {"dueDate": "2026-01-01", "description": "Start", "amount": "2500.50"}
    planned = (await shop.do("AgreementPlan", id=agreement, instalments=[due]))["agreement"]
    await shop.do("InstalmentBill", id=planned["instalments"][0]["id"])
    day = today()
    asked = {"fromDate": str(day - timedelta(days=1)), "toDate": str(day)}
    expected = {
        "CONSULTANT": ("PLANS", ""),
        "ASSIGNMENT": (agreement, "Flytten"),
        "CUSTOMER": (planned["customer"]["id"], "Kunden AB"),
        "MONTH": (str(day)[:7], str(day)[:7]),
    }
    for by, named in expected.items():
        (row,) = (await shop.ask("Margins", by=by, **asked))["rows"]
        assert (row["key"], row["title"], row["margin"]["amount"]) == (*named, "2500.50")


@pytest.mark.parametrize("to", ["2025-12-31", "2029-06-01"])
async def test_a_period_is_one_and_not_too_long(shop: Shop, to: str) -> None:
    assert (await shop.reply("Margins", **A_YEAR | {"toDate": to})).codes == ["BAD_USER_INPUT"]


async def test_who_sells_sees_no_margin(shop: Shop) -> None:
    await worked(shop)
    seller = await shop.seen_by(Role.SELLER)
    assert (await seller.reply("Margins", **A_YEAR)).codes == ["FORBIDDEN"]


async def test_another_firm_has_worked_nothing(shop: Shop, other_scope: TenantScope) -> None:
    await worked(shop)
    stranger = shop.asked_by(await person_in(other_scope))
    assert (await stranger.reply("Margins", **A_YEAR)).codes == ["FORBIDDEN"]
    with within(other_scope):
        async with tenant_transaction(read_only=True):
            found = [await margins(by, date(2026, 1, 1), date(2026, 12, 31)) for by in MarginBy]
    assert found == [[]] * len(MarginBy)
