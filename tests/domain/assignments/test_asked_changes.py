"""Which changes are asked for, what of them differs, and when they are answered."""

from datetime import UTC, datetime, timedelta

import pytest

from reskontra.domain.assignments.asked_changes import (
    AskedState,
    Wanted,
    may_ask,
    reasons_not_to_answer,
    word_reasons,
)
from reskontra.domain.assignments.views import AssignmentState

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
MOVED = Wanted(begins_at=NOW + HOUR, ends_at=NOW + 2 * HOUR)
LATE = Wanted(begins_at=NOW, ends_at=NOW + HOUR)


def test_a_change_is_asked_for_from_the_offer_until_the_work_begins() -> None:
    ahead = [state for state in AssignmentState if may_ask(state, NOW + HOUR, NOW)]
    assert ahead == ["OFFERED", "CONFIRMED"]
    assert not any(may_ask(state, NOW, NOW) for state in AssignmentState)


@pytest.mark.parametrize(
    ("asked", "state", "wanted", "code"),
    [
        ("WAITING", "CONFIRMED", MOVED, None),
        ("WAITING", "OFFERED", MOVED, None),
        ("WAITING", "REQUESTED", MOVED, None),
        ("WAITING", "CONFIRMED", Wanted(place="Sal 3"), None),
        ("WAITING", "CONFIRMED", LATE, "ORDER_IN_PAST"),
        ("WAITING", "CANCELLED", MOVED, "ILLEGAL_TRANSITION"),
        ("WAITING", "PERFORMED", Wanted(), "ILLEGAL_TRANSITION"),
        ("ACCEPTED", "CONFIRMED", MOVED, "ASKED_CHANGE_ANSWERED"),
        ("DECLINED", "CONFIRMED", MOVED, "ASKED_CHANGE_ANSWERED"),
        ("REPLACED", "CONFIRMED", MOVED, "ASKED_CHANGE_ANSWERED"),
    ],
)
def test_reasons_not_to_answer(asked: str, state: str, wanted: Wanted, code: str | None) -> None:
    reasons = reasons_not_to_answer(AskedState(asked), AssignmentState(state), wanted, NOW)
    assert [each.code for each in reasons] == ([code] if code else [])


def test_a_no_says_why() -> None:
    assert [each.code for each in word_reasons("", is_accepted=False)] == ["REQUIRED"]
    assert word_reasons("", is_accepted=True) == []
    assert [each.code for each in word_reasons("x" * 4001, is_accepted=True)] == ["TOO_LONG"]
