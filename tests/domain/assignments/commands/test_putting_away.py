"""Consultants are put away once no work waits for them."""

import pytest

from reskontra.domain.assignments.commands import (
    assign_consultant,
    cancel_assignment,
    put_consultant_away,
    start_offer_round,
    withdraw_offer_round,
)
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.offer_views import NewRound
from reskontra.domain.assignments.queries import assignment
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultant
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.refusals import Refused
from tests.factories.assignments import make_assignment, make_report
from tests.factories.consultants import make_consultant
from tests.factories.offers import NOON, make_request

pytestmark = pytest.mark.usefixtures("company")


async def number(assignment_id: AssignmentId) -> int:
    card = await assignment(assignment_id)
    assert card is not None
    return card.number


async def refused_for(consultant_id: ConsultantId) -> object:
    with pytest.raises(Refused) as refused:
        await put_consultant_away(consultant_id)
    (reason,) = refused.value.reasons
    assert reason.code == "CONSULTANT_HAS_WORK"
    card = await consultant(consultant_id)
    assert card is not None
    assert not card.is_archived
    return reason.facts["numbers"]


async def is_away(consultant_id: ConsultantId) -> bool:
    await put_consultant_away(consultant_id)
    card = await consultant(consultant_id)
    return card is not None and card.is_archived


async def test_nobody_is_put_away_whose_work_is_booked() -> None:
    karin, olle = await make_consultant(), await make_consultant(name="Olle Ek")
    first = await make_assignment(consultant_id=karin)
    assert await refused_for(karin) == str(await number(first))
    await assign_consultant(first, olle)
    assert await is_away(karin)
    await cancel_assignment(first)
    assert await is_away(olle)


async def test_what_is_reported_waits_for_nobody() -> None:
    karin = await make_consultant()
    await make_report(await make_assignment(consultant_id=karin))
    assert await is_away(karin)


async def test_nobody_is_put_away_who_is_asked_to_work() -> None:
    with stopped_at(NOON):
        karin = await make_consultant()
        asked = await make_request()
        round_id = await start_offer_round(NewRound(assignment_id=asked))
        assert await refused_for(karin) == str(await number(asked))
        await withdraw_offer_round(round_id)
        assert await is_away(karin)


async def test_only_the_first_of_many_are_told() -> None:
    karin = await make_consultant()
    made = [
        await make_assignment(consultant_id=karin, begins_at=at, ends_at=at.replace(hour=23))
        for at in (NOON.replace(day=day) for day in range(1, 12))
    ]
    numbers = [str(await number(one)) for one in made]
    assert await refused_for(karin) == f"{', '.join(numbers[:10])} …"
