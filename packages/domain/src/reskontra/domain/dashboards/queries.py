"""Figures over everything, each from a few set-based statements."""

import json
from datetime import date
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.dashboards.views import (
    Dashboard,
    LatestEvent,
    MonthRevenue,
    Tile,
    TileKey,
)
from reskontra.domain.invoicing.views import InvoiceFilter, InvoiceState
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.periods import Month
from reskontra.domain.payments.views import PaymentFilter
from reskontra.domain.tables import CONNECTION

MONTHS: Final = 12
LATEST: Final = 10

_DOCUMENTS: Final = (InvoiceState.ISSUED, InvoiceState.PARTLY_PAID, InvoiceState.PAID)

_EVENTS: Final = """
    SELECT seq, kind, payload, occurred_at FROM event ORDER BY seq DESC LIMIT $1
"""
_TILES: Final = """
    SELECT issued.*, still_open.*, paid.*
    FROM (SELECT coalesce(sum(total_minor), 0)::bigint AS issued_minor, count(*) AS issued_count
          FROM invoice
          WHERE state <> 'DRAFT' AND invoice_date BETWEEN $1 AND $2) AS issued,
         (SELECT coalesce(sum(total_minor - paid_minor), 0)::bigint AS open_minor,
                 count(*) AS open_count,
                 coalesce(sum(total_minor - paid_minor) FILTER (WHERE due_date < $3), 0)::bigint
                     AS overdue_minor,
                 count(*) FILTER (WHERE due_date < $3) AS overdue_count
          FROM invoice
          WHERE state IN ('ISSUED', 'PARTLY_PAID')) AS still_open,
         (SELECT coalesce(sum(a.amount_minor), 0)::bigint AS paid_minor, count(*) AS paid_count
          FROM payment p JOIN allocation a ON a.payment_id = p.id
          WHERE p.received_date BETWEEN $1 AND $2 AND a.undone_at IS NULL) AS paid
"""
_REVENUE: Final = """
    SELECT extract(year FROM invoice_date)::integer AS year,
           extract(month FROM invoice_date)::integer AS month,
           sum(net_minor)::bigint AS net_minor, count(*) AS count
    FROM invoice
    WHERE state <> 'DRAFT' AND invoice_date BETWEEN $1 AND $2
    GROUP BY 1, 2
"""


async def tiles() -> Dashboard:
    """The dashboard as it stands; ``cursor`` is read first, so that no news is ever missed."""
    latest = await latest_events()
    day = today()
    return Dashboard(
        as_of=now(),
        cursor=latest[0].seq if latest else 0,
        tiles=await _tiles(day),
        revenue_by_month=await revenue_by_month(day),
        latest_events=latest,
    )


async def latest_events(limit: int = LATEST) -> tuple[LatestEvent, ...]:
    """The newest facts in the log, the newest first."""
    rows = await get_connection(CONNECTION).execute_query_dict(_EVENTS, [limit])
    return tuple(
        LatestEvent(row["seq"], row["kind"], json.loads(row["payload"]), row["occurred_at"])
        for row in rows
    )


async def revenue_by_month(day: date) -> tuple[MonthRevenue, ...]:
    """Twelve months that end with the one ``day`` is in, also those without any invoice."""
    months = [Month.of(day).plus(back) for back in range(1 - MONTHS, 1)]
    rows = await get_connection(CONNECTION).execute_query_dict(
        _REVENUE, [months[0].first, months[-1].last]
    )
    found = {Month(row["year"], row["month"]): row for row in rows}
    nothing = {"net_minor": 0, "count": 0}
    return tuple(
        MonthRevenue(month, Money(row["net_minor"]), row["count"])
        for month in months
        for row in [found.get(month, nothing)]
    )


async def _tiles(day: date) -> tuple[Tile, ...]:
    month = Month.of(day)
    values = [month.first, month.last, day]
    sums = (await get_connection(CONNECTION).execute_query_dict(_TILES, values))[0]
    lists: dict[TileKey, tuple[str, InvoiceFilter | PaymentFilter]] = {
        TileKey.ISSUED_THIS_MONTH: (
            "issued",
            InvoiceFilter(
                states=_DOCUMENTS, invoice_date_from=month.first, invoice_date_to=month.last
            ),
        ),
        TileKey.OPEN: ("open", InvoiceFilter(is_open=True)),
        TileKey.OVERDUE: ("overdue", InvoiceFilter(is_overdue=True)),
        TileKey.PAID_THIS_MONTH: ("paid", PaymentFilter(month.first, month.last)),
    }
    return tuple(
        Tile(key, Money(sums[f"{name}_minor"]), sums[f"{name}_count"], where)
        for key, (name, where) in lists.items()
    )
