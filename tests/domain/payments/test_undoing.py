"""Money in closed books is reversed, not taken away. Source: BFL (1999:1078) 5 kap. 5 §."""

from datetime import date

import pytest

from reskontra.domain.payments.undoing import reasons_not_to_undo, reversal_day

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("moved", "closed_through", "reversed_on"),
    [
        (date(2026, 10, 31), None, None),
        (date(2026, 10, 31), date(2026, 9, 30), None),
        (date(2026, 10, 31), date(2026, 10, 30), None),
        (date(2026, 10, 31), date(2026, 10, 31), TODAY),
        (date(2026, 1, 2), date(2026, 10, 31), TODAY),
        (TODAY, date(2026, 10, 31), None),
    ],
)
def test_what_moved_on_a_closed_day_is_reversed_today(
    moved: date, closed_through: date | None, reversed_on: date | None
) -> None:
    assert reversal_day(moved, TODAY, closed_through) == reversed_on


def test_only_where_today_is_closed_too_can_nothing_be_undone() -> None:
    assert reasons_not_to_undo(TODAY, None) == []
    assert reasons_not_to_undo(TODAY, date(2026, 11, 25)) == []
    (reason,) = reasons_not_to_undo(TODAY, TODAY)
    assert (reason.code, reason.path) == ("PERIOD_CLOSED", ("id",))
