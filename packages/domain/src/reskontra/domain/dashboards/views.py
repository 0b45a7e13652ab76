"""A dashboard as others see it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.periods import Month
from reskontra.domain.payments.views import PaymentFilter


class TileKey(StrEnum):
    """The figures that everyone looks at first."""

    ISSUED_THIS_MONTH = "ISSUED_THIS_MONTH"
    OPEN = "OPEN"
    OVERDUE = "OVERDUE"
    PAID_THIS_MONTH = "PAID_THIS_MONTH"


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
class MonthRevenue:
    """What was invoiced in a month, without VAT, by invoice date."""

    month: Month
    net: Money
    count: int


@dataclass(frozen=True, slots=True)
class LatestEvent:
    """A fact from the log."""

    seq: int
    kind: str
    payload: Mapping[str, object]
    occurred_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Dashboard:
    """Everything at one instant; ``cursor`` is the last fact it has seen."""

    as_of: datetime
    cursor: int
    tiles: tuple[Tile, ...]
    revenue_by_month: tuple[MonthRevenue, ...]
    latest_events: tuple[LatestEvent, ...]
