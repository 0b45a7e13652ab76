from datetime import date, timedelta

import pytest

from reskontra.domain.dashboards.ageing import AgeBandKey, DueDays, due_days_by_band

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("key", "days"),
    [
        (AgeBandKey.NOT_DUE, DueDays(date(2026, 11, 23), None)),
        (AgeBandKey.DAYS_1_30, DueDays(date(2026, 10, 24), date(2026, 11, 22))),
        (AgeBandKey.DAYS_31_60, DueDays(date(2026, 9, 24), date(2026, 10, 23))),
        (AgeBandKey.DAYS_61_90, DueDays(date(2026, 8, 25), date(2026, 9, 23))),
        (AgeBandKey.OVER_90_DAYS, DueDays(None, date(2026, 8, 24))),
    ],
)
def test_what_falls_due_today_is_not_yet_late(key: AgeBandKey, days: DueDays) -> None:
    assert due_days_by_band(TODAY)[key] == days


def test_every_due_date_is_in_one_band() -> None:
    bands = due_days_by_band(TODAY).values()
    due_dates = [TODAY - timedelta(days=late) for late in range(-40, 140)]

    assert [
        sum((b.due_from or date.min) <= due <= (b.due_to or date.max) for b in bands)
        for due in due_dates
    ] == [1] * len(due_dates)
