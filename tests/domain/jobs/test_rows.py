"""Rows are given to a job and read again from its parts."""

from collections.abc import Mapping

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.jobs.rows import given_rows, read_rows
from reskontra.domain.jobs.views import JobItem, JobItemState
from reskontra.domain.kernel.refusals import Required
from reskontra.domain.sheets.rows import Row


def row_of(cells: Mapping[str, str]) -> Row[str]:
    return Row(cells["name"]) if cells else Row(None, (Required(path=("name",)),))


def test_each_row_is_read_or_has_its_reason() -> None:
    rows = [{"name": "Eva"}, {}, {"name": "Bo"}, {"name": "Eva"}]
    given = given_rows(rows, CustomerId.new, lambda cells: cells.get("name"))
    items = [
        JobItem(place, subject, about, JobItemState.PENDING, ())
        for place, (subject, about) in enumerate(given.items(), 1)
    ]

    read = read_rows(items, row_of)

    assert read.entries == {1: "Eva", 3: "Bo"}
    told = {place: [(r.code, r.facts) for r in why] for place, why in read.reasons.items()}
    assert told == {1: [], 2: [("REQUIRED", {})], 3: [], 4: [("ROW_REPEATED", {"row": 2})]}
