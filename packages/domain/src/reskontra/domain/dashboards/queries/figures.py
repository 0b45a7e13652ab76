"""The dashboard: sums over everything, each with the list that sums to it."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.dashboards.ageing import THRESHOLDS, due_days_by_band
from reskontra.domain.dashboards.queries.happenings import latest_events
from reskontra.domain.dashboards.views import (
    AgeBand,
    Dashboard,
    MonthRevenue,
    Tile,
    TileKey,
    TopCustomer,
)
from reskontra.domain.history.queries import last_seq
from reskontra.domain.invoicing.listing import (
    FALLS_DUE,
    IS_OPEN,
    IS_SALE,
    IS_TO_REFUND,
    NET_SEK,
    OPEN_SEK,
    REFUND_SEK,
    SIGN,
    TOTAL_SEK,
)
from reskontra.domain.invoicing.views import InvoiceFilter, InvoiceState
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.periods import Month
from reskontra.domain.payments.registering import PAID_SEK
from reskontra.domain.payments.views import PaymentFilter
from reskontra.domain.tables import CONNECTION

MONTHS: Final = 12
TOP: Final = 5

_DOCUMENTS: Final = tuple(state for state in InvoiceState if state is not InvoiceState.DRAFT)

_TILES: Final = f"""
    SELECT issued.*, still_open.*, paid.*, owed.*
    FROM (SELECT coalesce(sum({SIGN} * {TOTAL_SEK}), 0)::bigint AS issued_minor,
                 count(*) AS issued_count
          FROM invoice
          WHERE {IS_SALE} AND invoice_date BETWEEN $1 AND $2) AS issued,
         (SELECT coalesce(sum({OPEN_SEK}), 0)::bigint AS open_minor,
                 count(*) AS open_count,
                 coalesce(sum({OPEN_SEK}) FILTER (WHERE {FALLS_DUE} < $3), 0)::bigint
                     AS overdue_minor,
                 count(*) FILTER (WHERE {FALLS_DUE} < $3) AS overdue_count
          FROM invoice
          WHERE {IS_OPEN}) AS still_open,
         (SELECT coalesce(sum({PAID_SEK}), 0)::bigint AS paid_minor, count(*) AS paid_count
          FROM payment p JOIN allocation a ON a.payment_id = p.id
          WHERE p.received_date BETWEEN $1 AND $2 AND a.undone_at IS NULL) AS paid,
         (SELECT coalesce(sum({REFUND_SEK}), 0)::bigint AS owed_minor, count(*) AS owed_count
          FROM invoice WHERE {IS_TO_REFUND}) AS owed
"""  # noqa: S608 - fixed texts
_REVENUE: Final = f"""
    SELECT extract(year FROM invoice_date)::integer AS year,
           extract(month FROM invoice_date)::integer AS month,
           sum({SIGN} * {NET_SEK})::bigint AS net_minor, count(*) AS count
    FROM invoice
    WHERE {IS_SALE} AND invoice_date BETWEEN $1 AND $2
    GROUP BY 1, 2
"""  # noqa: S608 - fixed texts
_AGEING: Final = f"""
    SELECT width_bucket($1::date - {FALLS_DUE}, $2::integer[]) AS place,
           sum({OPEN_SEK})::bigint AS minor, count(*) AS count
    FROM invoice WHERE {IS_OPEN} GROUP BY 1
"""  # noqa: S608 - fixed texts
# A buyer who is in no register is told apart by name; one who is has the name of the card.
_TOP: Final = f"""
    WITH top AS (
        SELECT customer_id, CASE WHEN customer_id IS NULL THEN buyer_name END AS buyer_name,
               sum({SIGN} * {NET_SEK})::bigint AS net_minor, count(*) AS count
        FROM invoice
        WHERE {IS_SALE} AND invoice_date BETWEEN $1 AND $2
        GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT $3
    )
    SELECT top.customer_id, coalesce(customer.name, top.buyer_name) AS name, net_minor, count
    FROM top LEFT JOIN customer ON customer.id = top.customer_id
    ORDER BY net_minor DESC, top.customer_id, name
"""  # noqa: S608 - fixed texts


async def dashboard() -> Dashboard:
    """Everything as it stands; ``cursor`` is read first, so that no news is ever missed."""
    cursor = await last_seq()
    day = today()
    months = _months_shown(day)
    return Dashboard(
        as_of=now(),
        cursor=cursor,
        tiles=await _tiles(day),
        ageing=await _ageing(day),
        revenue_by_month=await _revenue(months),
        top_customers=await _top_customers(months),
        latest_events=await latest_events(),
    )


def _months_shown(day: date) -> list[Month]:
    """Twelve months that end with the one ``day`` is in."""
    return [Month.of(day).plus(back) for back in range(1 - MONTHS, 1)]


async def _ageing(day: date) -> tuple[AgeBand, ...]:
    """Every band, also those that nothing is in."""
    rows = await get_connection(CONNECTION).execute_query_dict(_AGEING, [day, list(THRESHOLDS)])
    found = {row["place"]: row for row in rows}
    nothing = {"minor": 0, "count": 0}
    return tuple(
        AgeBand(
            key,
            Money(row["minor"]),
            row["count"],
            InvoiceFilter(is_open=True, due_date_from=days.due_from, due_date_to=days.due_to),
        )
        for place, (key, days) in enumerate(due_days_by_band(day).items())
        for row in [found.get(place, nothing)]
    )


async def _top_customers(months: Sequence[Month]) -> tuple[TopCustomer, ...]:
    rows = await get_connection(CONNECTION).execute_query_dict(
        _TOP, [months[0].first, months[-1].last, TOP]
    )
    return tuple(
        TopCustomer(
            CustomerId(row["customer_id"]) if row["customer_id"] else None,
            row["name"],
            Money(row["net_minor"]),
            row["count"],
        )
        for row in rows
    )


async def _revenue(months: Sequence[Month]) -> tuple[MonthRevenue, ...]:
    """What was invoiced in each month, also in those without any invoice."""
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
                states=_DOCUMENTS,
                invoice_date_from=month.first,
                invoice_date_to=month.last,
                is_own=True,
            ),
        ),
        TileKey.OPEN: ("open", InvoiceFilter(is_open=True)),
        TileKey.OVERDUE: ("overdue", InvoiceFilter(is_overdue=True)),
        TileKey.PAID_THIS_MONTH: ("paid", PaymentFilter(month.first, month.last)),
        TileKey.TO_REFUND: ("owed", InvoiceFilter(is_to_refund=True)),
    }
    return tuple(
        Tile(key, Money(sums[f"{name}_minor"]), sums[f"{name}_count"], where)
        for key, (name, where) in lists.items()
    )
