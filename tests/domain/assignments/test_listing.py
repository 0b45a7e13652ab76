"""Assignments in lists, on the board and in the calendar."""

from datetime import timedelta

import pytest

from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.listing_views import (
    AssignmentFilter,
    AssignmentOrder,
    AssignmentPageRequest,
    BoardColumn,
)
from reskontra.domain.assignments.queries.listing import (
    assignment_count,
    assignment_page,
    board,
    calendar,
)
from reskontra.domain.assignments.views import AssignmentState
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.clock import stopped_at
from tests.factories.assignments import EIGHT, HOUR, keep_assignment
from tests.factories.catalogue import make_hour_type
from tests.factories.consultants import make_consultant
from tests.factories.customers import make_customer

pytestmark = pytest.mark.usefixtures("company")
DAY = timedelta(days=1)


async def on_day(
    day: int, customer_id: CustomerId, hour_type_id: HourTypeId, **about: object
) -> AssignmentId:
    time = {"begins_at": EIGHT + day * DAY, "ends_at": EIGHT + day * DAY + HOUR}
    return await keep_assignment(customer_id, hour_type_id, **time, **about)


async def found(**about: object) -> set[AssignmentId]:
    where = AssignmentFilter(**about)  # type: ignore[arg-type]  # any of its fields
    page = await assignment_page(
        AssignmentPageRequest(where=where, order=AssignmentOrder.NUMBER, limit=9)
    )
    assert await assignment_count(where) == len(page.rows)
    return {card.id for card in page.rows}


@pytest.mark.parametrize("order", AssignmentOrder)
@pytest.mark.parametrize("is_descending", [False, True])
async def test_a_list_goes_on_where_it_ended(
    order: AssignmentOrder, *, is_descending: bool
) -> None:
    customer, hours = await make_customer(), await make_hour_type()
    made = [await on_day(day, customer, hours) for day in (0, 0, 1)]
    request = AssignmentPageRequest(
        where=AssignmentFilter(), limit=2, order=order, is_descending=is_descending
    )
    first = await assignment_page(request)
    last = (first.keys[-1], first.rows[-1].id.uuid)
    rest = await assignment_page(
        AssignmentPageRequest(
            where=AssignmentFilter(), limit=2, after=last, order=order, is_descending=is_descending
        )
    )

    assert (first.has_more, rest.has_more) == (True, False)
    shown = [card.id for card in (*first.rows, *rest.rows)]
    assert set(shown) == set(made)
    assert shown[-1 if not is_descending else 0] == made[2]


async def test_a_list_holds_what_is_asked_for() -> None:
    customer, other, hours = await make_customer(), await make_customer(), await make_hour_type()
    consultant = await make_consultant()
    one = await on_day(0, customer, hours, title="Översättning", consultant_id=consultant.uuid)
    two = await on_day(3, other, hours, state="PERFORMED", number=99)

    assert await found() == {one, two}
    assert await found(text="oversatt") == {one}
    assert await found(text="99") == {two}
    assert await found(states=(AssignmentState.PERFORMED,)) == {two}
    assert await found(customer_id=other) == {two}
    assert await found(consultant_id=consultant) == {one}
    assert await found(begins=EIGHT + DAY) == {two}
    assert await found(ends=EIGHT + DAY) == {one}
    assert await found(excluded=AssignmentFilter(customer_id=other)) == {one}
    assert await found(
        any_of=(AssignmentFilter(customer_id=other), AssignmentFilter(text="översatt"))
    ) == {one, two}


async def test_the_board_counts_all_and_shows_the_first_by_time() -> None:
    customer, hours = await make_customer(), await make_hour_type()
    later, sooner = [await on_day(day, customer, hours) for day in (2, 1)]
    await on_day(0, customer, hours, state="REJECTED")
    columns = await board(1)

    counts = {column.state: column.count for column in columns}
    assert list(counts) == [
        AssignmentState.REQUESTED,
        AssignmentState.OFFERED,
        AssignmentState.CONFIRMED,
        AssignmentState.PERFORMED,
        AssignmentState.REPORTED,
        AssignmentState.APPROVED,
        AssignmentState.INVOICED,
    ]
    assert {state: count for state, count in counts.items() if count} == {
        AssignmentState.CONFIRMED: 2
    }
    assert [card.id for column in columns for card in column.first] == [sooner]
    assert [card.id for card in (await board(9))[2].first] == [sooner, later]


async def test_what_is_invoiced_leaves_the_board_a_month_after_its_time() -> None:
    customer, hours = await make_customer(), await make_hour_type()
    await on_day(0, customer, hours, state="INVOICED")
    with stopped_at(EIGHT + 31 * DAY - HOUR):
        assert (await board(9))[-1].count == 1
    with stopped_at(EIGHT + 31 * DAY):
        assert (await board(9))[-1] == BoardColumn(AssignmentState.INVOICED, 0, ())


async def test_the_calendar_holds_what_goes_on_between_two_instants() -> None:
    customer, hours = await make_customer(), await make_hour_type()
    consultant = await make_consultant()
    before = {"begins_at": EIGHT - 30 * DAY, "ends_at": EIGHT + 30 * DAY}
    long = await keep_assignment(customer, hours, **before)
    mine = await on_day(1, customer, hours, consultant_id=consultant.uuid, state="INVOICED")
    await on_day(1, customer, hours, state="REJECTED")
    await on_day(9, customer, hours)
    ends_at = EIGHT + DAY + HOUR

    assert [card.id for card in await calendar(EIGHT, EIGHT + 2 * DAY)] == [long, mine]
    assert [card.id for card in await calendar(EIGHT, EIGHT + 2 * DAY, consultant)] == [mine]
    assert [card.id for card in await calendar(ends_at, ends_at + HOUR)] == [long]
