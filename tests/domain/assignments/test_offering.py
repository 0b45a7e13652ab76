"""Why an assignment may not be offered as somebody wants it offered."""

from datetime import UTC, datetime, timedelta

import pytest

from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.offer_views import Candidate, LeftOut, NewRound, Placed
from reskontra.domain.assignments.offering import (
    LONGEST_ANSWER,
    reasons_not_to_ask,
    reasons_not_to_offer,
    tidied,
)
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.channels import Channel
from tests.factories import varied

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
ROUND = NewRound(assignment_id=AssignmentId.new())
SOMEBODY = Candidate(id=ConsultantId.new(), name="Karin", number=1, priority=1)


@pytest.mark.parametrize(
    ("about", "paths"),
    [
        ({}, []),
        ({"answer_minutes": 4}, [("answerMinutes",)]),
        ({"answer_minutes": LONGEST_ANSWER}, []),
        ({"answer_minutes": LONGEST_ANSWER + 1}, [("answerMinutes",)]),
        ({"wave_size": 0}, [("waveSize",)]),
        ({"channel": Channel.EMAIL}, []),
        ({"channel": Channel.LETTER}, [("channel",)]),
        ({"qualifications": ("Tolk", "x" * 101)}, [("qualifications", "1")]),
    ],
)
def test_what_is_asked_for_must_be_possible(
    about: dict[str, object], paths: list[tuple[str, ...]]
) -> None:
    found = reasons_not_to_offer(varied(ROUND, **about), NOW + timedelta(days=1), NOW)
    assert [reason.path for reason in found] == paths


def test_what_has_begun_is_offered_to_nobody() -> None:
    assert [reason.code for reason in reasons_not_to_offer(ROUND, NOW, NOW)] == ["WORK_BEGUN"]


def test_each_qualification_is_kept_once_and_clean() -> None:
    new = varied(ROUND, qualifications=(" Tolk ", "Tolk", "", "Ara\nbiska"))
    assert tidied(new).qualifications == ("Tolk", "Ara biska")


def test_somebody_must_be_there_to_ask() -> None:
    asked = Placed(candidate=SOMEBODY, wave=1)
    left_out = Placed(candidate=SOMEBODY, left_out=LeftOut.BUSY)
    assert reasons_not_to_ask([asked, left_out]) == []
    assert [reason.code for reason in reasons_not_to_ask([left_out])] == ["NOBODY_TO_ASK"]
    assert [reason.code for reason in reasons_not_to_ask([])] == ["NOBODY_TO_ASK"]
