"""Months and due dates."""

from datetime import date

import pytest

from reskontra.domain.kernel.periods import Month, due_date


@pytest.mark.parametrize(
    ("month", "first", "last"),
    [
        (Month(2026, 2), date(2026, 2, 1), date(2026, 2, 28)),
        (Month(2028, 2), date(2028, 2, 1), date(2028, 2, 29)),
        (Month(2026, 12), date(2026, 12, 1), date(2026, 12, 31)),
    ],
)
def test_a_month_has_a_first_and_a_last_day(month: Month, first: date, last: date) -> None:
    assert (month.first, month.last) == (first, last)
    assert Month.of(last) == month


def test_months_are_counted_over_new_year() -> None:
    assert Month(2026, 11).plus(2) == Month(2027, 1)
    assert Month(2026, 1).plus(-1) == Month(2025, 12)
    assert str(Month(2026, 3)) == "2026-03"


def test_payment_falls_due_so_many_days_later() -> None:
    assert due_date(date(2026, 11, 23), 30) == date(2026, 12, 23)
    assert due_date(date(2026, 11, 23), 0) == date(2026, 11, 23)
    assert due_date(date(9999, 12, 30), 30) == date.max
