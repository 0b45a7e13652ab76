"""What some work would come to, before any is done."""

from datetime import datetime
from decimal import Decimal

import pytest

from reskontra.domain.catalogue.minimum_debit import DebitTerms
from reskontra.domain.catalogue.surcharges import DayKind
from reskontra.domain.catalogue.trying import reasons_not_to_try, tried
from reskontra.domain.countries.se.red_days import is_red_day
from reskontra.domain.kernel.clock import SWEDEN
from tests.factories.catalogue import EVENING, hour_type_entry, window


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SWEDEN)


@pytest.mark.parametrize(
    ("begins", "ends", "told"),
    [
        ("2026-11-25 16:30", "2026-11-25 18:30", None),
        ("2026-11-25 16:30", "2026-11-25 16:31", None),
        ("2026-11-25 16:30", "2026-12-02 16:30", None),
        ("2026-11-25 16:30", "2026-11-25 16:30", ("WORK_REVERSED", "endsAt")),
        ("2026-11-25 16:30", "2026-11-25 16:30:59", ("WORK_REVERSED", "endsAt")),
        ("2026-11-25 16:30", "2026-11-24 16:30", ("WORK_REVERSED", "endsAt")),
        ("2026-11-25 16:30", "2026-12-02 16:31", ("WORK_TOO_LONG", "endsAt")),
        ("1950-01-01 08:00", "1950-01-01 09:00", ("OUT_OF_RANGE", "beginsAt")),
    ],
)
def test_what_can_be_tried(begins: str, ends: str, told: tuple[str, str] | None) -> None:
    reasons = reasons_not_to_try(wall(begins), wall(ends))
    assert [(each.code, *each.path) for each in reasons] == ([told] if told else [])


def test_work_across_the_evenings_beginning_is_two_lines_on_both_sides() -> None:
    trial = tried(
        hour_type_entry(),
        wall("2026-11-25 16:30"),
        wall("2026-11-25 18:30"),
        is_red_day=is_red_day,
    )
    assert [(each.window, each.minutes) for each in trial.pieces] == [(None, 30), (EVENING, 90)]
    assert [str(each.amount.amount) for each in trial.prices.price_lines] == ["500.00", "1950.00"]
    assert [str(each.amount.amount) for each in trial.prices.pay_lines] == ["200.00", "720.00"]
    assert str(trial.prices.margin.amount) == "1530.00"
    assert trial.prices.margin_percent == Decimal("62.4")


def test_the_minute_that_is_under_way_is_not_counted() -> None:
    begins, ends = wall("2026-11-25 09:00:59"), wall("2026-11-25 09:20:59")
    trial = tried(hour_type_entry(), begins, ends, is_red_day=is_red_day)
    assert [each.minutes for each in trial.pieces] == [20]


def test_a_red_day_goes_before_the_evening_where_it_stands_first() -> None:
    """Christmas Day 2026, a Friday: lag (1989:253) om allmänna helgdagar, 1 §."""
    red = window(name="Helg", days=frozenset({DayKind.RED_DAY}), price_percent=Decimal(100))
    agreed = hour_type_entry(windows=(red, EVENING), price_debit=DebitTerms(60, 30))
    trial = tried(agreed, wall("2026-12-25 17:00"), wall("2026-12-25 17:20"), is_red_day=is_red_day)
    (line,) = trial.prices.price_lines
    assert (line.window, line.worked, line.minutes) == (red, 20, 60)
    assert str(line.amount.amount) == "2000.00"
