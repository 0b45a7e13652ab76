"""Whoever ordered asks for a change of what is booked; the firm alone makes it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio

from reskontra.domain.assignments.asked_changes import AskedState, Wanted
from reskontra.domain.assignments.commands import (
    answer_change,
    assign_consultant,
    cancel_assignment,
    cancel_oneself,
    change_assignment,
    change_oneself,
)
from reskontra.domain.assignments.events import AssignmentChanged, ChangeAnswered, ChangeAsked
from reskontra.domain.assignments.ids import AskedChangeId, AssignmentId
from reskontra.domain.assignments.models import AskedChange
from reskontra.domain.assignments.own_orders import OwnChange
from reskontra.domain.assignments.queries import assignment
from reskontra.domain.assignments.queries.asked_changes import latest_change, waiting_changes
from reskontra.domain.assignments.views import AssignmentCard, AssignmentChange
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.customers.ids import ContactId
from reskontra.domain.customers.queries import customer
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.assignments import EIGHT, HOUR, make_assignment, make_hours
from tests.factories.consultants import make_consultant
from tests.factories.customers import make_customer
from tests.factories.offers import make_round

BEFORE = EIGHT - timedelta(days=3)
LATER = OwnChange(begins_at=EIGHT + 24 * HOUR, ends_at=EIGHT + 25 * HOUR)


@pytest_asyncio.fixture(loop_scope="session", autouse=True)
async def _early() -> AsyncIterator[None]:
    """Three days before the work."""
    with stopped_at(BEFORE):
        yield


async def booked(**about: object) -> tuple[ContactId, AssignmentId]:
    """What a contact of a customer ordered, and Karin does; or nobody yet."""
    customer_id = await make_customer()
    found = await customer(customer_id)
    assert found is not None
    orderer_id = found.contacts[0].id
    assert orderer_id is not None
    order = {"customer_id": customer_id, "orderer_id": orderer_id}
    return orderer_id, await make_assignment(**order | about)


async def kept(assignment_id: AssignmentId) -> AssignmentCard:
    card = await assignment(assignment_id)
    assert card is not None
    return card


async def asked(orderer_id: ContactId, task_id: AssignmentId, change: OwnChange) -> AskedChangeId:
    version = (await kept(task_id)).version
    assert await change_oneself(orderer_id, task_id, change, version) is False
    return (await waiting_changes([task_id]))[task_id].id


async def refused(doing: Awaitable[object]) -> list[str]:
    with pytest.raises(Refused) as told:
        await doing
    return [reason.code for reason in told.value.reasons]


async def test_what_is_booked_stays_until_the_firm_says_yes(company: CompanyId) -> None:
    orderer_id, task_id = await booked(place="Sal 1")
    before = await kept(task_id)
    with recording() as events:
        asked_id = await asked(orderer_id, task_id, replace(LATER, place="Sal 1"))
    assert events == [ChangeAsked(assignment_id=task_id)]
    assert await kept(task_id) == before
    found = (await waiting_changes([task_id]))[task_id]
    assert found.wanted == Wanted(begins_at=LATER.begins_at, ends_at=LATER.ends_at)

    with recording() as events:
        await answer_change(asked_id, " Välkomna ", "Siv", is_accepted=True)
    after = await kept(task_id)
    assert (after.begins_at, after.ends_at, after.place) == (
        LATER.begins_at,
        LATER.ends_at,
        "Sal 1",
    )
    assert (after.state, after.consultant_id) == (before.state, before.consultant_id)
    assert events == [
        AssignmentChanged(
            assignment_id=task_id, version=before.version + 1, is_moved=True, is_asked=True
        ),
        ChangeAnswered(assignment_id=task_id, asked_change_id=asked_id, is_accepted=True),
    ]
    answered = await latest_change(task_id)
    assert answered is not None
    assert (answered.state, answered.answered_by, answered.answer) == (
        AskedState.ACCEPTED,
        "Siv",
        "Välkomna",
    )
    assert await waiting_changes([task_id]) == {}


async def test_a_no_says_why_and_changes_nothing(company: CompanyId) -> None:
    orderer_id, task_id = await booked()
    before = await kept(task_id)
    asked_id = await asked(orderer_id, task_id, LATER)
    assert await refused(answer_change(asked_id, " ", "Siv", is_accepted=False)) == ["REQUIRED"]
    await answer_change(asked_id, "Fullbokat", "Siv", is_accepted=False)
    assert await kept(task_id) == before
    again = answer_change(asked_id, "", "Siv", is_accepted=True)
    assert await refused(again) == ["ASKED_CHANGE_ANSWERED"]


async def test_the_firms_own_later_changes_of_other_things_stand(company: CompanyId) -> None:
    orderer_id, task_id = await booked(place="Sal 1")
    asked_id = await asked(orderer_id, task_id, replace(LATER, place="Sal 1"))
    await change_assignment(task_id, AssignmentChange(place="Sal 9", description="Ring på"))
    await answer_change(asked_id, "", "Siv", is_accepted=True)
    after = await kept(task_id)
    assert (after.begins_at, after.place, after.description) == (
        LATER.begins_at,
        "Sal 9",
        "Ring på",
    )


async def test_a_later_question_takes_the_place_of_the_earlier(company: CompanyId) -> None:
    orderer_id, task_id = await booked()
    first = await asked(orderer_id, task_id, LATER)
    second = await asked(orderer_id, task_id, replace(LATER, ends_at=LATER.ends_at + HOUR))
    assert first != second
    late = answer_change(first, "", "Siv", is_accepted=True)
    assert await refused(late) == ["ASKED_CHANGE_ANSWERED"]
    assert await AskedChange.filter(state="WAITING").count() == 1


async def test_nothing_past_nothing_alike_and_nothing_of_anothers_is_asked_for(
    company: CompanyId,
) -> None:
    orderer_id, task_id = await booked()
    stranger, _ = await booked()
    as_it_is = OwnChange(begins_at=EIGHT, ends_at=EIGHT + HOUR)
    past = OwnChange(begins_at=BEFORE - HOUR, ends_at=BEFORE)
    turned = OwnChange(begins_at=LATER.ends_at, ends_at=LATER.begins_at)
    for whose, change, version, code in (
        (orderer_id, as_it_is, 1, "NOTHING_ASKED"),
        (orderer_id, past, 1, "ORDER_IN_PAST"),
        (orderer_id, turned, 1, "WORK_REVERSED"),
        (orderer_id, LATER, 7, "CONFLICT"),
        (stranger, LATER, 1, "NOT_FOUND"),
    ):
        assert await refused(change_oneself(whose, task_id, change, version)) == [code]
    with stopped_at(EIGHT):
        begun = change_oneself(orderer_id, task_id, LATER, 1)
        assert await refused(begun) == ["ORDER_UNDER_WAY"]
    assert await refused(answer_change(AskedChangeId.new(), "", "Siv", is_accepted=True)) == [
        "NOT_FOUND"
    ]
    assert not await AskedChange.exists()


async def test_an_offered_order_is_asked_for_too_and_its_offers_are_freed(
    company: CompanyId,
) -> None:
    orderer_id, task_id = await booked(consultant_id=None)
    await make_consultant()
    await make_round(task_id)
    assert (await kept(task_id)).state == "OFFERED"
    asked_id = await asked(orderer_id, task_id, LATER)
    await answer_change(asked_id, "", "Siv", is_accepted=True)
    after = await kept(task_id)
    assert (after.state, after.begins_at) == ("REQUESTED", LATER.begins_at)


async def test_a_yes_is_refused_where_whoever_does_it_is_booked(company: CompanyId) -> None:
    karin = await make_consultant()
    orderer_id, task_id = await booked(consultant_id=karin)
    await make_assignment(consultant_id=karin, begins_at=LATER.begins_at, ends_at=LATER.ends_at)
    asked_id = await asked(orderer_id, task_id, LATER)
    codes = await refused(answer_change(asked_id, "", "Siv", is_accepted=True))
    assert codes == ["CONSULTANT_BOOKED"]
    assert list(await waiting_changes([task_id])) == [task_id]


async def test_what_is_called_off_or_past_is_answered_no_more(company: CompanyId) -> None:
    orderer_id, task_id = await booked()
    asked_id = await asked(orderer_id, task_id, LATER)
    with stopped_at(LATER.begins_at):
        late = answer_change(asked_id, "", "Siv", is_accepted=True)
        assert await refused(late) == ["ORDER_IN_PAST"]
    await cancel_assignment(task_id, is_free=True)
    late = answer_change(asked_id, "Nej", "Siv", is_accepted=False)
    assert await refused(late) == ["ILLEGAL_TRANSITION"]
    assert await waiting_changes([task_id]) == {}


async def test_what_nobody_was_asked_to_do_is_changed_at_once(company: CompanyId) -> None:
    orderer_id, task_id = await booked(consultant_id=None)
    assert await change_oneself(orderer_id, task_id, LATER, 1) is True
    assert (await kept(task_id)).begins_at == LATER.begins_at
    assert not await AskedChange.exists()


async def test_of_an_answer_and_a_calling_off_at_once_nothing_moves_what_is_off(
    kept_company: CompanyId,
) -> None:
    async with tenant_transaction():
        orderer_id, task_id = await booked()
        asked_id = await asked(orderer_id, task_id, LATER)

    async def answer() -> None:
        async with tenant_transaction():
            await answer_change(asked_id, "", "Siv", is_accepted=True)

    async def call_off() -> None:
        async with tenant_transaction():
            await cancel_oneself(orderer_id, task_id, "Sjuk")

    answered, off = await asyncio.gather(answer(), call_off(), return_exceptions=True)
    assert off is None
    async with tenant_transaction():
        after, found = await kept(task_id), await latest_change(task_id)
    assert found is not None
    assert after.state == "CANCELLED"
    assert (found.state, after.begins_at) in {
        (AskedState.ACCEPTED, LATER.begins_at),
        (AskedState.WAITING, EIGHT),
    }
    assert isinstance(answered, Refused) is (found.state is AskedState.WAITING), answered


async def test_of_a_question_and_a_booking_at_once_nothing_booked_is_moved_unasked(
    kept_company: CompanyId,
) -> None:
    async with tenant_transaction():
        orderer_id, task_id = await booked(consultant_id=None, hour_type_id=await make_hours())
        karin = await make_consultant()

    async def book() -> None:
        async with tenant_transaction():
            await assign_consultant(task_id, karin)

    async def change() -> bool:
        async with tenant_transaction():
            return await change_oneself(orderer_id, task_id, LATER, 1)

    booking, changing = await asyncio.gather(book(), change(), return_exceptions=True)
    assert booking is None
    async with tenant_transaction():
        after = await kept(task_id)
    assert after.begins_at in {LATER.begins_at, EIGHT}
    assert (changing is True) is (after.begins_at == LATER.begins_at), changing
