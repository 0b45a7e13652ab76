"""Rows of a table on their way to become something."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.sheets.cells import cell_reasons, unquoted
from reskontra.domain.sheets.views import Column

_E = TypeVar("_E")


@dataclass(frozen=True, slots=True)
class Row(Generic[_E]):
    """What a row means; a row with reasons against it has no entry."""

    entry: _E | None
    reasons: tuple[Refusal, ...] = ()


def read_row(
    cells: Mapping[str, str],
    known: Sequence[Column],
    read: Callable[[Mapping[str, str]], tuple[_E | None, Sequence[Refusal]]],
) -> Row[_E]:
    """Read a row of these columns by what it says; every reason against it at once.

    Cells that cannot be read at all are told first, and alone.
    """
    reasons = cell_reasons(cells, known)
    if reasons:
        return Row(None, tuple(reasons))
    entry, against = read({field: unquoted(cell) for field, cell in cells.items()})
    return Row(None if against else entry, tuple(against))


def repeats(
    rows: Iterable[Mapping[str, str]], likeness: Callable[[Mapping[str, str]], Hashable | None]
) -> dict[int, int]:
    """Rows that mean the same as an earlier one, by place; both counted from 0.

    A row whose likeness is None is like no other.
    """
    first: dict[Hashable, int] = {}
    found: dict[int, int] = {}
    for place, cells in enumerate(rows):
        like = likeness(cells)
        earlier = place if like is None else first.setdefault(like, place)
        if earlier != place:
            found[place] = earlier
    return found
