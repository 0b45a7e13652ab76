"""Questions about consultants."""

import json
from collections.abc import Collection
from typing import Final
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import (
    ConsultantCard,
    ConsultantFilter,
    ConsultantKind,
    ConsultantOrder,
    ConsultantPageRequest,
    Release,
)
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.folding import sorted_sql
from reskontra.domain.kernel.listing import Listing, Page
from reskontra.domain.kernel.selecting import SortKey
from reskontra.domain.tables import CONNECTION

_CARD: Final = """
    SELECT id, version, number, name, kind, email, phone, locale, org_number, vat_number,
           address_line1, address_line2, postal_code, city, country, f_skatt_checked_date,
           self_billing_agreed_date, trim_scale(fee_percent) AS fee_percent, qualifications,
           priority, release, release_day, user_id, link_version, archived_at, created_at,
           updated_at
    FROM consultant
"""
_QUALIFICATIONS: Final = f"""
    SELECT named FROM (
        SELECT DISTINCT jsonb_array_elements_text(qualifications) AS named
        FROM consultant WHERE archived_at IS NULL
    ) AS each ORDER BY {sorted_sql("named")}, named
"""  # noqa: S608 - fixed names
_SORT_KEYS: Final = {
    ConsultantOrder.NAME: SortKey(sorted_sql("name"), sorted_sql),
    ConsultantOrder.NUMBER: SortKey("number"),
    ConsultantOrder.PRIORITY: SortKey("priority"),
    ConsultantOrder.CREATED: SortKey("id"),
}


async def consultant(consultant_id: ConsultantId) -> ConsultantCard | None:
    """One consultant, or None if nobody has that id."""
    return (await consultants([consultant_id])).get(consultant_id)


async def consultants(ids: Collection[ConsultantId]) -> dict[ConsultantId, ConsultantCard]:
    """Many consultants in one statement, by id; unknown ids are left out."""
    found = await _cards(f"{_CARD} WHERE id = ANY($1)", [[one.uuid for one in ids]])
    return {card.id: card for card in found}


async def consultant_of_user(user_id: UUID) -> ConsultantCard | None:
    """The consultant that a person logs in as, unless put away."""
    found = await _cards(f"{_CARD} WHERE user_id = $1 AND archived_at IS NULL", [user_id])
    return found[0] if found else None


async def consultant_page(page: ConsultantPageRequest) -> Page[ConsultantCard]:
    """A part of the register in order."""
    return await _LISTING.page(page, _cards)


async def consultant_count(where: ConsultantFilter, at_most: int = 10_000) -> int:
    """How many consultants a filter means; counting stops at ``at_most``."""
    return await _LISTING.count(where, at_most, get_connection(CONNECTION).execute_query_dict)


async def qualifications() -> tuple[str, ...]:
    """What those who are given work are qualified for, each as it is written, in order."""
    rows = await get_connection(CONNECTION).execute_query_dict(_QUALIFICATIONS)
    return tuple(row["named"] for row in rows)


def _own(where: ConsultantFilter, values: list[object]) -> list[str]:
    conditions: list[str] = []
    if where.kind is not None:
        values.append(where.kind)
        conditions.append(f"kind = ${len(values)}")
    if where.qualification is not None:
        values.append(json.dumps([where.qualification]))
        conditions.append(f"qualifications @> ${len(values)}::jsonb")
    if where.is_archived is not None:
        conditions.append(f"archived_at IS {'NOT NULL' if where.is_archived else 'NULL'}")
    if where.ids is not None:
        values.append([one.uuid for one in where.ids])
        conditions.append(f"id = ANY(${len(values)})")
    return conditions


async def _cards(sql: str, values: list[object]) -> list[ConsultantCard]:
    rows = await get_connection(CONNECTION).execute_query_dict(sql, values)
    return [
        ConsultantCard(
            id=ConsultantId(row.pop("id")),
            kind=ConsultantKind(row.pop("kind")),
            release=Release(row.pop("release")),
            qualifications=tuple(json.loads(row.pop("qualifications"))),
            address=Address(
                line1=row.pop("address_line1"),
                line2=row.pop("address_line2"),
                postal_code=row.pop("postal_code"),
                city=row.pop("city"),
                country=row.pop("country"),
            ),
            **row,
        )
        for row in rows
    ]


_LISTING: Final = Listing[ConsultantFilter, ConsultantOrder, ConsultantCard](
    table="consultant",
    card=_CARD,
    own=_own,
    keys=_SORT_KEYS,
    told={
        ConsultantOrder.NAME: lambda card: card.name,
        ConsultantOrder.NUMBER: lambda card: card.number,
        ConsultantOrder.PRIORITY: lambda card: card.priority,
        ConsultantOrder.CREATED: lambda card: str(card.id),
    },
)
