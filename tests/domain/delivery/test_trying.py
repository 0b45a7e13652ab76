"""Pauses double, and enough is enough."""

from datetime import timedelta

import pytest

from reskontra.domain.delivery.trying import MOST_ATTEMPTS, pause_after


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
