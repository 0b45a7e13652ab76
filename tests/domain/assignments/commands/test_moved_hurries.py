"""What is added for a hurry, where an order is moved."""

from decimal import Decimal

import pytest

from reskontra.domain.assignments.commands import change_assignment, report_time
from reskontra.domain.assignments.queries import entry
from reskontra.domain.assignments.views import AssignmentChange
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.money import Money
from tests.factories.agreements import make_agreement
from tests.factories.assignments import EIGHT, HOUR, make_assignment, time_report
from tests.factories.customers import make_customer

pytestmark = pytest.mark.usefixtures("company")


@pytest.mark.parametrize(
    ("case", "ordered", "moved", "asked", "begins", "minor"),
    [
        ("an early order, moved in a hurry", 100, 5, None, 0, 150_000),
        ("a hurry that is put off", 5, 4, None, 48, 100_000),
        ("moved in time", 100, 25, None, 0, 100_000),
        ("asked for in time, answered late", 100, 5, 25, 0, 100_000),
    ],
)
async def test_a_hurry_is_decided_by_when_the_time_that_holds_was_asked_for(
    case: str, ordered: int, moved: int, asked: int | None, begins: int, minor: int
) -> None:
    customer_id = await make_customer()
    agreed = await make_agreement(customer_id, rush_hours=24, rush_price_percent=Decimal(50))
    first = EIGHT + (0 if begins else 96) * HOUR
    with stopped_at(EIGHT - ordered * HOUR):
        assignment_id = await make_assignment(
            customer_id=customer_id, agreement_id=agreed, begins_at=first, ends_at=first + HOUR
        )
    starts = EIGHT + begins * HOUR
    with stopped_at(EIGHT - moved * HOUR):
        await change_assignment(
            assignment_id,
            AssignmentChange(begins_at=starts, ends_at=starts + HOUR),
            asked_at=EIGHT - asked * HOUR if asked else None,
        )
        await change_assignment(assignment_id, AssignmentChange(place="Sal 3"))
    with stopped_at(starts + 2 * HOUR):
        report = time_report(begins_at=starts, ends_at=starts + HOUR)
        entry_id = await report_time(assignment_id, report)
    found = await entry(entry_id)
    assert found is not None
    assert found.revenue == Money(minor), case
