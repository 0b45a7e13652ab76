"""What a consultant reports that pays, and that no customer sees."""

from decimal import Decimal

import pytest

from reskontra.domain.agreements.views import BillingPolicy
from reskontra.domain.assignments.commands import approve_time, release_by_hand, report_time
from reskontra.domain.assignments.entry_views import (
    Approver,
    ApproverKind,
    EntryCard,
    Expense,
    ExpenseKind,
)
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.models import EntryExpense, PayLine, TimeEntry
from reskontra.domain.assignments.queries import assignment, entry
from reskontra.domain.assignments.views import AssignmentCard
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.refusals import Refused
from tests.factories.agreements import make_agreement
from tests.factories.assignments import EIGHT, HOUR, make_assignment, time_report
from tests.factories.customers import make_customer

pytestmark = pytest.mark.usefixtures("company")
DRIVE = Expense(kind=ExpenseKind.MILEAGE, description="Till kunden", quantity=Decimal(99_999))
TAXI = Expense(kind=ExpenseKind.TRAVEL, description="Taxi", unit_price=Decimal(200))


async def order(policy: BillingPolicy = BillingPolicy.ON_APPROVAL) -> AssignmentCard:
    customer_id = await make_customer()
    agreed = await make_agreement(customer_id, policy=policy, mileage_pay=Decimal("2.50"))
    card = await assignment(await make_assignment(customer_id=customer_id, agreement_id=agreed))
    assert card is not None
    return card


async def reported(task: AssignmentCard, *expenses: Expense, by_worker: bool = True) -> EntryId:
    with stopped_at(EIGHT + 2 * HOUR):
        by = task.consultant_id if by_worker else None
        return await report_time(task.id, time_report(expenses=expenses), by=by)


async def released(entry_id: EntryId) -> dict[str, int]:
    rows = await PayLine.filter(entry_id=entry_id.uuid).values_list("description", "released_minor")
    return dict(rows)


@pytest.mark.parametrize(
    ("case", "kind", "by_worker", "minor"),
    [
        ("by whoever ordered", ApproverKind.ORDERER, True, 0),
        ("by silence", ApproverKind.SILENCE, True, 0),
        ("by the firm", ApproverKind.STAFF, True, 24_999_750),
        ("told by the firm", ApproverKind.ORDERER, False, 24_999_750),
    ],
)
async def test_kilometres_that_only_pay_wait_for_the_firm_to_see_them(
    case: str, kind: ApproverKind, by_worker: bool, minor: int
) -> None:
    told = await reported(await order(), TAXI, DRIVE, by_worker=by_worker)
    await approve_time(told, Approver(kind=kind, name="Beata"))
    assert await released(told) == {"Konsult": 40_000, "Taxi": 20_000, "Till kunden": minor}, case


async def test_in_whatever_order_they_lie_each_waits_for_itself() -> None:
    told = await reported(await order(), TAXI, DRIVE)
    await EntryExpense.filter(entry_id=told.uuid, description="Taxi").update(position=9)
    await approve_time(told, Approver(kind=ApproverKind.ORDERER, name="Beata"))
    assert await released(told) == {"Konsult": 40_000, "Taxi": 20_000, "Till kunden": 0}


async def test_what_is_repaid_for_nothing_that_is_known_waits() -> None:
    told = await reported(await order(), TAXI)
    await EntryExpense.filter(entry_id=told.uuid).update(description="Buss")
    await approve_time(told, Approver(kind=ApproverKind.ORDERER, name="Beata"))
    assert await released(told) == {"Konsult": 40_000, "Taxi": 0}


async def test_they_are_released_by_hand_and_not_by_the_terms_of_what_nobody_approves() -> None:
    told = await reported(await order(BillingPolicy.ON_REPORT), DRIVE)
    assert await released(told) == {"Konsult": 40_000, "Till kunden": 0}
    await release_by_hand([told])
    assert await released(told) == {"Konsult": 40_000, "Till kunden": 24_999_750}


async def test_a_consultant_cannot_say_that_the_customer_does_not_pay() -> None:
    task = await order()
    hidden = Expense(
        kind=ExpenseKind.EXPENSE,
        description="Hemligt",
        unit_price=Decimal(500_000),
        is_billed=False,
        is_paid=True,
    )
    with pytest.raises(Refused) as refused:
        await reported(task, hidden)
    assert [each.code for each in refused.value.reasons] == ["EXPENSE_BILLING_BY_OFFICE"]
    assert not await TimeEntry.filter(assignment_id=task.id.uuid).exists()
    card = await kept(await reported(task, hidden, by_worker=False))
    assert [(each.is_billed, each.is_paid) for each in card.expenses] == [(False, True)]


async def kept(entry_id: EntryId) -> EntryCard:
    card = await entry(entry_id)
    assert card is not None
    return card
