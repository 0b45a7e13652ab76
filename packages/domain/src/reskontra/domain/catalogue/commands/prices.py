"""Begin and change price lists, and set the prices in them and those of customers."""

from collections.abc import Collection, Sequence
from dataclasses import fields
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.catalogue import prices, queries
from reskontra.domain.catalogue.events import (
    CustomerPricesSet,
    PriceListChanged,
    PriceListCreated,
    PricesSet,
)
from reskontra.domain.catalogue.ids import ArticleId, PriceId, PriceListId
from reskontra.domain.catalogue.models import CustomerPricing, PriceList
from reskontra.domain.catalogue.refusals import (
    ArticleUnknown,
    PricedCustomerUnknown,
    PriceListNameTaken,
    PriceListUnknown,
)
from reskontra.domain.catalogue.views import (
    ArticlePrices,
    CustomerPricingChange,
    PriceListCard,
    PriceListChange,
    PriceListEntry,
)
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import heads as customer_heads
from reskontra.domain.kernel.changes import UNCHANGED, changed
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import NotFound, Refusal, Refused, conflict_if, refuse_if
from reskontra.domain.tables import CONNECTION

# Two lists of one name, or two standard ones, written at once: one waits for the other.
_HOLD_LISTS: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' price_list', 0))
"""
_HOLD_CUSTOMER: Final = """
    INSERT INTO customer_pricing (customer_id, version) VALUES ($1, 0)
    ON CONFLICT (customer_id) DO UPDATE SET version = customer_pricing.version
    RETURNING version
"""
_NO_STANDARD: Final = """
    UPDATE price_list SET is_standard = false, version = version + 1, updated_at = $2
    WHERE is_standard AND currency = $3 AND id <> $1
