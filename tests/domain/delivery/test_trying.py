"""Pauses double, and enough is enough."""

from datetime import timedelta

import pytest

from reskontra.domain.delivery.trying import (
    MOST_ATTEMPTS,
    MOST_MAILINGS,
    is_told_after,
    pause_after,
)
from reskontra.domain.kernel.channels import Channel


@pytest.mark.parametrize(
    ("attempt", "pause"),
    [
        (1, timedelta(seconds=30)),
        (2, timedelta(minutes=1)),
        (5, timedelta(minutes=8)),
        (11, timedelta(hours=6)),
        (MOST_ATTEMPTS, None),
    ],
)
def test_pauses(attempt: int, pause: timedelta | None) -> None:
    assert pause_after(attempt) == pause


def test_mail_is_tried_for_three_days_and_the_rest_for_less() -> None:
    pauses = [pause_after(attempt, Channel.EMAIL) for attempt in range(1, MOST_MAILINGS)]
    tried_for = sum((pause for pause in pauses if pause), timedelta())
    assert timedelta(days=3) <= tried_for < timedelta(days=3, hours=6)
    assert pause_after(MOST_MAILINGS, Channel.EMAIL) is None
    assert pause_after(MOST_ATTEMPTS, Channel.SMS) is None
    assert pause_after(1_000, Channel.EMAIL) is None


def test_the_firm_is_told_once_after_a_day() -> None:
    assert [one for one in range(1, MOST_MAILINGS + 1) if is_told_after(one)] == [14]
