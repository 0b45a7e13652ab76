"""Rows of a table on their way to become something."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from reskontra.domain.kernel.refusals import Refusal

_E = TypeVar("_E")


@dataclass(frozen=True, slots=True)
class Row(Generic[_E]):
    """What a row means; a row with reasons against it has no entry."""

    entry: _E | None
    reasons: tuple[Refusal, ...] = ()


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
