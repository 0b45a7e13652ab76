"""Nobody's phone rings at night or on a red day."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.countries.se.red_days import is_red_day
from reskontra.domain.delivery.quiet_hours import allowed_from
from reskontra.domain.kernel.clock import SWEDEN


def sweden(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=SWEDEN)  # type: ignore[arg-type, misc]  # year to minute


@pytest.mark.parametrize(
    ("asked", "allowed"),
    [
        ((2026, 11, 26, 8, 0), (2026, 11, 26, 8, 0)),
        ((2026, 11, 26, 12, 0), (2026, 11, 26, 12, 0)),
        ((2026, 11, 26, 19, 59), (2026, 11, 26, 19, 59)),
        ((2026, 11, 26, 20, 0), (2026, 11, 27, 8, 0)),
        ((2026, 11, 26, 23, 59), (2026, 11, 27, 8, 0)),
        ((2026, 11, 26, 7, 59), (2026, 11, 26, 8, 0)),
        ((2026, 11, 28, 12, 0), (2026, 11, 28, 12, 0)),
        ((2026, 11, 28, 21, 0), (2026, 11, 30, 8, 0)),
        ((2026, 11, 29, 12, 0), (2026, 11, 30, 8, 0)),
        ((2026, 4, 2, 20, 30), (2026, 4, 4, 8, 0)),
        ((2026, 4, 5, 3, 0), (2026, 4, 7, 8, 0)),
        ((2026, 12, 24, 20, 0), (2026, 12, 28, 8, 0)),
        ((2026, 12, 31, 22, 0), (2027, 1, 2, 8, 0)),
        ((2026, 3, 28, 22, 0), (2026, 3, 30, 8, 0)),
        ((2026, 10, 24, 22, 0), (2026, 10, 26, 8, 0)),
    ],
)
def test_a_message_waits_for_the_morning_of_a_working_day(
    asked: tuple[int, ...], allowed: tuple[int, ...]
) -> None:
    assert allowed_from(sweden(*asked), is_red_day) == sweden(*allowed)


def test_an_hour_in_another_zone_is_the_same_moment_in_sweden() -> None:
    asked = datetime(2026, 7, 1, 18, 30, tzinfo=UTC)
    allowed = allowed_from(asked, is_red_day)
    assert allowed == datetime(2026, 7, 2, 6, 0, tzinfo=UTC)
    assert allowed.tzinfo is UTC


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - hypothesis sets the zone
def test_the_moment_is_allowed_never_earlier_and_soon(asked: datetime) -> None:
    allowed = allowed_from(asked, is_red_day)
    local = allowed.astimezone(SWEDEN)
    assert asked <= allowed < asked + timedelta(days=7)
    assert 8 <= local.hour < 20
    assert not is_red_day(local.date())
    assert allowed_from(allowed, is_red_day) == allowed


def test_a_country_without_red_days_waits_for_the_hour_alone() -> None:
    def never(_: date) -> bool:
        return False

    assert allowed_from(sweden(2026, 11, 29, 12, 0), never) == sweden(2026, 11, 29, 12, 0)
