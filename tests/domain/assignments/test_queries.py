"""Questions about assignments."""

import pytest

from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.queries import assignment_states
from reskontra.domain.assignments.views import AssignmentState
from tests.factories.assignments import keep_assignment
from tests.factories.catalogue import make_hour_type
from tests.factories.customers import make_customer

pytestmark = pytest.mark.usefixtures("company")


async def test_where_assignments_stand() -> None:
    customer_id, hour_type_id = await make_customer(), await make_hour_type()
    first = await keep_assignment(customer_id, hour_type_id)
    second = await keep_assignment(customer_id, hour_type_id, state="PERFORMED")
    assert await assignment_states([first, second, AssignmentId.new()]) == {
        first: AssignmentState.CONFIRMED,
        second: AssignmentState.PERFORMED,
    }
