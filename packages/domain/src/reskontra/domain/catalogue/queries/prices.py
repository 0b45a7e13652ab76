"""Questions about price lists and the prices in them."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.catalogue.ids import ArticleId, PriceId, PriceListId
from reskontra.domain.catalogue.pricing import PriceBook, PriceSource, Pricing
from reskontra.domain.catalogue.queries.articles import cards
from reskontra.domain.catalogue.views import CustomerPricing, DatedPrice, PriceListCard
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.tables import CONNECTION

_LIST: Final = """
    SELECT l.id, l.version, l.name, l.currency, l.valid_from, l.valid_to, l.is_standard,
           (SELECT count(DISTINCT p.article_id) FROM price p
            WHERE p.price_list_id = l.id) AS articles,
           (SELECT count(*) FROM customer_pricing c WHERE c.price_list_id = l.id) AS customers
    FROM price_list l
"""
_SWEDISH: Final = "translate(lower(l.name), 'åäæéèêëáàøü', 'äååeeeeaaöy')"
_PRICE: Final = """
    id, article_id, trim_scale(unit_price) AS unit_price,
    trim_scale(from_quantity) AS from_quantity, valid_from, valid_to
"""
_IN_ORDER: Final = "ORDER BY article_id, from_quantity, valid_from"
_LARGEST_PART: Final = 2_000
# A list that holds no price of the article is told all the same: it was looked in.
_BOOKS: Final = """
    SELECT 'CUSTOMER' AS source, NULL::uuid AS list_id, '' AS list_name, 'SEK' AS currency,
           NULL::date AS list_from, NULL::date AS list_to, p.id, p.article_id,
           trim_scale(p.unit_price), trim_scale(p.from_quantity), p.valid_from, p.valid_to
    FROM customer_price p WHERE p.customer_id = $2 AND p.article_id = ANY($1)
    UNION ALL
    SELECT CASE WHEN l.id = chosen.price_list_id THEN 'CUSTOMER_LIST' ELSE 'STANDARD_LIST' END,
           l.id, l.name, l.currency, l.valid_from, l.valid_to, p.id, p.article_id,
           trim_scale(p.unit_price), trim_scale(p.from_quantity), p.valid_from, p.valid_to
    FROM price_list l
    LEFT JOIN customer_pricing chosen
        ON chosen.customer_id = $2 AND chosen.price_list_id = l.id
    LEFT JOIN price p ON p.price_list_id = l.id AND p.article_id = ANY($1)
    WHERE l.is_standard OR chosen.price_list_id IS NOT NULL
"""


async def price_lists(ids: Collection[PriceListId] | None = None) -> tuple[PriceListCard, ...]:
    """All price lists, or some of them: the standard ones first, then by name."""
    where, values = ("", []) if ids is None else ("WHERE l.id = ANY($1)", [[i.uuid for i in ids]])
    rows = await get_connection(CONNECTION).execute_query_dict(
        f"{_LIST} {where} ORDER BY l.is_standard DESC, {_SWEDISH}, l.id",
        values,
    )
    return tuple(PriceListCard(id=PriceListId(row.pop("id")), **row) for row in rows)


async def price_list_of_name(name: str, but: PriceListId | None = None) -> PriceListId | None:
    """Another price list with the same name, whatever its case."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        "SELECT id FROM price_list WHERE lower(name) = lower($1) AND id IS DISTINCT FROM $2",
        [name, but.uuid if but else None],
    )
    return PriceListId(rows[0]["id"]) if rows else None


async def prices_in_list(price_list_id: PriceListId) -> tuple[DatedPrice, ...]:
    """The prices of a list, by article, quantity and day; of a very long list the first."""
    return await _prices(
        f"SELECT {_PRICE}, price_list_id FROM price WHERE price_list_id = $1"  # noqa: S608 - fixed names
        f" {_IN_ORDER} LIMIT {_LARGEST_PART}",
        [price_list_id.uuid],
    )


async def prices_of_article(article_id: ArticleId) -> tuple[DatedPrice, ...]:
    """Every price of an article, in lists and for customers."""
    return await _prices(
        f"SELECT {_PRICE}, price_list_id, NULL::uuid AS customer_id FROM price"  # noqa: S608 - fixed names
        f" WHERE article_id = $1 UNION ALL SELECT {_PRICE}, NULL, customer_id FROM customer_price"
        f" WHERE article_id = $1 ORDER BY price_list_id, customer_id, from_quantity, valid_from"
        f" LIMIT {_LARGEST_PART}",
        [article_id.uuid],
    )


