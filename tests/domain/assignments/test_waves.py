"""In which wave each consultant is asked."""

import pytest

from reskontra.domain.assignments.offer_views import Candidate, LeftOut
from reskontra.domain.assignments.waves import placed, why_left_out
from reskontra.domain.consultants.ids import ConsultantId
from tests.factories import varied

SOMEBODY = Candidate(
    id=ConsultantId.new(), name="Karin", number=1, priority=1, qualifications=("Tolk", "Arabiska")
)


def candidate(number: int, priority: int, **about: object) -> Candidate:
    return varied(SOMEBODY, id=ConsultantId.new(), number=number, priority=priority, **about)


@pytest.mark.parametrize(
    ("wave_size", "waves"),
    [
        (None, [(1, 1), (3, 1), (4, 1), (2, 2), (5, 3)]),
        (2, [(1, 1), (3, 1), (4, 2), (2, 3), (5, 4)]),
        (1, [(1, 1), (3, 2), (4, 3), (2, 4), (5, 5)]),
        (500, [(1, 1), (3, 1), (4, 1), (2, 2), (5, 3)]),
    ],
    ids=["all of a priority", "two at once", "one at once", "a wave with room for all"],
)
def test_those_of_the_same_priority_are_asked_together_as_far_as_there_is_room(
    wave_size: int | None, waves: list[tuple[int, int]]
) -> None:
    register = [candidate(5, 9), candidate(2, 3), candidate(4, 1), candidate(3, 1), candidate(1, 1)]
    found = placed(register, (), wave_size)
    assert [(one.candidate.number, one.wave) for one in found] == waves


@pytest.mark.parametrize(
    ("about", "needed", "why"),
    [
        ({}, (), None),
        ({}, ("tolk", "ARABISKA"), None),
        ({}, ("Tolk", "Somaliska"), LeftOut.UNQUALIFIED),
        ({"qualifications": ()}, ("Tolk",), LeftOut.UNQUALIFIED),
        ({"is_busy": True}, (), LeftOut.BUSY),
        ({"has_declined": True}, (), LeftOut.DECLINED),
        ({"is_reachable": False}, (), LeftOut.UNREACHABLE),
        ({"is_reachable": False, "is_busy": True}, ("Somaliska",), LeftOut.UNQUALIFIED),
    ],
)
def test_who_is_not_asked_is_told_why(
    about: dict[str, object], needed: tuple[str, ...], why: LeftOut | None
) -> None:
    assert why_left_out(candidate(1, 1, **about), needed) is why


def test_those_who_are_left_out_take_nobodys_place_and_come_last() -> None:
    found = placed([candidate(1, 1, is_busy=True), candidate(2, 1), candidate(3, 1)], (), 1)
    assert [(one.candidate.number, one.wave, one.left_out) for one in found] == [
        (2, 1, None),
        (3, 2, None),
        (1, None, LeftOut.BUSY),
    ]


def test_with_nobody_there_is_no_wave() -> None:
    assert placed([], ("Tolk",)) == ()
