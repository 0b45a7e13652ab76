"""Questions about articles."""

from collections.abc import Collection
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.catalogue.views import (
    ArticleCard,
    ArticleFilter,
    ArticleHead,
    ArticleOrder,
    ArticlePageRequest,
)
from reskontra.domain.countries.vat import Sold, VatClass
from reskontra.domain.kernel.folding import (
    Likeness,
    accented,
    distance_sql,
    sorted_sql,
    stray_sql,
)
from reskontra.domain.kernel.listing import Listing, Page
from reskontra.domain.kernel.selecting import SortKey, demanded
from reskontra.domain.tables import CONNECTION

_CARD: Final = """
    SELECT id, version, number, name, name_en, unit, sold, vat_class, exemption, account,
           trim_scale(price) AS price, archived_at, created_at, updated_at
    FROM article
"""
# Numbers that are nothing but digits go by their size, before and among the others.
_LONGEST_DIGITS: Final = 40


def by_number(text: str) -> str:
    """A text in SQL, so that numbers sort by their size."""
    padded = f"lpad({text}, {_LONGEST_DIGITS}, '0')"
    return f"CASE WHEN {text} ~ '^[0-9]+$' THEN {padded} ELSE lower({text}) END"


_SORT_KEYS: Final = {
    ArticleOrder.NAME: SortKey(sorted_sql("name"), lambda place: sorted_sql(f"{place}::text")),
    ArticleOrder.NUMBER: SortKey(by_number("number"), lambda place: by_number(f"{place}::text")),
    ArticleOrder.CREATED: SortKey("id"),
}


async def article(article_id: ArticleId) -> ArticleCard | None:
    """One article, or None if there is none with that id."""
    return (await cards([article_id])).get(article_id)


async def cards(article_ids: Collection[ArticleId]) -> dict[ArticleId, ArticleCard]:
    """Many articles in one statement, by id; unknown ids are left out."""
    found = await _cards(f"{_CARD} WHERE id = ANY($1)", [[one.uuid for one in article_ids]])
    return {card.id: card for card in found}


async def id_of_number(number: str, but: ArticleId | None = None) -> tuple[ArticleId, str] | None:
    """Another article with the same number, whatever its case, and what it is called."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        "SELECT id, name FROM article WHERE lower(number) = lower($1) AND id IS DISTINCT FROM $2",
        [number, but.uuid if but else None],
    )
    return (ArticleId(rows[0]["id"]), rows[0]["name"]) if rows else None


async def numbers_known(numbers: Collection[str]) -> set[str]:
    """Those of some numbers that articles have, whatever their case."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        "SELECT sought.number FROM unnest($1::text[]) AS sought(number)"
        " WHERE EXISTS (SELECT FROM article WHERE lower(article.number) = lower(sought.number))",
        [list(numbers)],
    )
    return {row["number"] for row in rows}


async def articles(page: ArticlePageRequest) -> Page[ArticleCard]:
    """A part of the catalogue in order."""
    return await _LISTING.page(page, _cards)


async def article_ids(where: ArticleFilter, limit: int) -> list[ArticleId]:
    """The first articles that a filter means, by number."""
    values: list[object] = []
    found = " AND ".join(_demanded(where, values))
    rows = await get_connection(CONNECTION).execute_query_dict(
        f"SELECT id FROM article WHERE {found}"  # noqa: S608 - values apart
        f" ORDER BY {_SORT_KEYS[ArticleOrder.NUMBER]}, id LIMIT ${len(values) + 1}",
        [*values, limit],
    )
    return [ArticleId(row["id"]) for row in rows]


async def article_count(where: ArticleFilter, at_most: int = 10_000) -> int:
    """How many articles a filter means; counting stops at ``at_most``."""
    return await _LISTING.count(where, at_most, get_connection(CONNECTION).execute_query_dict)


async def articles_like(text: str, limit: int) -> list[tuple[Likeness, ArticleHead]]:
    """The articles that are sold and likest a text, by name among those equally like."""
    values: list[object] = []
    found = _demanded(ArticleFilter(text=text, is_archived=False), values)
    distance = distance_sql([f"${place}" for place in range(1, len(values) + 1)])
    values += [accented(text), limit]
    is_stray = stray_sql("name", f"${len(values) - 1}")
    _, rows = await get_connection(CONNECTION).execute_query(
        f"SELECT {is_stray}, {distance}, id, number, name FROM article"  # noqa: S608 - values stay apart
        f" WHERE {' AND '.join(found)}"
        f" ORDER BY 1, 2, {_SORT_KEYS[ArticleOrder.NAME]}, id LIMIT ${len(values)}",
        values,
    )
    split = len(Likeness._fields)
    read = [tuple(row.values()) for row in rows]
    return [(Likeness._make(row[:split]), ArticleHead._make(row[split:])) for row in read]


def _demanded(where: ArticleFilter, values: list[object]) -> list[str]:
    return demanded(where, values, _own)


def _own(where: ArticleFilter, values: list[object]) -> list[str]:
    conditions = []
    if where.is_archived is not None:
        conditions.append(f"archived_at IS {'NOT NULL' if where.is_archived else 'NULL'}")
    if where.vat_class is not None:
        values.append(where.vat_class)
        conditions.append(f"vat_class = ${len(values)}")
    return conditions


async def _cards(sql: str, values: list[object]) -> list[ArticleCard]:
    rows = await get_connection(CONNECTION).execute_query_dict(sql, values)
    return [
        ArticleCard(
            id=ArticleId(row.pop("id")),
            sold=Sold(row.pop("sold")),
            vat_class=VatClass(row.pop("vat_class")),
            **row,
        )
        for row in rows
    ]


_LISTING: Final = Listing[ArticleFilter, ArticleOrder, ArticleCard](
    table="article",
    card=_CARD,
    own=_own,
    keys=_SORT_KEYS,
    told={
        ArticleOrder.NAME: lambda card: card.name,
        ArticleOrder.NUMBER: lambda card: card.number,
        ArticleOrder.CREATED: lambda card: str(card.id),
    },
)
