"""One source of now; days are days in Sweden."""

from datetime import UTC, date, datetime, timedelta

from reskontra.domain.kernel.clock import ago, now, stopped_at, today


def test_today_is_the_day_in_sweden() -> None:
    with stopped_at(datetime(2026, 6, 30, 22, 30, tzinfo=UTC)):
        assert today() == date(2026, 7, 1)


def test_time_stands_still_only_inside() -> None:
    instant = datetime(2020, 1, 1, tzinfo=UTC)
    with stopped_at(instant):
        assert now() == instant
        assert ago(timedelta(days=1)) == datetime(2019, 12, 31, tzinfo=UTC)
    assert now() > instant
