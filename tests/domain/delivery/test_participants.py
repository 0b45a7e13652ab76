"""How long what the network says of a receiver is worth something."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reskontra.domain.delivery.ids import ParticipantId
from reskontra.domain.delivery.participants import (
    HOLDS,
    NetworkDocument,
    Participant,
    ReachState,
)

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
FOUND = Participant(
    id=ParticipantId.new(),
    address="0007:5567037485",
    state=ReachState.FOUND,
    takes=(NetworkDocument.INVOICE,),
    reason="",
    asked_at=NOON,
    answered_at=NOON,
)
AWAY = replace(FOUND, state=ReachState.NOT_FOUND, takes=())
NOTHING_SAID = replace(FOUND, state=ReachState.UNKNOWN, takes=(), reason="TIMEOUT")


@pytest.mark.parametrize(
    ("case", "known", "after", "wanted", "lacks"),
    [
        ("takes it", FOUND, timedelta(0), NetworkDocument.INVOICE, False),
        ("takes no credit notes", FOUND, timedelta(0), NetworkDocument.CREDIT_NOTE, True),
        ("that was long ago", FOUND, HOLDS, NetworkDocument.CREDIT_NOTE, False),
        ("is not there", AWAY, timedelta(0), NetworkDocument.INVOICE, True),
        ("was not there long ago", AWAY, HOLDS, NetworkDocument.INVOICE, False),
        ("nobody could tell", NOTHING_SAID, timedelta(0), NetworkDocument.INVOICE, False),
    ],
)
def test_what_a_receiver_lacks(
    case: str, known: Participant, after: timedelta, wanted: NetworkDocument, *, lacks: bool
) -> None:
    assert known.lacks(wanted, NOON + after) is lacks, case


def test_an_answer_is_awaited_for_two_minutes() -> None:
    asked = replace(FOUND, asked_at=NOON + timedelta(hours=1))
    assert not FOUND.is_awaited(NOON)
    assert asked.is_awaited(NOON + timedelta(hours=1))
    assert not asked.is_awaited(NOON + timedelta(hours=1, minutes=2))
