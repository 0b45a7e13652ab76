"""Whether an offer can still be answered, and until when."""

from datetime import datetime, timedelta

import pytest

from reskontra.domain.assignments.answering import (
    answer_by,
    reasons_not_to_accept,
    reasons_not_to_decline,
)
from reskontra.domain.assignments.offer_views import OfferState, RoundState
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import SWEDEN

NOON = datetime(2026, 11, 25, 12, tzinfo=SWEDEN)
HOUR = timedelta(hours=1)
NEXT_WEEK = NOON + timedelta(days=7)


@pytest.mark.parametrize(
    ("channel", "moment", "begins_at", "expected"),
    [
        (Channel.SMS, NOON, NEXT_WEEK, NOON + HOUR),
        (Channel.EMAIL, NOON, NEXT_WEEK, NOON + HOUR),
        # At ten in the evening a text message waits until eight; a mail wakes nobody.
        (Channel.SMS, NOON + 10 * HOUR, NEXT_WEEK, NOON + 21 * HOUR),
        (Channel.EMAIL, NOON + 10 * HOUR, NEXT_WEEK, NOON + 11 * HOUR),
        # On Saturday evening until Monday.
        (Channel.SMS, NOON + 80 * HOUR, NEXT_WEEK, NOON + 117 * HOUR),
        (Channel.SMS, NOON, NOON + HOUR / 2, NOON + HOUR / 2),
        (Channel.SMS, NOON, NOON - HOUR, NOON),
    ],
    ids=["by text", "by mail", "text at night", "mail at night", "weekend", "soon", "begun"],
)
def test_time_to_answer_runs_from_when_the_message_may_leave_and_ends_when_work_begins(
    channel: Channel, moment: datetime, begins_at: datetime, expected: datetime
) -> None:
    assert answer_by(channel, moment, 60, begins_at) == expected


CASES = [
    (OfferState.OFFERED, RoundState.RUNNING, HOUR, [], []),
    (OfferState.OFFERED, RoundState.RUNNING, -HOUR, ["OFFER_EXPIRED"], ["OFFER_EXPIRED"]),
    (OfferState.OFFERED, RoundState.RUNNING, 0 * HOUR, ["OFFER_EXPIRED"], ["OFFER_EXPIRED"]),
    (OfferState.EXPIRED, RoundState.RUNNING, -HOUR, ["OFFER_EXPIRED"], ["OFFER_EXPIRED"]),
    (OfferState.EXPIRED, RoundState.EXHAUSTED, -HOUR, ["OFFER_EXPIRED"], ["OFFER_EXPIRED"]),
    (OfferState.WITHDRAWN, RoundState.TAKEN, HOUR, ["ASSIGNMENT_TAKEN"], ["ASSIGNMENT_TAKEN"]),
    (OfferState.EXPIRED, RoundState.TAKEN, -HOUR, ["ASSIGNMENT_TAKEN"], ["ASSIGNMENT_TAKEN"]),
    (OfferState.WITHDRAWN, RoundState.WITHDRAWN, HOUR, ["OFFER_WITHDRAWN"], ["OFFER_WITHDRAWN"]),
    (OfferState.WAITING, RoundState.RUNNING, HOUR, ["OFFER_WITHDRAWN"], ["OFFER_WITHDRAWN"]),
    (OfferState.DECLINED, RoundState.RUNNING, HOUR, ["OFFER_DECLINED"], []),
    (OfferState.ACCEPTED, RoundState.TAKEN, HOUR, ["ASSIGNMENT_TAKEN"], ["OFFER_ACCEPTED"]),
]


@pytest.mark.parametrize(("state", "of_round", "left", "accepting", "declining"), CASES)
def test_what_came_too_late_is_told_as_it_is(
    state: OfferState,
    of_round: RoundState,
    left: timedelta,
    accepting: list[str],
    declining: list[str],
) -> None:
    against = reasons_not_to_accept(state, of_round, NOON + left, NOON)
    assert [reason.code for reason in against] == accepting
    against = reasons_not_to_decline(state, of_round, NOON + left, NOON)
    assert [reason.code for reason in against] == declining