async def customer_pricing(customer_id: CustomerId) -> CustomerPricing:
    """What a customer pays: its list, if any, and its own prices."""
    chosen = await get_connection(CONNECTION).execute_query_dict(
        "SELECT version, price_list_id FROM customer_pricing WHERE customer_id = $1",
        [customer_id.uuid],
    )
    prices = await _prices(
        f"SELECT {_PRICE}, customer_id FROM customer_price WHERE customer_id = $1"  # noqa: S608 - fixed names
        f" {_IN_ORDER} LIMIT {_LARGEST_PART}",
        [customer_id.uuid],
    )
    version, list_uuid = (chosen[0]["version"], chosen[0]["price_list_id"]) if chosen else (0, None)
    return CustomerPricing(
        customer_id=customer_id,
        version=version,
        price_list_id=PriceListId(list_uuid) if list_uuid else None,
        prices=prices,
    )


async def pricing(
    article_ids: Collection[ArticleId], customer_id: CustomerId | None = None
) -> Pricing:
    """All that prices of some articles are found by, in two statements however many they are."""
    if not article_ids:
        return Pricing(articles={}, books={})
    known = await cards(article_ids)
    _, rows = await get_connection(CONNECTION).execute_query(
        _BOOKS,
        [[one.uuid for one in article_ids], customer_id.uuid if customer_id else None],
    )
    read = [_BookRow._make(tuple(row.values())) for row in rows]
    empty = _heads(read, customer_id)
    return Pricing(articles=known, books={one: _books(one, read, empty) for one in known})


class _BookRow(NamedTuple):
    """A place where prices are written, with one of its prices, if it has any."""

    source: str
    list_uuid: UUID | None
    list_name: str
    currency: str
    list_from: date | None
    list_to: date | None
    uuid: UUID | None
    article_uuid: UUID | None
    unit_price: Decimal
    from_quantity: Decimal
    valid_from: date
    valid_to: date | None


def _heads(rows: Sequence[_BookRow], customer_id: CustomerId | None) -> tuple[PriceBook, ...]:
    """The places to look in, in order, still without prices."""
    own = PriceBook(source=PriceSource.CUSTOMER)
    heads: dict[UUID | None, PriceBook] = {None: own} if customer_id else {}
    for row in rows:
        if row.list_uuid is not None:
            heads[row.list_uuid] = PriceBook(
                source=PriceSource(row.source),
                list_id=PriceListId(row.list_uuid),
                list_name=row.list_name,
                currency=row.currency,
                valid_from=row.list_from,
                valid_to=row.list_to,
            )
    in_order = list(PriceSource)
    return tuple(sorted(heads.values(), key=lambda head: in_order.index(head.source)))


def _books(
    article_id: ArticleId, rows: Sequence[_BookRow], heads: Sequence[PriceBook]
) -> tuple[PriceBook, ...]:
    prices: dict[UUID | None, list[DatedPrice]] = defaultdict(list)
    for row in rows:
        if row.uuid is not None and row.article_uuid == article_id.uuid:
            prices[row.list_uuid].append(
                DatedPrice(
                    id=PriceId(row.uuid),
                    article_id=article_id,
                    unit_price=row.unit_price,
                    from_quantity=row.from_quantity,
                    valid_from=row.valid_from,
                    valid_to=row.valid_to,
                )
            )
    return tuple(
        replace(head, prices=tuple(prices[head.list_id.uuid if head.list_id else None]))
        for head in heads
    )


async def _prices(sql: str, values: list[object]) -> tuple[DatedPrice, ...]:
    rows = await get_connection(CONNECTION).execute_query_dict(sql, values)
    return tuple(
        DatedPrice(
            id=PriceId(row["id"]),
            article_id=ArticleId(row["article_id"]),
            price_list_id=PriceListId(row["price_list_id"]) if row.get("price_list_id") else None,
            customer_id=CustomerId(row["customer_id"]) if row.get("customer_id") else None,
            unit_price=row["unit_price"],
            from_quantity=row["from_quantity"],
            valid_from=row["valid_from"],
            valid_to=row["valid_to"],
        )
        for row in rows
    )
