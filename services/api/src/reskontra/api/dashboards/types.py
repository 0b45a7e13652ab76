"""The dashboard's types."""

from datetime import date, datetime
from typing import Self, TypeAlias

import strawberry

from reskontra.api.history.types import Fact, facts_of
from reskontra.api.invoicing.types import InvoiceState
from reskontra.api.money import Money
from reskontra.api.scalars import Cursor
from reskontra.api.streams import cursor_of
from reskontra.domain.dashboards import views
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.kernel.periods import Month
from reskontra.domain.payments.views import PaymentFilter

TileKey: TypeAlias = views.TileKey
strawberry.enum(views.TileKey, description="A figure on the dashboard (nyckeltal).")


@strawberry.type
class TileList:
    """The list that sums to a tile (underlag): what to ask `invoices` or `allocations` for."""

    states: list[InvoiceState]
    is_open: bool | None
    is_overdue: bool | None
    from_date: date | None
    to_date: date | None
    count: int

    @classmethod
    def of(cls, where: InvoiceFilter | PaymentFilter, count: int) -> Self:
        if isinstance(where, PaymentFilter):
            return cls(
                states=[],
                is_open=None,
                is_overdue=None,
                from_date=where.received_from,
                to_date=where.received_to,
                count=count,
            )
        return cls(
            states=list(where.states),
            is_open=where.is_open,
            is_overdue=where.is_overdue,
            from_date=where.invoice_date_from,
            to_date=where.invoice_date_to,
            count=count,
        )


@strawberry.type
class Tile:
    """A sum, and how many it is made of (ruta)."""

    key: TileKey
    value: Money
    count: int
    as_of: datetime
    list: TileList


@strawberry.type
class MonthRevenue:
    """What was invoiced in a month, without VAT (omsättning)."""

    month: Month
    net: Money
    count: int


@strawberry.type
class LatestEvent:
    """Something that has just happened (senaste händelser)."""

    cursor: Cursor
    kind: str
    occurred_at: datetime
    facts: list[Fact]


@strawberry.type
class Dashboard:
    """Everything at one instant (översikt)."""

    cursor: Cursor = strawberry.field(description="Watch on from here: `dashboardChanged(after)`.")
    as_of: datetime
    tiles: list[Tile]
    revenue_by_month: list[MonthRevenue] = strawberry.field(description="Twelve months.")
    latest_events: list[LatestEvent]

    @classmethod
    def of(cls, value: views.Dashboard) -> Self:
        return cls(
            cursor=cursor_of(value.cursor),
            as_of=value.as_of,
            tiles=[_tile(tile, value.as_of) for tile in value.tiles],
            revenue_by_month=[_month(month) for month in value.revenue_by_month],
            latest_events=[_event(event) for event in value.latest_events],
        )


def _tile(tile: views.Tile, as_of: datetime) -> Tile:
    return Tile(
        key=tile.key,
        value=Money.of(tile.amount),
        count=tile.count,
        as_of=as_of,
        list=TileList.of(tile.where, tile.count),
    )


def _month(month: views.MonthRevenue) -> MonthRevenue:
    return MonthRevenue(month=month.month, net=Money.of(month.net), count=month.count)


def _event(event: views.LatestEvent) -> LatestEvent:
    return LatestEvent(
        cursor=cursor_of(event.seq),
        kind=event.kind,
        occurred_at=event.occurred_at,
        facts=facts_of(event.payload),
    )
