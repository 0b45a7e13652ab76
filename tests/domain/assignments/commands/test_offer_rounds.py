"""Rounds of offers from the first wave to their end."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

import pytest

from reskontra.domain.assignments.commands import (
    accept_offer,
    change_assignment,
    decline_offer,
    hurry_offer_round,
    move_offer_round,
    start_offer_round,
    withdraw_offer_round,
)
from reskontra.domain.assignments.events import (
    AssignmentOffered,
    OfferDeclined,
    OfferLapsed,
    OfferMade,
    OfferRoundEnded,
)
from reskontra.domain.assignments.ids import AssignmentId, OfferId
from reskontra.domain.assignments.models import Offer, OfferRound
from reskontra.domain.assignments.offer_views import NewRound, OfferState, RoundState
from reskontra.domain.assignments.views import AssignmentChange
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import Event, recording
from reskontra.domain.kernel.refusals import Refused
from tests.factories import varied
from tests.factories.assignments import HOUR, make_hours
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


async def test_the_first_wave_is_asked_at_once_each_by_the_way_that_reaches_them() -> None:
    amina, bo, cia = await three_consultants()
    assignment_id = await make_request()
    with recording() as events:
        round_id = await make_round(assignment_id)
    offers = await offers_of(assignment_id)
    assert [(one.consultant_id, one.wave, one.state, one.channel) for one in offers] == [
        (amina, 1, S.OFFERED, Channel.SMS),
        (bo, 1, S.OFFERED, Channel.EMAIL),
        (cia, 2, S.WAITING, None),
    ]
    assert [one.expires_at for one in offers] == [NOON + HOUR, NOON + HOUR, None]
    assert await round_standing(round_id) == (R.RUNNING, 1)
    assert await assignment_standing(assignment_id) == "OFFERED"
    assert kinds(events) == [AssignmentOffered, OfferMade, OfferMade]


async def test_when_a_whole_wave_has_said_no_the_next_is_asked_at_once() -> None:
    await three_consultants()
    assignment_id = await make_request()
    round_id = await make_round(assignment_id)
    first, second, third = await offers_of(assignment_id)
    await decline_offer(first.id, "Är på semester")
    assert await round_standing(round_id) == (R.RUNNING, 1)
    with recording() as events:
        await decline_offer(second.id)
        await decline_offer(second.id)
    assert kinds(events) == [OfferDeclined, OfferMade]
    assert await round_standing(round_id) == (R.RUNNING, 2)
    assert (await offers_of(assignment_id))[0].reason == "Är på semester"

    with recording() as events:
        await decline_offer(third.id)
    assert kinds(events)[1:] == [type(events[1]), OfferRoundEnded]
    assert await round_standing(round_id) == (R.EXHAUSTED, 2)
    assert await assignment_standing(assignment_id) == "REQUESTED"


async def test_who_does_not_answer_in_time_is_passed_over_until_nobody_is_left() -> None:
    await three_consultants()
    assignment_id = await make_request()
    round_id = await make_round(assignment_id)
    with stopped_at(NOON + HOUR - MINUTE), recording() as events:
        await move_offer_round(round_id)
    assert events == []
    with stopped_at(NOON + HOUR), recording() as events:
        await move_offer_round(round_id)
        await move_offer_round(round_id)
    assert kinds(events) == [OfferLapsed, OfferLapsed, OfferMade]
    assert await offer_states(assignment_id) == [S.EXPIRED, S.EXPIRED, S.OFFERED]
    with stopped_at(NOON + 2 * HOUR), recording() as events:
        await move_offer_round(round_id)
        await move_offer_round(round_id)
    assert kinds(events)[0] is OfferLapsed
    assert kinds(events)[-1] is OfferRoundEnded
    assert await round_standing(round_id) == (R.EXHAUSTED, 2)
    assert await assignment_standing(assignment_id) == "REQUESTED"


async def test_a_firm_in_a_hurry_asks_the_next_wave_beside_the_first() -> None:
    await three_consultants()
    assignment_id = await make_request()
    round_id = await make_round(assignment_id)
    await hurry_offer_round(round_id)
    assert await offer_states(assignment_id) == [S.OFFERED, S.OFFERED, S.OFFERED]
    with pytest.raises(Refused) as refused:
        await hurry_offer_round(round_id)
    assert codes(refused) == ["NOBODY_TO_ASK"]
    assert await round_standing(round_id) == (R.RUNNING, 2)


@pytest.mark.parametrize(
    ("about", "is_taken_back"),
    [
        ({"title": "Tolk i tingsrätten"}, True),
        ({"description": "Ta med eget tangentbord."}, True),
        ({"place": "Sal 3"}, True),
        ({"ends_at": BEGINS + 3 * HOUR}, True),
        ({"pay": Decimal(100)}, True),
        ({"price": Decimal(100)}, True),
        ({"order_number": "PO 17"}, False),
        ({"buyer_reference": "Avd 7"}, False),
        ({"title": "Tolkning"}, False),
    ],
    ids=lambda value: "".join(value) if isinstance(value, dict) else None,
)
async def test_nobody_says_yes_to_something_else_than_they_were_shown(
    about: dict[str, object], is_taken_back: bool
) -> None:
    await three_consultants()
    assignment_id = await make_request()
    round_id = await start_offer_round(NewRound(assignment_id=assignment_id))
    await change_assignment(assignment_id, varied(AssignmentChange(), **about))
    (standing, _) = await round_standing(round_id)
    assert standing == ("WITHDRAWN" if is_taken_back else "RUNNING")
    assert await assignment_standing(assignment_id) == ("REQUESTED" if is_taken_back else "OFFERED")


async def test_offers_of_other_hours_are_taken_back() -> None:
    await three_consultants()
    assignment_id = await make_request()
    round_id = await start_offer_round(NewRound(assignment_id=assignment_id))
    await change_assignment(assignment_id, AssignmentChange(hour_type_id=await make_hours()))
    (standing, _) = await round_standing(round_id)
    assert standing == "WITHDRAWN"


async def test_a_round_that_is_withdrawn_cannot_be_answered_and_may_be_started_anew() -> None:
    amina, _, _ = await three_consultants()
    assignment_id = await make_request()
    round_id = await make_round(assignment_id)
    await withdraw_offer_round(round_id)
    assert await offer_states(assignment_id) == [S.WITHDRAWN] * 3
    assert await assignment_standing(assignment_id) == "REQUESTED"
    with pytest.raises(Refused) as refused:
        await accept_offer(OfferId((await Offer.filter(consultant_id=amina.uuid).get()).id))
    assert codes(refused) == ["OFFER_WITHDRAWN"]
    for deed in (withdraw_offer_round, hurry_offer_round):
        with pytest.raises(Refused) as refused:
            await deed(round_id)
        assert codes(refused) == ["OFFER_ROUND_OVER"]
    await make_round(assignment_id)
    assert await offer_states(assignment_id) == [S.OFFERED, S.OFFERED, S.WAITING]


async def test_who_said_no_is_not_asked_again_unless_named() -> None:
    amina, _, _ = await three_consultants()
    assignment_id = await make_request()
    round_id = await make_round(assignment_id)
    first, *_ = await offers_of(assignment_id)
    await decline_offer(first.id)
    await withdraw_offer_round(round_id)
    again = await make_round(assignment_id)
    assert amina not in [one.consultant_id for one in await offers_of(assignment_id)]
    await withdraw_offer_round(again)
    await make_round(assignment_id, consultant_ids=(amina,))
    assert [one.consultant_id for one in await offers_of(assignment_id)] == [amina]


@pytest.mark.parametrize(
    ("assignment", "asked", "code"),
    [
        ({"state": "CANCELLED", "cancelled_at": NOON}, {}, "ILLEGAL_TRANSITION"),
        ({"begins_at": NOON, "ends_at": NOON + HOUR}, {}, "WORK_BEGUN"),
        ({}, {"answer_minutes": 1}, "OUT_OF_RANGE"),
        ({}, {"qualifications": ("Kirurg",)}, "NOBODY_TO_ASK"),
    ],
)
async def test_what_cannot_be_offered_is_not(
    assignment: dict[str, object], asked: dict[str, object], code: str
) -> None:
    await three_consultants()
    assignment_id = await make_request(**assignment)
    before = await assignment_standing(assignment_id)
    with recording() as events, pytest.raises(Refused) as refused:
        await make_round(assignment_id, **asked)
    assert (codes(refused), events) == ([code], [])
    assert await OfferRound.all().count() == 0
    assert await assignment_standing(assignment_id) == before


async def test_an_assignment_is_offered_in_one_round_at_a_time() -> None:
    await three_consultants()
    assignment_id = await make_request()
    await make_round(assignment_id)
    with pytest.raises(Refused) as refused:
        await make_round(assignment_id)
    assert codes(refused) == ["OFFER_ROUND_UNDER_WAY"]
    with pytest.raises(Refused) as refused:
        await start_offer_round(NewRound(assignment_id=AssignmentId.new()))
    assert codes(refused) == ["NOT_FOUND"]


async def test_nobody_is_asked_once_the_work_has_begun() -> None:
    await three_consultants()
    assignment_id = await make_request()
    round_id = await make_round(assignment_id, answer_minutes=14 * 24 * 60)
    assert {one.expires_at for one in await offers_of(assignment_id)} == {BEGINS, None}
    with stopped_at(BEGINS):
        await move_offer_round(round_id)
    assert await offer_states(assignment_id) == [S.EXPIRED, S.EXPIRED, S.WITHDRAWN]
    assert await round_standing(round_id) == (R.EXHAUSTED, 1)