"""
_LIST: Final = ("price", "price_list_id")
_CUSTOMER: Final = ("customer_price", "customer_id")


async def create_price_list(new: PriceListEntry) -> PriceListId:
    """Begin a price list; as the standard one of its currency, no other of it is any more."""
    entry = prices.tidied(new)
    refuse_if([*prices.reasons_not_to_keep_list(entry), *await _taken(entry)])
    price_list_id = PriceListId.new()
    await _only_standard(price_list_id, entry)
    await PriceList(
        id=price_list_id.uuid, created_at=now(), updated_at=now(), **_columns(entry)
    ).save()
    record(PriceListCreated(price_list_id=price_list_id))
    return price_list_id


async def change_price_list(
    price_list_id: PriceListId, change: PriceListChange, expected_version: int | None = None
) -> None:
    """Change what a price list is called, when it holds, and whether it is the standard one."""
    row = await _locked(price_list_id)
    conflict_if(expected_version, row.version)
    (card,) = await queries.price_lists([price_list_id])
    entry = prices.tidied(changed(_entry(card), change))
    refuse_if([*prices.reasons_not_to_keep_list(entry), *await _taken(entry, price_list_id)])
    await _only_standard(price_list_id, entry)
    version = row.version + 1
    await row.update_from_dict({**_columns(entry), "version": version, "updated_at": now()}).save()
    record(PriceListChanged(price_list_id=price_list_id, version=version))


async def set_prices(
    price_list_id: PriceListId,
    articles: Sequence[ArticlePrices],
    expected_version: int | None = None,
) -> None:
    """Let the articles that are named have exactly these prices in a list."""
    row = await _locked(price_list_id)
    conflict_if(expected_version, row.version)
    refuse_if(prices.reasons_not_to_set(articles) or await _unknown(articles))
    await _write(_LIST, price_list_id, articles)
    version = row.version + 1
    await row.update_from_dict({"version": version, "updated_at": now()}).save()
    record(PricesSet(price_list_id=price_list_id, version=version, articles=len(articles)))


async def price_customer(
    customer_id: CustomerId, change: CustomerPricingChange, expected_version: int | None = None
) -> None:
    """Give a customer a list, and the articles that are named exactly these prices for it."""
    if not await customer_heads([customer_id]):
        raise Refused([PricedCustomerUnknown(path=("customerId",))])
    (held,) = await get_connection(CONNECTION).execute_query_dict(
        _HOLD_CUSTOMER, [customer_id.uuid]
    )
    conflict_if(expected_version, held["version"])
    reasons = prices.reasons_not_to_set(change.articles) or await _unknown(change.articles)
    refuse_if([*await _unknown_list(change), *reasons])
    version: int = held["version"] + 1
    columns: dict[str, object] = {"version": version}
    if change.price_list_id is not UNCHANGED:
        columns["price_list_id"] = change.price_list_id.uuid if change.price_list_id else None
    await CustomerPricing.filter(customer_id=customer_id.uuid).update(**columns)
    await _write(_CUSTOMER, customer_id, change.articles)
    record(
        CustomerPricesSet(customer_id=customer_id, version=version, articles=len(change.articles))
    )


async def _write(
    place: tuple[str, str], owner: PriceListId | CustomerId, articles: Sequence[ArticlePrices]
) -> None:
    if not articles:
        return
    table, column = place
    connection = get_connection(CONNECTION)
    await connection.execute_query_dict(
        f"DELETE FROM {table} WHERE {column} = $1 AND article_id = ANY($2)",  # noqa: S608 - fixed names
        [owner.uuid, [each.article_id.uuid for each in articles]],
    )
    rows = [(each.article_id, price) for each in articles for price in each.prices]
    await connection.execute_query_dict(
        f"INSERT INTO {table} ({column}, id, article_id, unit_price, from_quantity, valid_from,"  # noqa: S608 - fixed names
        " valid_to) SELECT $1, price.* FROM unnest($2::uuid[], $3::uuid[], $4::numeric[],"
        " $5::numeric[], $6::date[], $7::date[]) AS price",
        [
            owner.uuid,
            [PriceId.new().uuid for _ in rows],
            [article_id.uuid for article_id, _ in rows],
            [price.unit_price for _, price in rows],
            [price.from_quantity for _, price in rows],
            [price.valid_from for _, price in rows],
            [price.valid_to for _, price in rows],
        ],
    )


async def _locked(price_list_id: PriceListId) -> PriceList:
    row = await PriceList.select_for_update().get_or_none(id=price_list_id.uuid)
    if row is None:
        raise Refused([NotFound(path=("id",))])
    return row


async def _only_standard(price_list_id: PriceListId, entry: PriceListEntry) -> None:
    if entry.is_standard:
        await get_connection(CONNECTION).execute_query_dict(
            _NO_STANDARD, [price_list_id.uuid, now(), entry.currency]
        )


async def _taken(entry: PriceListEntry, but: PriceListId | None = None) -> list[Refusal]:
    await get_connection(CONNECTION).execute_query_dict(_HOLD_LISTS)
    other = await queries.price_list_of_name(entry.name, but)
    return [PriceListNameTaken(path=("name",))] if other else []


async def _unknown(articles: Sequence[ArticlePrices]) -> list[Refusal]:
    known: Collection[ArticleId] = await queries.cards([each.article_id for each in articles])
    return [
        ArticleUnknown(path=("articles", place, "articleId"))
        for place, each in enumerate(articles)
        if each.article_id not in known
    ]


async def _unknown_list(change: CustomerPricingChange) -> list[Refusal]:
    chosen = change.price_list_id
    if chosen is UNCHANGED or chosen is None or await queries.price_lists([chosen]):
        return []
    return [PriceListUnknown(path=("priceListId",))]


def _entry(card: PriceListCard) -> PriceListEntry:
    return PriceListEntry(
        **{field.name: getattr(card, field.name) for field in fields(PriceListEntry)}
    )


def _columns(entry: PriceListEntry) -> dict[str, object]:
    return {field.name: getattr(entry, field.name) for field in fields(entry)}
