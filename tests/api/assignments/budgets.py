"""What the assignments' mutations may cost."""

from collections.abc import Awaitable, Callable

from reskontra.domain.assignments.commands import make_pay_lines
from reskontra.domain.consultants.views import Release
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction
from tests.api.agreements.budgets import a_sum
from tests.factories.asked_changes import make_asked
from tests.factories.billing import COMPANY, make_approved, make_order
from tests.factories.consultants import consultant_entry
from tests.support.api import Json
from tests.support.shop import Shop


async def work_to_bill(shop: Shop) -> Json:
    """Three hours of three customers."""
    with within(shop.scope):
        async with tenant_transaction():
            ids = [str(await make_approved(await make_order())) for _ in range(3)]
    return {"entryIds": ids}


async def a_company_to_bill_for(shop: Shop) -> Json:
    """An hour that a company has worked."""
    with within(shop.scope):
        async with tenant_transaction():
            order = await make_order(works=COMPANY)
            await make_pay_lines([await make_approved(order)])
    return {"consultantId": str(order.consultant_id)}


async def a_planned_sum(shop: Shop) -> Json:
    """Of an agreement at a fixed price."""
    return {"id": await a_sum(shop)}


async def an_order(shop: Shop) -> Json:
    """An hour of Karin's."""
    return await shop.order()


async def a_changed_order(shop: Shop) -> Json:
    """With another title."""
    return {"id": await shop.assignment(), "expectedVersion": 1, "title": "Annat"}


async def an_order_to_staff(shop: Shop) -> Json:
    """Of which it is not known who does it."""
    karin = await shop.consultant()
    return {"id": await shop.assignment(consultantId=None), "consultantId": karin}


async def an_order_to_decline(shop: Shop) -> Json:
    """Which nobody can do."""
    return {"id": await shop.assignment(consultantId=None), "reason": "Ingen är ledig."}


async def an_order_to_call_off(shop: Shop) -> Json:
    """In time."""
    return {"id": await shop.assignment()}


async def a_rule(shop: Shop) -> Json:
    """Five Mondays."""
    order = await shop.order(beginsAt="08:00", endsAt="09:00")
    days = {"firstDate": "2026-11-02", "lastDate": "2026-11-30", "weekdays": ["MONDAY"]}
    return order | days


async def a_series(shop: Shop) -> Json:
    """Of five Mondays that are over."""
    return {"id": (await shop.do("AssignmentRepeat", **await a_rule(shop)))["seriesId"]}


async def an_hour_to_report(shop: Shop) -> Json:
    """As it was ordered."""
    order = await shop.order()
    assignment_id = (await shop.do("AssignmentRequest", **order))["assignment"]["id"]
    times = {name: order[name] for name in ("beginsAt", "endsAt")}
    return {"assignmentId": assignment_id, **times}


async def an_hour_to_approve(shop: Shop) -> Json:
    """As it was reported."""
    told = await an_hour_to_report(shop)
    await shop.do("TimeReport", **told)
    (entry,) = (await shop.ask("Assignment", id=told["assignmentId"]))["entries"]
    return {"id": entry["id"]}


async def pay_that_waits(shop: Shop) -> Json:
    """For an invoice to be paid."""
    with within(shop.scope):
        async with tenant_transaction():
            works = consultant_entry(release=Release.WHEN_PAID)
            entry_id = await make_approved(await make_order(works=works))
            await make_pay_lines([entry_id])
    return {"entryIds": [str(entry_id)]}


async def an_hour_to_send_back(shop: Shop) -> Json:
    """Which was shorter."""
    return await an_hour_to_approve(shop) | {"reason": "Det var en halvtimme."}


async def an_approval_to_take_back(shop: Shop) -> Json:
    """Of an hour whose pay waits for the customer."""
    with within(shop.scope):
        async with tenant_transaction():
            works = consultant_entry(release=Release.WHEN_PAID)
            entry_id = await make_approved(await make_order(works=works))
            await make_pay_lines([entry_id])
    return {"id": str(entry_id), "reason": "Fel dag."}


async def a_change_to_answer(shop: Shop) -> Json:
    """Of what a contact ordered and Karin does."""
    with within(shop.scope):
        async with tenant_transaction():
            asked_id = await make_asked()
    return {"id": str(asked_id), "isAccepted": True}


BUDGETS: dict[str, tuple[int, int, Callable[[Shop], Awaitable[Json]]]] = {
    "AssignmentConfirm": (10, 20, an_order_to_staff),
    "AssignmentChangeAnswer": (26, 20, a_change_to_answer),
    "AssignmentCancel": (16, 20, an_order_to_call_off),
    "AssignmentRepeat": (40, 20, a_rule),
    "AssignmentSeriesEnd": (40, 20, a_series),
    "AssignmentReject": (10, 20, an_order_to_decline),
    "AssignmentRequest": (14, 20, an_order),
    "AssignmentUpdate": (14, 20, a_changed_order),
    "TimeApprove": (24, 20, an_hour_to_approve),
    "TimeReject": (24, 20, an_hour_to_send_back),
    "TimeTakeBack": (30, 20, an_approval_to_take_back),
    "TimeReport": (30, 20, an_hour_to_report),
    "InstalmentBill": (35, 20, a_planned_sum),
    "PayRelease": (14, 20, pay_that_waits),
    "SelfBillDraft": (14, 20, a_company_to_bill_for),
    "TimeBill": (40, 20, work_to_bill),
}
