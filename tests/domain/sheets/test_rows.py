"""Rows that mean the same as one before them are found."""

from reskontra.domain.kernel.refusals import Required
from reskontra.domain.sheets.rows import Row, read_row, repeats
from reskontra.domain.sheets.views import Column

NAMED = (Column(field="name", sv="Namn", en="Name", example="Kund"),)


def test_a_row_that_is_like_nothing_repeats_nothing() -> None:
    rows = [{"a": "1"}, {}, {"a": "2"}, {"a": "1"}, {}, {"a": "1"}]
    assert repeats(rows, lambda cells: cells.get("a")) == {3: 0, 5: 0}


def test_a_row_is_read_by_what_its_cells_say() -> None:
    row = read_row({"name": "'-Kund"}, NAMED, lambda told: (told["name"], ()))
    assert row == Row("-Kund")


def test_cells_that_cannot_be_read_are_told_alone() -> None:
    row = read_row({"name": "=1+1"}, NAMED, lambda told: (told["name"], (Required(),)))
    assert (row.entry, [each.code for each in row.reasons]) == (None, ["CELL_FORMULA"])


def test_a_row_with_reasons_against_it_has_no_entry() -> None:
    row = read_row({"name": "Kund"}, NAMED, lambda told: (told["name"], [Required()]))
    assert (row.entry, [each.code for each in row.reasons]) == (None, ["REQUIRED"])
