"""One consultant's pay, page by page, for those who may see it."""

from datetime import date

import pytest

from reskontra.domain.assignments.commands import make_pay_lines
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import Release
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.billing import make_approved, make_order, make_reported
from tests.factories.consultants import consultant_entry
from tests.support.shop import Shop
from tests.support.spending import spending

NOTHING = {"earned": "0.00", "ready": "0.00", "waits": "0.00", "unapproved": "0.00"}


async def worked(shop: Shop) -> tuple[str, str]:
    """Three hours of one who is paid when the customer is, one of them not approved; whose."""
    with within(shop.scope):
        async with tenant_transaction():
            order = await make_order(works=consultant_entry(release=Release.WHEN_PAID))
            days = [date(2026, 11, day) for day in (2, 3)]
            entries = [await make_approved(order, day=day) for day in days]
            await make_pay_lines(entries)
            await make_reported(order, day=date(2026, 11, 4))
    return str(order.consultant_id), str(entries[0])


async def sums(shop: Shop, consultant_id: str) -> dict[str, str]:
    told = await shop.ask("ConsultantPaySums", consultantId=consultant_id)
    return {name: sum_["amount"] for name, sum_ in told.items()}


async def test_the_latest_work_comes_first_and_pages_meet(shop: Shop) -> None:
    consultant_id, _ = await worked(shop)
    first = await shop.ask("ConsultantPay", consultantId=consultant_id, first=2)
    rest = await shop.ask(
        "ConsultantPay", consultantId=consultant_id, first=2, after=first["pageInfo"]["endCursor"]
    )
    told = [(row["workDate"], row["waitsFor"]) for row in (*first["nodes"], *rest["nodes"])]
    assert told == [
        ("2026-11-04", "APPROVAL"),
        ("2026-11-03", "INVOICE"),
        ("2026-11-02", "INVOICE"),
    ]
    assert (first["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasNextPage"]) == (True, False)
    back = await shop.ask("ConsultantPay", consultantId=consultant_id, last=1)
    assert [row["workDate"] for row in back["nodes"]] == ["2026-11-02"]


async def test_what_is_released_by_hand_is_ready(shop: Shop) -> None:
    consultant_id, entry_id = await worked(shop)
    assert await sums(shop, consultant_id) == {
        **NOTHING,
        "earned": "1200.00",
        "waits": "1200.00",
        "unapproved": "400.00",
    }
    await shop.do("PayRelease", entryIds=[entry_id])
    (ready,) = (
        await shop.ask(
            "ConsultantPay", consultantId=consultant_id, first=9, where={"standing": "READY"}
        )
    )["nodes"]
    assert (ready["entryId"], ready["waitsFor"]) == (entry_id, None)
    assert ready["released"] == ready["earned"]
    assert await sums(shop, consultant_id) == {
        "earned": "1200.00",
        "ready": "400.00",
        "waits": "800.00",
        "unapproved": "400.00",
    }


async def test_a_page_costs_as_many_statements_as_a_line(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    consultant_id, _ = await worked(shop)
    costs = []
    for first in (1, 3):
        with spending(caplog) as spent:
            await shop.ask("ConsultantPay", consultantId=consultant_id, first=first)
        costs.append(spent.statements)
    assert costs == [3, 3]


async def test_a_cursor_is_of_one_consultants_list(shop: Shop) -> None:
    consultant_id, _ = await worked(shop)
    page = await shop.ask("ConsultantPay", consultantId=consultant_id, first=1)
    other = await shop.reply(
        "ConsultantPay",
        consultantId=str(ConsultantId.new()),
        first=1,
        after=page["pageInfo"]["endCursor"],
    )
    assert other.codes == ["CURSOR_MISMATCH"]


async def test_who_sells_sees_nobodys_pay(shop: Shop) -> None:
    consultant_id, _ = await worked(shop)
    seller = await shop.seen_by(Role.SELLER)
    for name, asked in (("ConsultantPay", {"first": 1}), ("ConsultantPaySums", {})):
        reply = await seller.reply(name, consultantId=consultant_id, **asked)
        assert reply.codes == ["FORBIDDEN"]


async def test_another_firm_sees_none_of_it(shop: Shop, other_scope: TenantScope) -> None:
    consultant_id, _ = await worked(shop)
    other = await shop.elsewhere(other_scope)
    page = await other.ask("ConsultantPay", consultantId=consultant_id, first=9)
    assert page["nodes"] == []
    assert await sums(other, consultant_id) == NOTHING
