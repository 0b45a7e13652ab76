"""Yes and no to an offer: in time, too late, twice, and in the name of another."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from reskontra.domain.assignments.commands import (
    accept_offer,
    decline_offer,
)
from reskontra.domain.assignments.events import (
    AssignmentConfirmed,
    OfferAccepted,
    OfferRoundEnded,
)
from reskontra.domain.assignments.ids import OfferId
from reskontra.domain.assignments.models import Assignment
from reskontra.domain.assignments.offer_views import OfferState, RoundState
from reskontra.domain.consultants.commands import archive_consultant
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import Event, recording
from reskontra.domain.kernel.refusals import Refused
from tests.factories.assignments import HOUR, keep_assignment
from tests.factories.catalogue import make_hour_type
from tests.factories.customers import make_customer
from tests.factories.offers import (
    BEGINS,
    NOON,
    assignment_standing,
    make_request,
    make_round,
    offer_states,
    offers_of,
    round_standing,
    three_consultants,
)

pytestmark = pytest.mark.usefixtures("company")
S, R = OfferState, RoundState
MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    with stopped_at(NOON):
        yield


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


def kinds(events: list[Event]) -> list[type[Event]]:
    return [type(event) for event in events]


async def test_the_first_yes_gets_it_and_the_others_are_taken_back() -> None:
    amina, _, _ = await three_consultants()
    assignment_id = await make_request()
    round_id = await make_round(assignment_id)
    first, second, _ = await offers_of(assignment_id)
    with recording() as events:
        await accept_offer(first.id, amina)
    assert kinds(events) == [OfferAccepted, OfferRoundEnded, AssignmentConfirmed]
    assert await offer_states(assignment_id) == [S.ACCEPTED, S.WITHDRAWN, S.WITHDRAWN]
    assert await round_standing(round_id) == (R.TAKEN, 1)
    row = await Assignment.get(id=assignment_id.uuid)
    assert (row.state, row.consultant_id) == ("CONFIRMED", amina.uuid)

    with recording() as events, pytest.raises(Refused) as refused:
        await accept_offer(second.id)
    assert (codes(refused), events) == (["ASSIGNMENT_TAKEN"], [])
    with recording() as events:
        await accept_offer(first.id)
    assert events == []
    with recording() as events, pytest.raises(Refused) as refused:
        await decline_offer(first.id, "", amina)
    assert (codes(refused), events) == (["OFFER_ACCEPTED"], [])


async def test_nobody_answers_for_another() -> None:
    _, bo, _ = await three_consultants()
    assignment_id = await make_request()
    await make_round(assignment_id)
    first, *_ = await offers_of(assignment_id)
    for answer in (accept_offer(first.id, bo), decline_offer(first.id, "", bo)):
        with pytest.raises(Refused) as refused:
            await answer
        assert codes(refused) == ["NOT_FOUND"]
    with pytest.raises(Refused) as refused:
        await accept_offer(OfferId.new())
    assert codes(refused) == ["NOT_FOUND"]
    assert await offer_states(assignment_id) == [S.OFFERED, S.OFFERED, S.WAITING]


async def test_a_yes_after_the_time_is_too_late_even_before_anybody_looked() -> None:
    await three_consultants()
    assignment_id = await make_request()
    await make_round(assignment_id)
    first, *_ = await offers_of(assignment_id)
    with stopped_at(NOON + HOUR), pytest.raises(Refused) as refused:
        await accept_offer(first.id)
    assert codes(refused) == ["OFFER_EXPIRED"]
    assert await assignment_standing(assignment_id) == "OFFERED"


async def test_who_is_booked_then_is_neither_asked_nor_given_it() -> None:
    amina, bo, cia = await three_consultants()
    assignment_id = await make_request()
    other = await make_request(begins_at=BEGINS + HOUR, ends_at=BEGINS + 3 * HOUR)
    later = await make_request(begins_at=BEGINS + 2 * HOUR, ends_at=BEGINS + 3 * HOUR)
    for each in (assignment_id, other, later):
        await make_round(each, consultant_ids=(amina,))
    (first,), (second,), (third,) = [
        await offers_of(each) for each in (assignment_id, other, later)
    ]
    await accept_offer(first.id)
    with pytest.raises(Refused) as refused:
        await accept_offer(second.id)
    assert codes(refused) == ["CONSULTANT_BOOKED"]
    await accept_offer(third.id)

    again = await make_request()
    await make_round(again)
    assert [one.consultant_id for one in await offers_of(again)] == [bo, cia]


async def test_work_of_several_days_takes_nobodys_whole_time() -> None:
    amina, _, _ = await three_consultants()
    customer_id, hour_type_id = await make_customer(), await make_hour_type(number="L")
    await keep_assignment(
        customer_id,
        hour_type_id,
        consultant_id=amina.uuid,
        begins_at=BEGINS - timedelta(days=30),
        ends_at=BEGINS + timedelta(days=30),
    )
    assignment_id = await make_request()
    await make_round(assignment_id)
    assert (await offers_of(assignment_id))[0].consultant_id == amina


async def test_who_was_put_away_meanwhile_is_passed_over_and_can_take_nothing() -> None:
    amina, _, cia = await three_consultants()
    assignment_id = await make_request()
    round_id = await make_round(assignment_id)
    first, second, _ = await offers_of(assignment_id)
    await archive_consultant(amina)
    await archive_consultant(cia)
    with pytest.raises(Refused) as refused:
        await accept_offer(first.id)
    assert codes(refused) == ["OFFER_WITHDRAWN"]
    await decline_offer(first.id)
    await decline_offer(second.id)
    assert [(one.state, one.reason) for one in await offers_of(assignment_id)][2] == (
        S.EXPIRED,
        "UNREACHABLE",
    )
    assert await round_standing(round_id) == (R.EXHAUSTED, 2)
