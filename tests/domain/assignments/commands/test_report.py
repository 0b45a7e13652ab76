"""Reports as they are taken, counted and kept."""

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest

from reskontra.domain.agreements.views import BillingPolicy
from reskontra.domain.assignments.commands import (
    approve_time,
    assign_consultant,
    reject_time,
    report_time,
)
from reskontra.domain.assignments.entry_views import (
    Approver,
    ApproverKind,
    EntryCard,
    Expense,
    ExpenseKind,
    LineSide,
)
from reskontra.domain.assignments.events import TimeApproved, TimeReported
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.models import EntryExpense, EntryLine, PayLine, TimeEntry
from reskontra.domain.assignments.queries import assignment, entries_of, entry, own_task
from reskontra.domain.assignments.queries.parties import parties_of_entry
from reskontra.domain.assignments.views import AssignmentState, EntryState
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from tests.factories.agreements import make_agreement
from tests.factories.assignments import (
    EIGHT,
    HOUR,
    make_assignment,
    make_report,
    report_anew,
    time_report,
)
from tests.factories.consultants import make_consultant
from tests.factories.customers import make_customer

STAFF = Approver(kind=ApproverKind.STAFF, name="Siv", id="usr_1")


async def kept(entry_id: EntryId) -> EntryCard:
    card = await entry(entry_id)
    assert card is not None
    return card


async def state(assignment_id: AssignmentId) -> AssignmentState:
    card = await assignment(assignment_id)
    assert card is not None
    return card.state


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


async def report_at_once(assignment_id: AssignmentId) -> str:
    """What comes of a report in a transaction of its own."""
    try:
        async with tenant_transaction():
            await make_report(assignment_id)
    except Refused as refused:
        return refused.reasons[0].code
    return "KEPT"


async def test_a_report_is_counted_and_kept(company: CompanyId) -> None:
    assignment_id = await make_assignment()
    with recording() as events:
        entry_id = await make_report(assignment_id, break_minutes=15, comment="Klart")
    card = await kept(entry_id)
    assert (card.begins_at, card.ends_at, card.break_minutes) == (EIGHT, EIGHT + HOUR, 15)
    assert (card.state, card.reported_at, card.comment) == (
        EntryState.REPORTED,
        EIGHT + 2 * HOUR,
        "Klart",
    )
    assert (card.revenue, card.pay) == (Money(75_000), Money(30_000))
    assert [(line.side, line.minutes) for line in card.lines] == [
        (LineSide.PRICE, 45),
        (LineSide.PAY, 45),
    ]
    assert await state(assignment_id) is AssignmentState.REPORTED
    assert events == [
        TimeReported(
            entry_id=entry_id,
            assignment_id=assignment_id,
            begins_at=EIGHT,
            ends_at=EIGHT + HOUR,
        )
    ]


async def test_what_came_to_the_work_is_kept_with_it(company: CompanyId) -> None:
    customer_id = await make_customer()
    agreement_id = await make_agreement(customer_id, mileage_price=Decimal(35))
    assignment_id = await make_assignment(customer_id=customer_id, agreement_id=agreement_id)
    drive = Expense(kind=ExpenseKind.MILEAGE, description="Till Borås", quantity=Decimal(62))
    taxi = Expense(kind=ExpenseKind.TRAVEL, description="Taxi", unit_price=Decimal(200))
    card = await kept(await make_report(assignment_id, expenses=(drive, taxi)))
    assert (card.revenue, card.pay) == (Money(337_000), Money(60_000))
    assert [(each.kind, each.is_billed, each.is_paid) for each in card.expenses] == [
        (ExpenseKind.MILEAGE, True, False),
        (ExpenseKind.TRAVEL, True, True),
    ]


