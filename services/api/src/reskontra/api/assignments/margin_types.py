"""What work has left, and how much of full time it was."""

from decimal import Decimal
from typing import TypeAlias

import strawberry

from reskontra.api.columns import column
from reskontra.api.money import Money
from reskontra.domain.assignments import margins

MarginBy: TypeAlias = margins.MarginBy
strawberry.enum(margins.MarginBy, description="What work is told together by (grupperat på).")


@strawberry.type
class Margin:
    """What some work has come to, by the day of the work, plans by that of their invoice (TB)."""

    row: strawberry.Private[margins.Margin]
    full_time: strawberry.Private[int]
    key: str = column(
        "row.key",
        "Its id, or its month; the agreement's id where its plan pays for several assignments, and"
        " PLANS beside the consultants. Empty for the sum.",
    )
    title: str = column("row.title")
    worked_minutes: int = column("row.worked", "Arbetade minuter.")
    debited_minutes: int = column("row.debited", "Debiterade minuter.")
    revenue: Money = column(lambda root: Money.of(root.row.revenue), "On invoices (fakturerat).")
    unbilled: Money = column(
        lambda root: Money.of(root.row.unbilled), "Approved, on no invoice (ej fakturerat)."
    )
    pay: Money = column(lambda root: Money.of(root.row.pay), "What is earned (lön).")
    margin: Money = column(
        lambda root: Money.of(root.row.left), "Approved, invoiced or not yet, less pay (TB)."
    )
    margin_percent: Decimal | None = column(
        "row.percent", "In percent of what is approved (TB-grad)."
    )
    utilisation_percent: Decimal | None = column(
        lambda root: margins.utilisation(root.row.worked, root.full_time),
        "What was worked, in percent of one person's full time in the period (beläggning).",
    )


@strawberry.type
class Margins:
    """What the work of a period has come to, part by part and together (lönsamhet)."""

    rows: list[Margin]
    total: Margin
    full_time_minutes: int = strawberry.field(
        description="Eight hours on every weekday of the period that is no holiday (heltid)."
    )
