"""From a filter and a cursor to SQL with its values beside it: input never becomes SQL."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, Self, TypeVar
from uuid import UUID

from typing_extensions import override

from reskontra.domain.kernel.folding import found_sql, needles

Values = list[object]


class Joinable(Protocol):
    """A filter that others are joined in; ``text`` is looked for where people look."""

    @property
    def text(self) -> str | None:
        """What is looked for."""

    @property
    def all_of(self) -> Sequence[Self]:
        """And all of these."""

    @property
    def any_of(self) -> Sequence[Self]:
        """And any of these, if there are any."""

    @property
    def excluded(self) -> Self | None:
        """And not this."""


_F = TypeVar("_F", bound=Joinable)


def demanded(where: _F, values: Values, own: Callable[[_F, Values], list[str]]) -> list[str]:
    """The conditions of a filter: its ``own``, the text, and those of the filters joined in it."""

    def joined(each: _F) -> str:
        return f"({' AND '.join(demanded(each, values, own))})"

    conditions = ["true", *own(where, values)]
    if where.text:
        conditions.append(_sought(where.text, values))
    conditions += map(joined, where.all_of)
    if where.any_of:
        conditions.append(f"({' OR '.join(map(joined, where.any_of))})")
    if where.excluded is not None:
        # What a row has not got at all, it has not got: unknown counts as no.
        conditions.append(f"{joined(where.excluded)} IS NOT TRUE")
    return conditions


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a list: ``after`` is the sort key and the id of the row before it."""

    limit: int = 50
    after: tuple[str | int, UUID] | None = None
    is_descending: bool = False


@dataclass(frozen=True, slots=True)
class SortKey:
    """What rows are sorted by, and by their ids among those that are equal.

    Attributes:
        row: The key of a row; the id alone where it is the id.
        sought: The same made of a parameter: the database alone knows how it makes letters small.
        id: The id's column.
    """

    row: str
    sought: Callable[[str], str] = str
    id: str = "id"

    @override
    def __str__(self) -> str:
        return self.row

    def order(self, *, is_descending: bool) -> str:
        """What stands after ORDER BY."""
        direction = "DESC" if is_descending else "ASC"
        by_key = f"{self.row} {direction}"
        return by_key if self.row == self.id else f"{by_key}, {self.id} {direction}"

    def beyond(self, after: tuple[str | int, UUID], values: Values, *, is_descending: bool) -> str:
        """The condition for rows after a row, which is known by its key and its id."""
        side = "<" if is_descending else ">"
        key, after_id = after
        if self.row == self.id:
            values.append(after_id)
            return f"{self.id} {side} ${len(values)}"
        values += [key, after_id]
        place = self.sought(f"${len(values) - 1}")
        return f"({self.row}, {self.id}) {side} ({place}, ${len(values)})"


def page_sql(conditions: Sequence[str], values: Values, key: SortKey, part: Part) -> str:
    """Everything from WHERE on: the rows of a part, and one more, which tells whether there are."""
    asked = list(conditions)
    if part.after is not None:
        asked.append(key.beyond(part.after, values, is_descending=part.is_descending))
    order = key.order(is_descending=part.is_descending)
    values.append(part.limit + 1)
    return f"WHERE {' AND '.join(asked)} ORDER BY {order} LIMIT ${len(values)}"


def _sought(text: str, values: Values) -> str:
    sought = needles(text)
    places = [f"${len(values) + place}" for place in range(1, len(sought) + 1)]
    values += sought
    return f"({found_sql(places)})"
