"""Which letters may be printed together, and when they count as posted."""

from datetime import date

import pytest

from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.letter_views import LetterBatchState as State
from reskontra.domain.delivery.letters import (
    MOST_LETTERS,
    reasons_not_to_batch,
    reasons_not_to_post,
    reasons_not_to_take_apart,
    reasons_not_to_undo,
)
from reskontra.domain.kernel.actors import SYSTEM, Actor, ActorKind
from reskontra.domain.kernel.refusals import Refusal
from tests.factories.delivery import new_batch

A, B, GONE = ParcelId.new(), ParcelId.new(), ParcelId.new()
MADE, TODAY, LATER = date(2026, 11, 24), date(2026, 11, 26), date(2026, 11, 27)
EARLIER = date(2026, 11, 23)


def told(reasons: list[Refusal]) -> list[tuple[str, tuple[str, ...]]]:
    return [(reason.code, reason.path) for reason in reasons]


@pytest.mark.parametrize(
    ("asked", "waiting", "reasons"),
    [
        (None, [A, B], []),
        ([A], [A], []),
        (None, [], [("LETTER_BATCH_EMPTY", ("letterIds",))]),
        ([], [A], [("LETTER_BATCH_EMPTY", ("letterIds",))]),
        ([A, GONE], [A], [("LETTER_TAKEN", ("letterIds", "1"))]),
        (
            [A] * (MOST_LETTERS + 1),
            [A],
            [("LETTER_BATCH_TOO_LARGE", ("letterIds",))],
        ),
    ],
)
def test_what_waits_can_be_printed_together(
    asked: list[ParcelId] | None, waiting: list[ParcelId], reasons: list[object]
) -> None:
    assert told(reasons_not_to_batch(asked, waiting)) == reasons


@pytest.mark.parametrize(
    ("state", "left_out", "day", "reasons"),
    [
        (State.PRINTED, [], TODAY, []),
        (State.PRINTED, [], MADE, []),
        (State.PRINTED, [B], TODAY, []),
        (State.HANDED_OVER, [], TODAY, []),
        (State.TAKEN, [], TODAY, []),
        (State.REFUSED, [], TODAY, []),
        (State.HANDING_OVER, [], TODAY, [("LETTER_BATCH_MOVED", ("id",))]),
        (State.PRINTING, [], TODAY, [("LETTER_BATCH_MOVED", ("id",))]),
        (State.POSTED, [], TODAY, [("LETTER_BATCH_MOVED", ("id",))]),
        (State.TAKEN_APART, [], TODAY, [("LETTER_BATCH_MOVED", ("id",))]),
        (State.PRINTED, [], LATER, [("OUT_OF_RANGE", ("postedOn",))]),
        (State.PRINTED, [], EARLIER, [("OUT_OF_RANGE", ("postedOn",))]),
        (State.PRINTED, [GONE], TODAY, [("LETTER_ELSEWHERE", ("leftOut", "0"))]),
        (State.PRINTED, [A, B], TODAY, [("LETTER_BATCH_EMPTY", ("leftOut",))]),
    ],
)
def test_only_a_printed_batch_is_posted_on_a_day_since(
    state: State, left_out: list[ParcelId], day: date, reasons: list[object]
) -> None:
    found = reasons_not_to_post(state, [A, B], left_out, (MADE, day, TODAY))
    assert told(found) == reasons


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (State.PRINTING, None),
        (State.PRINTED, None),
        (State.REFUSED, None),
        (State.HANDING_OVER, "LETTER_BATCH_WITH_PARTNER"),
        (State.HANDED_OVER, "LETTER_BATCH_WITH_PARTNER"),
        (State.TAKEN, "LETTER_BATCH_WITH_PARTNER"),
        (State.POSTED, "LETTER_BATCH_MOVED"),
        (State.TAKEN_APART, "LETTER_BATCH_MOVED"),
    ],
)
def test_what_is_with_the_partner_or_posted_is_not_taken_apart(
    state: State, code: str | None
) -> None:
    assert [reason.code for reason in reasons_not_to_take_apart(state)] == [code] * bool(code)


@pytest.mark.parametrize(
    ("posted_by", "codes"),
    [
        (None, ["LETTER_BATCH_MOVED"]),
        (Actor(ActorKind.USER, "usr_1"), []),
        (Actor(ActorKind.TOKEN, "tok_1"), []),
        (SYSTEM, ["LETTER_BATCH_WITH_PARTNER"]),
    ],
)
def test_only_what_a_person_said_is_taken_back(posted_by: Actor | None, codes: list[str]) -> None:
    state = State.POSTED if posted_by else State.PRINTED
    batch = new_batch(state=state, posted_by=posted_by)
    assert [reason.code for reason in reasons_not_to_undo(batch)] == codes
