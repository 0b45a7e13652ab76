"""Rows of a table as the parts of a job: as they are given to it, and as they are read again."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from reskontra.domain.jobs.views import JobItem
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.sheets.refusals import RowRepeated
from reskontra.domain.sheets.rows import Row, repeats

_CELLS: Final = "cells"
_TWIN: Final = "repeats"
_FIRST_ROW: Final = 2  # Row 1 holds the headings.

_E = TypeVar("_E")


@dataclass(frozen=True, slots=True)
class Read(Generic[_E]):
    """What some rows mean, by position, and why the others mean nothing."""

    entries: dict[int, _E] = field(default_factory=dict)
    reasons: dict[int, Sequence[Refusal]] = field(default_factory=dict)


def given_rows(
    rows: Sequence[Mapping[str, str]],
    new_id: Callable[[], TypedId],
    likeness: Callable[[Mapping[str, str]], Hashable | None],
) -> dict[str, Mapping[str, object]]:
    """What a job is given of its rows, by the id of what each is to be."""
    twins = repeats(rows, likeness)
    return {
        str(new_id()): {_CELLS: cells, _TWIN: twins.get(place)} for place, cells in enumerate(rows)
    }


def read_rows(items: Sequence[JobItem], row_of: Callable[[Mapping[str, str]], Row[_E]]) -> Read[_E]:
    """Read what ``given_rows`` gave; each row has its reasons, if only none."""
    read: Read[_E] = Read()
    for item in items:
        row = _row_of(item, row_of)
        read.reasons[item.position] = row.reasons
        if row.entry is not None:
            read.entries[item.position] = row.entry
    return read


def _row_of(item: JobItem, row_of: Callable[[Mapping[str, str]], Row[_E]]) -> Row[_E]:
    cells, twin = item.given[_CELLS], item.given[_TWIN]
    if isinstance(twin, int):
        return Row(None, (RowRepeated(row=twin + _FIRST_ROW),))
    return row_of(dict(cells) if isinstance(cells, Mapping) else {})
