"""Questions about what an hour pays a consultant."""

from collections.abc import Collection
from datetime import date
from decimal import Decimal
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import PayRow
from reskontra.domain.tables import CONNECTION

_ROWS: Final = """
    SELECT consultant_id, hour_type_id, trim_scale(pay) AS pay, valid_from FROM consultant_pay
    WHERE consultant_id = ANY($1) ORDER BY consultant_id, hour_type_id, valid_from DESC
"""
_OF_DAY: Final = """
    SELECT trim_scale(pay) AS pay FROM consultant_pay
    WHERE consultant_id = $1 AND hour_type_id = $2 AND valid_from <= $3
    ORDER BY valid_from DESC LIMIT 1
"""


async def pay_of(
    consultant_id: ConsultantId, hour_type_id: HourTypeId, day: date
) -> Decimal | None:
    """What an hour worked that day pays the consultant; None where the hour type says it."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _OF_DAY, [consultant_id.uuid, hour_type_id.uuid, day]
    )
    return rows[0]["pay"] if rows else None


async def pay_rows(ids: Collection[ConsultantId]) -> dict[ConsultantId, tuple[PayRow, ...]]:
    """All that was agreed about consultants' pay, by hour type, the latest day first."""
    rows = await get_connection(CONNECTION).execute_query_dict(_ROWS, [[one.uuid for one in ids]])
    found: dict[ConsultantId, list[PayRow]] = {each: [] for each in ids}
    for row in rows:
        of = found[ConsultantId(row.pop("consultant_id"))]
        of.append(PayRow(hour_type_id=HourTypeId(row.pop("hour_type_id")), **row))
    return {each: tuple(those) for each, those in found.items()}
