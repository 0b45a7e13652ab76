"""Assignments that a rule makes, each once."""

from datetime import date

import pytest

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.commands import (
    end_series,
    generate_occurrences,
    repeat_assignment,
)
from reskontra.domain.assignments.events import AssignmentsRepeated
from reskontra.domain.assignments.ids import AssignmentSeriesId
from reskontra.domain.assignments.models import Assignment, AssignmentSeries
from reskontra.domain.assignments.queries import assignment_cards
from reskontra.domain.assignments.queries.series import assignment_series, made_by
from reskontra.domain.assignments.views import AssignmentCard, AssignmentState
from reskontra.domain.catalogue.surcharges import DayKind
from reskontra.domain.consultants.commands import archive_consultant
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from tests.factories import varied
from tests.factories.agreements import make_agreement
from tests.factories.assignments import EIGHT, HOUR, SERIES, make_assignment, make_hours
from tests.factories.consultants import make_consultant
from tests.factories.customers import make_customer
from tests.support.spending import spending

pytestmark = pytest.mark.usefixtures("company")
BEFORE = EIGHT - 48 * HOUR


async def make_series(**about: object) -> AssignmentSeriesId:
    given = {"customer_id": await make_customer(), "hour_type_id": await make_hours()}
    with stopped_at(BEFORE):
        return await repeat_assignment(varied(SERIES, **given | about))


async def made(series_id: AssignmentSeriesId) -> list[AssignmentCard]:
    ids = await made_by(series_id)
    cards = await assignment_cards(ids)
    return [cards[each] for each in ids]


async def test_a_rule_makes_its_assignments_once() -> None:
    consultant_id = await make_consultant()
    with recording() as events:
        series_id = await make_series(consultant_id=consultant_id, title=" Tolk ")
    cards = await made(series_id)
    assert [each.begins_at.day for each in cards] == [2, 9, 16, 23, 30]
    assert {each.state for each in cards} == {AssignmentState.CONFIRMED}
    assert {(each.title, each.consultant_id) for each in cards} == {("Tolk", consultant_id)}
    assert len({each.number for each in cards}) == 5
    assert events[-1] == AssignmentsRepeated(series_id=series_id, assignments=5)
    assert await generate_occurrences(series_id) == 0
    assert await Assignment.all().count() == 5


async def test_who_is_booked_is_not_booked_again() -> None:
    consultant_id = await make_consultant()
    await make_assignment(consultant_id=consultant_id)
    cards = await made(await make_series(consultant_id=consultant_id))
    assert [each.state for each in cards] == [
        AssignmentState.REQUESTED,
        *[AssignmentState.CONFIRMED] * 4,
    ]
    assert cards[0].consultant_id is None


async def test_two_hundred_days_take_few_statements(caplog: pytest.LogCaptureFixture) -> None:
    consultant_id = await make_consultant()
    await make_assignment(consultant_id=consultant_id)
    days = frozenset(tuple(DayKind)[:5])
    rule = {"weekdays": days, "last_date": date(2027, 8, 16), "consultant_id": consultant_id}
    with spending(caplog) as spent:
        series_id = await make_series(**rule)
        used = spent.statements
    cards = await made(series_id)
    assert len(cards) == 200
    assert sum(each.state is AssignmentState.REQUESTED for each in cards) == 1
    assert used < 30


async def test_what_is_missing_is_made_again_and_nothing_else() -> None:
    series_id = await make_series()
    first, *_ = await made_by(series_id)
    await Assignment.filter(id=first.uuid).delete()
    assert await generate_occurrences(series_id) == 1
    assert len(await made_by(series_id)) == 5


async def test_a_series_that_ends_calls_off_what_has_not_begun() -> None:
    series_id = await make_series(consultant_id=await make_consultant())
    with stopped_at(EIGHT + 7 * 24 * HOUR):
        await end_series(series_id, "Projektet är klart")
        await end_series(series_id)
    cards = await made(series_id)
    assert [each.state for each in cards] == [
        *[AssignmentState.CONFIRMED] * 2,
        *[AssignmentState.CANCELLED] * 3,
    ]
    assert cards[-1].cancel_reason == "Projektet är klart"
    card = await assignment_series(series_id)
    assert card is not None
    assert (card.ended_at, card.version) == (EIGHT + 7 * 24 * HOUR, 2)
    with pytest.raises(Refused, match="ASSIGNMENT_SERIES_ENDED"):
        await generate_occurrences(series_id)


@pytest.mark.parametrize(
    ("about", "code"),
    [
        ({"last_date": date(2026, 11, 1)}, "NO_OCCURRENCES"),
        ({"agreement_id": AgreementId.new()}, "ASSIGNMENT_AGREEMENT_UNUSABLE"),
        ({"title": ""}, "REQUIRED"),
    ],
    ids=["days", "agreement", "title"],
)
async def test_what_cannot_be_repeated_leaves_nothing(about: dict[str, object], code: str) -> None:
    with pytest.raises(Refused, match=code):
        await make_series(**about)
    assert not await Assignment.exists()
    assert not await AssignmentSeries.exists()


async def test_the_agreement_must_hold_on_the_last_day_too() -> None:
    customer_id = await make_customer()
    agreement_id = await make_agreement(customer_id, valid_to=date(2026, 11, 20))
    with pytest.raises(Refused, match="ASSIGNMENT_AGREEMENT_UNUSABLE"):
        await make_series(customer_id=customer_id, agreement_id=agreement_id)
    with pytest.raises(Refused, match="NOT_FOUND"):
        await generate_occurrences(AssignmentSeriesId.new())


async def test_a_rule_for_a_consultant_who_is_not_there_makes_nothing() -> None:
    gone = await make_consultant(name="Olle Ek")
    await archive_consultant(gone)
    for consultant_id in (gone, ConsultantId.new()):
        with pytest.raises(Refused, match="ASSIGNMENT_CONSULTANT_UNUSABLE"):
            await make_series(consultant_id=consultant_id)
    assert not await Assignment.exists()
