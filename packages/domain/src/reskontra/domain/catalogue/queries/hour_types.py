"""Questions about types of hours."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import time
from typing import Final
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.catalogue.hour_type_views import (
    HourTypeCard,
    HourTypeFilter,
    HourTypeOrder,
    HourTypePage,
    HourTypePageRequest,
)
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.catalogue.minimum_debit import DebitTerms
from reskontra.domain.catalogue.queries.articles import by_number
from reskontra.domain.catalogue.surcharges import DayKind, SurchargeWindow
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.kernel.folding import sorted_sql
from reskontra.domain.kernel.selecting import Part, SortKey, demanded, page_sql
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


async def hour_types(page: HourTypePageRequest) -> HourTypePage:
    """A part of the hour types in order."""
    values: list[object] = []
    conditions, key = demanded(page.where, values, _own), _SORT_KEYS[page.order]
    part = Part(
        limit=page.limit,
        after=(page.after[0], page.after[1].uuid) if page.after else None,
        is_descending=page.is_descending,
    )
    found = await _cards(f"{_CARD} {page_sql(conditions, values, key, part)}", values)
    shown = tuple(found[: page.limit])
    keys = tuple(_sort_key(page.order, card) for card in shown)
    return HourTypePage(shown, keys, len(found) > page.limit)


async def hour_type_count(where: HourTypeFilter, at_most: int = 10_000) -> int:
    """How many hour types a filter means; counting stops at ``at_most``."""
    values: list[object] = []
    found = " AND ".join(demanded(where, values, _own))
    (row,) = await get_connection(CONNECTION).execute_query_dict(
        f"SELECT count(*) FROM (SELECT FROM hour_type WHERE {found}"  # noqa: S608 - values apart
        f" LIMIT ${len(values) + 1}) AS capped",
        [*values, at_most],
    )
    count: int = row["count"]
    return count


def _own(where: HourTypeFilter, _: list[object]) -> list[str]:
    if where.is_archived is None:
        return []
    return [f"archived_at IS {'NOT NULL' if where.is_archived else 'NULL'}"]


def _sort_key(order: HourTypeOrder, card: HourTypeCard) -> str:
    keys: Mapping[HourTypeOrder, str] = {
        HourTypeOrder.NAME: card.name,
        HourTypeOrder.NUMBER: card.number,
        HourTypeOrder.CREATED: str(card.id),
    }
    return keys[order]


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
