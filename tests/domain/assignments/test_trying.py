"""What an order would come to, before it is written down."""

from decimal import Decimal

import pytest

from reskontra.domain.assignments.commands import request_assignment
from reskontra.domain.assignments.entry_views import LineSide
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.models import Assignment
from reskontra.domain.assignments.queries import entry
from reskontra.domain.assignments.queries.trying import tried
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.refusals import Refused
from tests.factories.agreements import agreed_price, make_agreement
from tests.factories.assignments import (
    EIGHT,
    HOUR,
    assignment_entry,
    make_assignment,
    make_hours,
    make_report,
)
from tests.factories.consultants import make_consultant, make_pay
from tests.factories.customers import make_customer
from tests.factories.invoicing import kr

pytestmark = pytest.mark.usefixtures("company")


async def test_an_order_is_counted_on_both_sides_and_nothing_is_kept() -> None:
    customer, hours = await make_customer(), await make_hours()
    trial = await tried(assignment_entry(customer_id=customer, hour_type_id=hours))

    assert (trial.revenue, trial.pay) == (kr("1000"), kr("400"))
    assert [line.minutes for line in trial.side(LineSide.PRICE)] == [60]
    assert await Assignment.all().count() == 0


async def test_the_terms_of_the_agreement_and_of_the_consultant_hold() -> None:
    customer, hours, karin = await make_customer(), await make_hours(), await make_consultant()
    price = agreed_price(hour_type_id=hours, price=Decimal(900))
    agreement = await make_agreement(customer, prices=(price,))
    await make_pay(karin, hours, pay="450")
    order = assignment_entry(
        customer_id=customer, hour_type_id=hours, agreement_id=agreement, consultant_id=karin
    )
    trial = await tried(order)

    assert (trial.revenue, trial.pay) == (kr("900"), kr("450"))


async def test_what_is_tried_is_what_a_report_of_the_same_time_comes_to() -> None:
    customer, hours = await make_customer(), await make_hours()
    order = {"customer_id": customer, "hour_type_id": hours, "price": Decimal("1234.56")}
    trial = await tried(assignment_entry(**order))
    reported = await entry(await make_report(await make_assignment(**order)))

    assert reported is not None
    assert (trial.revenue, trial.pay) == (reported.revenue, reported.pay)


@pytest.mark.parametrize(
    ("case", "moved", "revenue"),
    [("another place", {}, "1000"), ("another time", {"begins_at": EIGHT - HOUR}, "3000")],
)
async def test_what_was_ordered_in_time_is_rushed_only_where_it_is_moved(
    case: str, moved: dict[str, object], revenue: str
) -> None:
    customer, hours = await make_customer(), await make_hours()
    agreement = await make_agreement(customer, rush_hours=24, rush_price_percent=Decimal(50))
    order = {"customer_id": customer, "hour_type_id": hours, "agreement_id": agreement}
    with stopped_at(EIGHT - 72 * HOUR):
        known = await request_assignment(assignment_entry(**order))
    with stopped_at(EIGHT - 5 * HOUR):
        trial = await tried(assignment_entry(**order, **moved), known)
        anew = await tried(assignment_entry(**order, **moved))
    assert trial.revenue == kr(revenue), case
    assert (trial.terms.rush_percent is None, anew.terms.rush_percent) == (not moved, Decimal(50))


async def test_another_is_not_tried_instead_of_one_that_is_not_there() -> None:
    order = assignment_entry(customer_id=await make_customer(), hour_type_id=await make_hours())
    with pytest.raises(Refused) as refused:
        await tried(order, AssignmentId.new())
    assert [(each.code, each.path) for each in refused.value.reasons] == [("NOT_FOUND", ("id",))]


@pytest.mark.parametrize(
    ("about", "code"),
    [
        ({"ends_at": EIGHT}, "WORK_REVERSED"),
        ({"ends_at": EIGHT + 25 * HOUR}, "WORK_LONGER_THAN_DAY"),
        ({"customer_id": CustomerId.new()}, "NOT_FOUND"),
        ({"hour_type_id": HourTypeId.new()}, "NOT_FOUND"),
    ],
    ids=["reversed", "days", "customer", "hours"],
)
async def test_what_nobody_can_count_says_why(about: dict[str, object], code: str) -> None:
    known = {"customer_id": await make_customer(), "hour_type_id": await make_hours()}
    with pytest.raises(Refused) as refused:
        await tried(assignment_entry(**known | about))

    assert [reason.code for reason in refused.value.reasons] == [code]
