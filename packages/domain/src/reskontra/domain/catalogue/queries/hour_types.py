"""Questions about types of hours."""

import json
from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import time
from typing import Final
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.catalogue.hour_type_views import (
    HourTypeCard,
    HourTypeFilter,
    HourTypeOrder,
    HourTypePageRequest,
)
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.catalogue.minimum_debit import DebitTerms
from reskontra.domain.catalogue.queries.articles import by_number
from reskontra.domain.catalogue.surcharges import DayKind, SurchargeWindow
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.kernel.folding import sorted_sql
from reskontra.domain.kernel.listing import Listing, Page
from reskontra.domain.kernel.selecting import SortKey
from reskontra.domain.tables import CONNECTION

_CARD: Final = """
    SELECT id, version, number, name, name_en, trim_scale(price) AS price, trim_scale(pay) AS pay,
           vat_class, exemption, account, pay_code, price_minimum, price_started, pay_minimum,
           pay_started, archived_at, created_at, updated_at
    FROM hour_type
"""
_WINDOWS: Final = """
    SELECT hour_type_id, name, days, begins, ends, trim_scale(price_percent) AS price_percent,
           trim_scale(pay_percent) AS pay_percent
    FROM hour_type_window WHERE hour_type_id = ANY($1) ORDER BY hour_type_id, position
"""
_SORT_KEYS: Final = {
    HourTypeOrder.NAME: SortKey(sorted_sql("name"), lambda place: sorted_sql(f"{place}::text")),
    HourTypeOrder.NUMBER: SortKey(by_number("number"), lambda place: by_number(f"{place}::text")),
    HourTypeOrder.CREATED: SortKey("id"),
}
_HOUR: Final = 60


async def hour_type(hour_type_id: HourTypeId) -> HourTypeCard | None:
    """One hour type, or None if there is none with that id."""
    return (await hour_type_cards([hour_type_id])).get(hour_type_id)


async def hour_type_cards(ids: Collection[HourTypeId]) -> dict[HourTypeId, HourTypeCard]:
    """Many hour types with their windows, by id; unknown ids are left out."""
    found = await _cards(f"{_CARD} WHERE id = ANY($1)", [[one.uuid for one in ids]])
    return {card.id: card for card in found}


async def hour_type_of_number(
    number: str, but: HourTypeId | None = None
) -> tuple[HourTypeId, str] | None:
    """Another hour type with the same number, whatever its case, and what it is called."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        "SELECT id, name FROM hour_type WHERE lower(number) = lower($1) AND id IS DISTINCT FROM $2",
        [number, but.uuid if but else None],
    )
    return (HourTypeId(rows[0]["id"]), rows[0]["name"]) if rows else None


async def hour_types(page: HourTypePageRequest) -> Page[HourTypeCard]:
    """A part of the hour types in order."""
    return await _LISTING.page(page, _cards)


async def hour_type_count(where: HourTypeFilter, at_most: int = 10_000) -> int:
    """How many hour types a filter means; counting stops at ``at_most``."""
    return await _LISTING.count(where, at_most, get_connection(CONNECTION).execute_query_dict)


def _own(where: HourTypeFilter, _: list[object]) -> list[str]:
    if where.is_archived is None:
        return []
    return [f"archived_at IS {'NOT NULL' if where.is_archived else 'NULL'}"]


async def _cards(sql: str, values: list[object]) -> list[HourTypeCard]:
    rows = await get_connection(CONNECTION).execute_query_dict(sql, values)
    windows = await _windows([row["id"] for row in rows]) if rows else {}
    return [
        HourTypeCard(
            windows=tuple(windows.get(row["id"], ())),
            id=HourTypeId(row.pop("id")),
            vat_class=VatClass(row.pop("vat_class")),
            price_debit=DebitTerms(row.pop("price_minimum"), row.pop("price_started")),
            pay_debit=DebitTerms(row.pop("pay_minimum"), row.pop("pay_started")),
            **row,
        )
        for row in rows
    ]


async def _windows(ids: Sequence[UUID]) -> dict[UUID, list[SurchargeWindow]]:
    windows: dict[UUID, list[SurchargeWindow]] = defaultdict(list)
    for row in await get_connection(CONNECTION).execute_query_dict(_WINDOWS, [ids]):
        windows[row.pop("hour_type_id")].append(
            SurchargeWindow(
                days=frozenset(map(DayKind, json.loads(row.pop("days")))),
                begins=time(*divmod(row.pop("begins"), _HOUR)),
                ends=time(*divmod(row.pop("ends"), _HOUR)),
                **row,
            )
        )
    return windows


_LISTING: Final = Listing[HourTypeFilter, HourTypeOrder, HourTypeCard](
    table="hour_type",
    card=_CARD,
    own=_own,
    keys=_SORT_KEYS,
    told={
        HourTypeOrder.NAME: lambda card: card.name,
        HourTypeOrder.NUMBER: lambda card: card.number,
        HourTypeOrder.CREATED: lambda card: str(card.id),
    },
)
