"""A clock on the wall, in the nights when it is changed and in all others."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.clock_times import instants_of


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "clock", "instants"),
    [
        ("2026-11-26", "17:00", ("2026-11-26T16:00",)),
        ("2026-07-01", "17:00", ("2026-07-01T15:00",)),
        ("2026-07-01", "00:00", ("2026-06-30T22:00",)),
        # Put forward in 2026 on 29 March: 02:00 to 02:59 are not there.
        ("2026-03-29", "01:59", ("2026-03-29T00:59",)),
        ("2026-03-29", "02:00", ()),
        ("2026-03-29", "02:30", ()),
        ("2026-03-29", "03:00", ("2026-03-29T01:00",)),
        # Put back in 2026 on 25 October: 02:00 to 02:59 are there twice.
        ("2026-10-25", "01:59", ("2026-10-24T23:59",)),
        ("2026-10-25", "02:00", ("2026-10-25T00:00", "2026-10-25T01:00")),
        ("2026-10-25", "02:59", ("2026-10-25T00:59", "2026-10-25T01:59")),
        ("2026-10-25", "03:00", ("2026-10-25T02:00",)),
    ],
)
def test_instants_of(day: str, clock: str, instants: tuple[str, ...]) -> None:
    found = instants_of(date.fromisoformat(day), time.fromisoformat(clock))
    assert found == tuple(map(utc, instants))


@given(
    st.integers(1_577_836_800, 2_051_222_400).map(
        lambda second: datetime.fromtimestamp(second, UTC)
    )
)
def test_every_instant_is_among_those_that_its_clock_time_means(instant: datetime) -> None:
    local = instant.astimezone(SWEDEN)
    assert instant in instants_of(local.date(), local.time())
