"""A dashboard as others see it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.dashboards.ageing import AgeBandKey
from reskontra.domain.dashboards.telling import SubjectKind
from reskontra.domain.history.views import StoredEvent
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.periods import Month
from reskontra.domain.payments.views import PaymentFilter


class TileKey(StrEnum):
    """The figures that everyone looks at first."""

    ISSUED_THIS_MONTH = "ISSUED_THIS_MONTH"
    OPEN = "OPEN"
    OVERDUE = "OVERDUE"
    PAID_THIS_MONTH = "PAID_THIS_MONTH"
    TO_REFUND = "TO_REFUND"


@dataclass(frozen=True, slots=True)
class Tile:
    """A sum, how many it is made of, and the list that sums to it.

    ``where`` is a filter of invoices (totals; open balances for OPEN and OVERDUE) or of payments.
    """

    key: TileKey
    amount: Money
    count: int
    where: InvoiceFilter | PaymentFilter


@dataclass(frozen=True, slots=True)
class AgeBand:
    """What is open on invoices of one age, and the list whose open balances sum to it."""

    key: AgeBandKey
    amount: Money
    count: int
    where: InvoiceFilter


@dataclass(frozen=True, slots=True)
class MonthRevenue:
    """What was invoiced in a month, without VAT, by invoice date."""

    month: Month
    net: Money
    count: int


@dataclass(frozen=True, slots=True)
class TopCustomer:
    """What somebody was invoiced in the months shown, without VAT; no id for a one-off buyer."""

    customer_id: CustomerId | None
    name: str
    net: Money
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerFigures:
    """What one customer comes to: ``invoiced`` without VAT in twelve months, this one the last.

    Credit notes take from what is invoiced. What was paid beyond what remained after credit is the
    customer's to have back: a ``refund``.

    ``average_days_late`` is told of what is paid, is negative where payment came early, and none
    where nothing is paid.
    """

    open: Money
    overdue: Money
    refund: Money
    invoiced: Money
    average_days_late: int | None
    invoice_count: int


@dataclass(frozen=True, slots=True)
class Subject:
    """What a fact is about, as a person would name it."""

    kind: SubjectKind
    id: TypedId
    title: str


@dataclass(frozen=True, slots=True)
class ToldEvent:
    """A fact from the log as people are told it; no subject when that is gone."""

    event: StoredEvent
    subject: Subject | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dashboard:
    """Everything at one instant; ``cursor`` is the last fact it has seen."""

    as_of: datetime
    cursor: int
    tiles: tuple[Tile, ...]
    ageing: tuple[AgeBand, ...]
    revenue_by_month: tuple[MonthRevenue, ...]
    top_customers: tuple[TopCustomer, ...]
    latest_events: tuple[ToldEvent, ...]
