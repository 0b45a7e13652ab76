"""Lists that are read in parts: which rows, in what order, and where the next part begins."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from reskontra.domain.kernel.selecting import (
    Joinable,
    Part,
    SortKey,
    Values,
    demanded,
    page_sql,
)

WhereT = TypeVar("WhereT", bound=Joinable)
OrderT = TypeVar("OrderT")
CardT = TypeVar("CardT")

Key = str | int


# No slots here: a generic that is frozen and has them cannot be made by its full name.
@dataclass(frozen=True, kw_only=True)
class PageRequest(Part, Generic[WhereT, OrderT]):
    """A part of what a filter means, in an order."""

    where: WhereT
    order: OrderT


class Page(NamedTuple, Generic[CardT]):
    """Cards in order, each with the sort key that a cursor needs."""

    rows: tuple[CardT, ...]
    keys: tuple[Key, ...]
    has_more: bool


@dataclass(frozen=True, kw_only=True)
class Listing(Generic[WhereT, OrderT, CardT]):
    """How the cards of one table are listed.

    Attributes:
        table: What is counted: it stands after FROM.
        card: What is read: a statement, up to its conditions.
        own: The conditions that a filter has but for its text and those joined in it.
        keys: What rows are sorted by.
        told: The same key of a card that was read.
    """

    table: str
    card: str
    own: Callable[[WhereT, Values], list[str]]
    keys: Mapping[OrderT, SortKey]
    told: Mapping[OrderT, Callable[[CardT], Key]]

    async def page(
        self,
        asked: PageRequest[WhereT, OrderT],
        read: Callable[[str, Values], Awaitable[Sequence[CardT]]],
    ) -> Page[CardT]:
        """The part that is asked for, by whoever can read cards."""
        values: Values = []
        conditions = demanded(asked.where, values, self.own)
        chosen = page_sql(conditions, values, self.keys[asked.order], asked)
        found = await read(f"{self.card} {chosen}", values)
        rows = tuple(found[: asked.limit])
        return Page(rows, tuple(map(self.told[asked.order], rows)), len(found) > asked.limit)

    async def count(
        self,
        where: WhereT,
        at_most: int,
        read: Callable[[str, Values], Awaitable[Sequence[Mapping[str, int]]]],
    ) -> int:
        """How many rows a filter means, by whoever can read rows; it stops at ``at_most``."""
        values: Values = []
        found = " AND ".join(demanded(where, values, self.own))
        (row,) = await read(
            f"SELECT count(*) FROM (SELECT FROM {self.table} WHERE {found}"  # noqa: S608 - values apart
            f" LIMIT ${len(values) + 1}) AS capped",
            [*values, at_most],
        )
        return row["count"]
