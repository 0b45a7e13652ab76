"""Rows that mean the same as one before them are found."""

from reskontra.domain.sheets.rows import repeats


def test_a_row_that_is_like_nothing_repeats_nothing() -> None:
    rows = [{"a": "1"}, {}, {"a": "2"}, {"a": "1"}, {}, {"a": "1"}]
    assert repeats(rows, lambda cells: cells.get("a")) == {3: 0, 5: 0}
