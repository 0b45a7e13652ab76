"""A series that ends while somebody does something to one of its assignments."""

import asyncio

import pytest

from reskontra.domain.assignments.commands import (
    cancel_assignment,
    end_series,
    repeat_assignment,
)
from reskontra.domain.assignments.queries import assignment_cards
from reskontra.domain.assignments.queries.series import made_by
from reskontra.domain.assignments.views import AssignmentState
from reskontra.domain.kernel.clock import stopped_at
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories import varied
from tests.factories.assignments import EIGHT, HOUR, SERIES, make_hours
from tests.factories.customers import make_customer
from tests.support.waiting import until, who_wait_for_us

pytestmark = pytest.mark.usefixtures("kept_company")


async def test_what_somebody_calls_off_meanwhile_does_not_refuse_the_end() -> None:
    with stopped_at(EIGHT - 48 * HOUR):
        async with tenant_transaction():
            rule = varied(
                SERIES, customer_id=await make_customer(), hour_type_id=await make_hours()
            )
            series_id = await repeat_assignment(rule)
            made = await made_by(series_id)
        is_held = asyncio.Event()

        async def call_off() -> None:
            async with tenant_transaction():
                await cancel_assignment(made[2], "Helgdag")
                is_held.set()
                await until(who_wait_for_us, at_least=1)

        async def end() -> None:
            await is_held.wait()
            async with tenant_transaction():
                await end_series(series_id, "Klart")

        await asyncio.gather(call_off(), end())
        async with tenant_transaction(read_only=True):
            cards = await assignment_cards(made)
    assert {each.state for each in cards.values()} == {AssignmentState.CANCELLED}
    assert [cards[each].cancel_reason for each in made[1:3]] == ["Klart", "Helgdag"]