@pytest.mark.parametrize(
    ("case", "about", "code"),
    [
        ("the future", {"ends_at": EIGHT + 3 * HOUR}, "REPORT_IN_FUTURE"),
        ("25 hours", {"begins_at": EIGHT - 24 * HOUR}, "WORK_LONGER_THAN_DAY"),
        ("the day before", {"begins_at": EIGHT - 10 * HOUR}, "REPORT_BEFORE_ASSIGNMENT"),
        ("overlapping", {"begins_at": EIGHT + HOUR / 2}, "TIME_OVERLAPS"),
        (
            "an outlay without a price",
            {
                "begins_at": EIGHT + HOUR,
                "ends_at": EIGHT + 2 * HOUR,
                "expenses": (Expense(kind=ExpenseKind.EXPENSE, description="Lunch"),),
            },
            "EXPENSE_UNUSABLE",
        ),
    ],
)
async def test_a_report_that_is_refused_leaves_nothing(
    company: CompanyId, case: str, about: dict[str, object], code: str
) -> None:
    assignment_id = await make_assignment()
    await make_report(assignment_id, is_final=False)
    with pytest.raises(Refused) as refused, recording() as events:
        async with savepoint():
            await make_report(assignment_id, **about)
    assert codes(refused) == [code], case
    assert events == []
    assert (await TimeEntry.all().count(), await EntryLine.all().count()) == (1, 2)
    assert not await EntryExpense.exists()
    assert await state(assignment_id) is AssignmentState.CONFIRMED


async def test_who_has_two_assignments_works_on_one_at_a_time(company: CompanyId) -> None:
    consultant_id = await make_consultant()
    first = await make_assignment(consultant_id=consultant_id)
    second = await make_assignment(consultant_id=consultant_id, ends_at=EIGHT + 30 * HOUR)
    entry_id = await make_report(first)
    with pytest.raises(Refused) as refused:
        await make_report(second)
    assert codes(refused) == ["TIME_OVERLAPS"]
    await reject_time(entry_id, "Fel uppdrag", STAFF)
    await make_report(second)
    with pytest.raises(Refused) as refused:
        await report_anew(first, entry_id)
    assert codes(refused) == ["TIME_OVERLAPS"]


async def test_nobody_reports_on_what_is_not_theirs_or_is_not_there(company: CompanyId) -> None:
    assignment_id = await make_assignment()
    other = await make_assignment()
    entry_id = await make_report(other)
    for target, about in (
        (assignment_id, {"by": ConsultantId.new()}),
        (AssignmentId.new(), {}),
        (assignment_id, {"entry_id": entry_id}),
        (assignment_id, {"entry_id": EntryId.new()}),
    ):
        with pytest.raises(Refused) as refused, stopped_at(EIGHT + 2 * HOUR):
            await report_time(target, time_report(), **about)
        assert codes(refused) == ["NOT_FOUND"]
    assert await entries_of([assignment_id]) == {assignment_id: ()}


async def test_a_report_that_may_not_be_given_anew_is_refused_as_the_report_it_names(
    company: CompanyId,
) -> None:
    assignment_id = await make_assignment()
    entry_id = await make_report(assignment_id)
    await TimeEntry.filter(id=entry_id.uuid).update(
        state="APPROVED",
        approved_at=EIGHT + 3 * HOUR,
        approver_kind="ORDERER",
        approved_sha256="ab" * 32,
    )
    with pytest.raises(Refused) as refused:
        await report_anew(assignment_id, entry_id)
    assert [(each.code, each.path) for each in refused.value.reasons] == [
        ("ILLEGAL_TRANSITION", ("entryId",))
    ]


async def test_nothing_is_reported_twice_once_all_is_reported(company: CompanyId) -> None:
    assignment_id = await make_assignment()
    entry_id = await make_report(assignment_id)
    with pytest.raises(Refused) as refused:
        await make_report(assignment_id, begins_at=EIGHT + HOUR, ends_at=EIGHT + 1.5 * HOUR)
    assert codes(refused) == ["ILLEGAL_TRANSITION"]
    await report_anew(assignment_id, entry_id, ends_at=EIGHT + 1.5 * HOUR)
    card = await kept(entry_id)
    assert (card.version, card.revenue) == (2, Money(150_000))


