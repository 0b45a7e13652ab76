"""A list is read in parts and counted by the same conditions."""

from dataclasses import dataclass
from enum import StrEnum

import pytest

from reskontra.domain.kernel.ids import uuid7
from reskontra.domain.kernel.listing import Listing, Page, PageRequest
from reskontra.domain.kernel.selecting import SortKey


class Order(StrEnum):
    NAME = "NAME"
    SIZE = "SIZE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    colour: str | None = None
    text: str | None = None
    all_of: "tuple[Where, ...]" = ()
    any_of: "tuple[Where, ...]" = ()
    excluded: "Where | None" = None


@dataclass(frozen=True, slots=True)
class Card:
    name: str
    size: int


def own(where: Where, values: list[object]) -> list[str]:
    values.append(where.colour)
    return [f"colour = ${len(values)}"]


BALLS = Listing[Where, Order, Card](
    table="ball b",
    card="SELECT name, size FROM ball b",
    own=own,
    keys={Order.NAME: SortKey("name"), Order.SIZE: SortKey("size")},
    told={Order.NAME: lambda card: card.name, Order.SIZE: lambda card: card.size},
)
RED = Where(colour="red")


@pytest.mark.parametrize(
    ("there", "page"),
    [
        (0, Page((), (), has_more=False)),
        (2, Page((Card("a", 1), Card("b", 2)), (1, 2), has_more=False)),
        (3, Page((Card("a", 1), Card("b", 2)), (1, 2), has_more=True)),
    ],
)
async def test_a_part_tells_its_keys_and_whether_there_is_more(
    there: int, page: Page[Card]
) -> None:
    async def read(sql: str, values: list[object]) -> list[Card]:
        assert sql == (
            "SELECT name, size FROM ball b WHERE true AND colour = $1 AND (size, id) > ($2, $3)"
            " ORDER BY size ASC, id ASC LIMIT $4"
        )
        assert values == ["red", 0, after[1], 3]
        return [Card("a", 1), Card("b", 2), Card("c", 3)][:there]

    after = (0, uuid7())
    asked = PageRequest(where=RED, order=Order.SIZE, limit=2, after=after)
    assert await BALLS.page(asked, read) == page


async def test_a_count_stops_in_time() -> None:
    async def read(sql: str, values: list[object]) -> list[dict[str, int]]:
        assert sql == (
            "SELECT count(*) FROM (SELECT FROM ball b WHERE true AND colour = $1 LIMIT $2)"
            " AS capped"
        )
        assert values == ["red", 10]
        return [{"count": 7}]

    assert await BALLS.count(RED, 10, read) == 7
