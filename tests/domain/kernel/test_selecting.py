"""Filters and cursors become SQL, and what people type stays beside it."""

from dataclasses import dataclass

import pytest

from reskontra.domain.kernel.ids import uuid7
from reskontra.domain.kernel.selecting import Part, SortKey, demanded, page_sql

EVIL = "'; DROP TABLE customer; --"


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    colour: str | None = None
    text: str | None = None
    all_of: "tuple[Where, ...]" = ()
    any_of: "tuple[Where, ...]" = ()
    excluded: "Where | None" = None


def own(where: Where, values: list[object]) -> list[str]:
    if where.colour is None:
        return []
    values.append(where.colour)
    return [f"colour = ${len(values)}"]


def test_an_empty_filter_demands_nothing() -> None:
    assert demanded(Where(), [], own) == ["true"]


def test_joined_filters_keep_their_values_in_their_places() -> None:
    values: list[object] = ["before"]
    red, blue = Where(colour="red"), Where(colour=EVIL)
    found = demanded(
        Where(colour="green", all_of=(red,), any_of=(red, blue), excluded=blue), values, own
    )
    assert found == [
        "true",
        "colour = $2",
        "(true AND colour = $3)",
        "((true AND colour = $4) OR (true AND colour = $5))",
        "(true AND colour = $6) IS NOT TRUE",
    ]
    assert values == ["before", "green", "red", "red", EVIL, EVIL]


def test_a_number_in_groups_is_looked_for_as_one_too() -> None:
    values: list[object] = []
    found = demanded(Where(text="556703 7485"), values, own)
    assert found[1] == "(strpos(search_text, $1) > 0 OR strpos(search_text, $2) > 0)"
    assert values == ["556703 7485", "5567037485"]


@pytest.mark.parametrize(
    ("key", "is_descending", "order", "beyond"),
    [
        (SortKey("name", "lower({})".format), False, "name ASC, id ASC",
         "(name, id) > (lower($2), $3)"),
        (SortKey("c.number", id="c.id"), True, "c.number DESC, c.id DESC",
         "(c.number, c.id) < ($2, $3)"),
        (SortKey("c.id", id="c.id"), True, "c.id DESC", "c.id < $2"),
    ],
)  # fmt: skip
def test_rows_go_on_where_they_stopped(
    key: SortKey, is_descending: bool, order: str, beyond: str
) -> None:
    values: list[object] = ["before"]
    assert key.order(is_descending=is_descending) == order
    assert key.beyond((EVIL, uuid7()), values, is_descending=is_descending) == beyond
    assert "DROP" not in beyond
    assert f"ORDER BY {key}" == f"ORDER BY {key.row}"


def test_a_part_asks_for_one_row_more_than_it_shows() -> None:
    key, after = SortKey("name"), (EVIL, uuid7())
    values: list[object] = ["red"]
    sql = page_sql(["colour = $1"], values, key, Part(limit=50, after=after, is_descending=True))
    assert sql == (
        "WHERE colour = $1 AND (name, id) < ($2, $3) ORDER BY name DESC, id DESC LIMIT $4"
    )
    assert values == ["red", *after, 51]
    first: list[object] = []
    assert page_sql(["true"], first, key, Part(limit=2)) == (
        "WHERE true ORDER BY name ASC, id ASC LIMIT $1"
    )
    assert first == [3]