async def test_hours_stay_those_of_whoever_worked_them(company: CompanyId) -> None:
    assignment_id = await make_assignment(ends_at=EIGHT + timedelta(days=14))
    entry_id = await make_report(assignment_id)
    worked, other = await kept(entry_id), await make_consultant(name="Olle Ek")
    await assign_consultant(assignment_id, other)
    await reject_time(entry_id, "Vi slutade 09:30.", STAFF)
    with pytest.raises(Refused) as refused, stopped_at(EIGHT + 2 * HOUR):
        await report_time(assignment_id, time_report(), entry_id=entry_id, by=other)
    assert codes(refused) == ["NOT_FOUND"]
    assert worked.consultant_id is not None
    assert await own_task(worked.consultant_id, assignment_id) is not None
    told = await parties_of_entry(entry_id)
    assert told is not None
    assert told.worker is not None
    assert told.worker.name == "Karin Ek"
    with stopped_at(EIGHT + 2 * HOUR):
        anew = time_report(ends_at=EIGHT + 1.5 * HOUR)
        await report_time(assignment_id, anew, entry_id=entry_id, by=worked.consultant_id)
    await approve_time(entry_id, STAFF)
    card = await kept(entry_id)
    assert (card.consultant_id, card.pay) == (worked.consultant_id, Money(60_000))
    (line,) = await PayLine.filter(entry_id=entry_id.uuid)
    assert line.consultant_id == worked.consultant_id.uuid
    assert await own_task(worked.consultant_id, assignment_id) is None


async def test_approved_hours_are_not_reported_anew(company: CompanyId) -> None:
    assignment_id = await make_assignment()
    entry_id = await make_report(assignment_id)
    await approve_time(entry_id, STAFF)
    with pytest.raises(Refused) as refused:
        await report_anew(assignment_id, entry_id)
    assert codes(refused) == ["ILLEGAL_TRANSITION"]


async def test_a_long_assignment_is_reported_bit_by_bit(company: CompanyId) -> None:
    assignment_id = await make_assignment(ends_at=EIGHT + timedelta(days=14))
    first = await make_report(assignment_id)
    assert await state(assignment_id) is AssignmentState.CONFIRMED
    await approve_time(first, STAFF)
    last = await make_report(
        assignment_id, begins_at=EIGHT + HOUR, ends_at=EIGHT + 2 * HOUR, is_final=True
    )
    assert await state(assignment_id) is AssignmentState.REPORTED
    await approve_time(last, STAFF)
    assert await state(assignment_id) is AssignmentState.APPROVED


async def test_where_the_agreement_bills_reports_they_are_approved_by_it(
    company: CompanyId,
) -> None:
    customer_id = await make_customer()
    agreement_id = await make_agreement(customer_id, policy=BillingPolicy.ON_REPORT)
    assignment_id = await make_assignment(customer_id=customer_id, agreement_id=agreement_id)
    with recording() as events:
        entry_id = await make_report(assignment_id)
    card = await kept(entry_id)
    assert card.approval is not None
    assert card.approval.by.kind is ApproverKind.AGREEMENT
    assert await state(assignment_id) is AssignmentState.APPROVED
    assert [type(event) for event in events][:2] == [TimeReported, TimeApproved]


async def test_of_two_reports_of_the_same_time_at_once_one_is_kept(
    kept_company: CompanyId,
) -> None:
    async with tenant_transaction():
        consultant_id = await make_consultant()
        long = {"consultant_id": consultant_id, "ends_at": EIGHT + 30 * HOUR}
        both = [await make_assignment(**long) for _ in range(2)]

    assert sorted(await asyncio.gather(*map(report_at_once, both))) == ["KEPT", "TIME_OVERLAPS"]
    async with tenant_transaction():
        assert await TimeEntry.all().count() == 1


async def test_somebody_else_may_do_it_and_report_it(company: CompanyId) -> None:
    assignment_id = await make_assignment()
    other = await make_consultant(name="Olle Ek")
    await assign_consultant(assignment_id, other)
    with stopped_at(EIGHT + 2 * HOUR):
        entry_id = await report_time(assignment_id, time_report(), by=other)
    assert (await kept(entry_id)).consultant_id == other
