"""The dashboard's types."""

from datetime import date, datetime
from typing import Self, TypeAlias

import strawberry

from reskontra.api.dashboards.parts import LatestEvent
from reskontra.api.invoicing.types import InvoiceState
from reskontra.api.money import Money
from reskontra.api.scalars import Cursor
from reskontra.api.streams import cursor_of
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.dashboards import ageing, views
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.kernel.periods import Month
from reskontra.domain.payments.views import PaymentFilter

TileKey: TypeAlias = views.TileKey
strawberry.enum(views.TileKey, description="A figure on the dashboard (nyckeltal).")


AgeBandKey: TypeAlias = ageing.AgeBandKey
strawberry.enum(
    ageing.AgeBandKey, description="How long ago an open invoice fell due (åldersintervall)."
)


@strawberry.type
class TileList:
    """The list that sums to a figure (underlag): what to ask `invoices` or `payments` for."""

    states: list[InvoiceState]
    is_open: bool | None
    is_overdue: bool | None
    is_to_refund: bool | None
    is_own: bool | None
    from_date: date | None
    to_date: date | None
    due_from: date | None
    due_to: date | None
    count: int

    @classmethod
    def of(cls, where: InvoiceFilter | PaymentFilter, count: int) -> Self:
        if isinstance(where, PaymentFilter):
            return cls(
                states=[],
                is_open=None,
                is_overdue=None,
                is_to_refund=None,
                is_own=None,
                from_date=where.received_from,
                to_date=where.received_to,
                due_from=None,
                due_to=None,
                count=count,
            )
        return cls(
            states=list(where.states),
            is_open=where.is_open,
            is_overdue=where.is_overdue,
            is_to_refund=where.is_to_refund,
            is_own=where.is_own,
            from_date=where.invoice_date_from,
            to_date=where.invoice_date_to,
            due_from=where.due_date_from,
            due_to=where.due_date_to,
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
class AgeBand:
    """What is open on invoices of one age (åldersanalys)."""

    key: AgeBandKey
    amount: Money
    count: int
    list: TileList


@strawberry.type
class TopCustomer:
    """What somebody was invoiced in twelve months, without VAT (största kunder)."""

    customer_id: CustomerId | None = strawberry.field(
        description="Null for a buyer who is not in the register."
    )
    name: str
    net: Money
    count: int


@strawberry.type
class CustomerFigures:
    """What one customer comes to (kundens nyckeltal)."""

    open: Money
    overdue: Money
    refund: Money = strawberry.field(
        description="Paid beyond what remained after credit: to be paid back (tillgodo)."
    )
    invoiced_last_12_months: Money = strawberry.field(
        description="Without VAT and less credit, in twelve months of which this one is the last."
    )
    average_days_late: int | None = strawberry.field(
        description="Days from the due date to payment; negative: early. Null when nothing is paid."
    )
    invoice_count: int

    @classmethod
    def of(cls, value: views.CustomerFigures) -> Self:
        return cls(
            open=Money.of(value.open),
            overdue=Money.of(value.overdue),
            refund=Money.of(value.refund),
            invoiced_last_12_months=Money.of(value.invoiced),
            average_days_late=value.average_days_late,
            invoice_count=value.invoice_count,
        )


@strawberry.type
class Dashboard:
    """Everything at one instant (översikt)."""

    cursor: Cursor = strawberry.field(description="Watch on from here: `dashboardChanged(after)`.")
    as_of: datetime
    tiles: list[Tile]
    ageing: list[AgeBand] = strawberry.field(
        description="What is open, by days past its due date (åldersanalys)."
    )
    revenue_by_month: list[MonthRevenue] = strawberry.field(description="Twelve months.")
    top_customers: list[TopCustomer] = strawberry.field(
        description="Who was invoiced most in these twelve months (största kunder), at most five."
    )
    latest_events: list[LatestEvent]

    @classmethod
    def of(cls, value: views.Dashboard) -> Self:
        return cls(
            cursor=cursor_of(value.cursor),
            as_of=value.as_of,
            tiles=[_tile(tile, value.as_of) for tile in value.tiles],
            ageing=[_band(band) for band in value.ageing],
            revenue_by_month=[_month(month) for month in value.revenue_by_month],
            top_customers=[_top(each) for each in value.top_customers],
            latest_events=[_latest(told) for told in value.latest_events],
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


def _band(band: views.AgeBand) -> AgeBand:
    return AgeBand(
        key=band.key,
        amount=Money.of(band.amount),
        count=band.count,
        list=TileList.of(band.where, band.count),
    )


def _top(top: views.TopCustomer) -> TopCustomer:
    return TopCustomer(
        customer_id=top.customer_id, name=top.name, net=Money.of(top.net), count=top.count
    )


def _latest(told: views.ToldEvent) -> LatestEvent:
    return LatestEvent(event=told.event, about=told.subject)
