"""Who could be asked whether to take an assignment."""

import pytest

from reskontra.domain.assignments.offer_views import NewRound
from reskontra.domain.assignments.queries import candidates
from reskontra.domain.assignments.queries.candidates import would_be_asked
from reskontra.domain.consultants.commands import archive_consultant
from tests.factories.consultants import make_consultant
from tests.factories.offers import make_request, three_consultants

pytestmark = pytest.mark.usefixtures("company")


async def test_whoever_is_named_is_asked_however_many_come_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(candidates, "MOST_ASKED", 2)
    first, also, last = await three_consultants()
    assignment_id = await make_request()
    everybody = await would_be_asked(NewRound(assignment_id=assignment_id))
    assert {each.candidate.id for each in everybody} == {first, also}
    named = await would_be_asked(NewRound(assignment_id=assignment_id, consultant_ids=(last,)))
    assert [each.candidate.id for each in named] == [last]


async def test_whoever_is_put_away_is_not_asked_by_name_either() -> None:
    gone = await make_consultant()
    await archive_consultant(gone)
    new = NewRound(assignment_id=await make_request(), consultant_ids=(gone,))
    assert await would_be_asked(new) == ()
