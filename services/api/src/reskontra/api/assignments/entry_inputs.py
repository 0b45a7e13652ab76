"""What may be told of work, and said about what was told."""

from dataclasses import fields
from datetime import datetime
from decimal import Decimal

import strawberry

from reskontra.api.assignments.entry_types import ExpenseKind
from reskontra.domain.assignments import entry_views as views
from reskontra.domain.assignments.ids import AssignmentId, EntryId, ExpenseId


@strawberry.input
class ExpenseInput:
    """A journey, kilometres by car, or something laid out (resa, milersättning, utlägg)."""

    kind: ExpenseKind
    description: str
    quantity: Decimal = strawberry.field(
        default=Decimal(1), description="Kilometres where it is mileage."
    )
    unit_price: Decimal | None = strawberry.field(
        default=None,
        description="Without VAT; nothing for mileage, which is agreed, nor where `paid` is told.",
    )
    paid: Decimal | None = strawberry.field(
        default=None, description="What was paid for one, VAT and all (betalt inkl. moms)."
    )
    vat: Decimal = strawberry.field(
        default=Decimal(0), description="The Swedish VAT on one (varav moms)."
    )
    is_billed: bool | None = strawberry.field(
        default=None, description="The customer pays it; left out, as agreed (vidarefakturera)."
    )
    is_paid: bool | None = strawberry.field(
        default=None, description="The consultant gets it; left out, as agreed (betala ut)."
    )

    id: ExpenseId | None = strawberry.field(
        default=None,
        description="What it was in the report that is told anew, whose receipt it keeps.",
    )

    def value(self) -> views.Expense:
        """The expense in the domain's words."""
        return views.Expense(**{each.name: getattr(self, each.name) for each in fields(self)})


@strawberry.input
class TimeReportInput:
    """What was worked, told for the consultant (rapportera tid)."""

    assignment_id: AssignmentId
    begins_at: datetime = strawberry.field(description="Började.")
    ends_at: datetime = strawberry.field(description="Slutade.")
    break_minutes: int = strawberry.field(default=0, description="Rast i minuter.")
    comment: str = ""
    expenses: list[ExpenseInput] = strawberry.field(
        default_factory=list, description="Resor och utlägg."
    )
    is_final: bool | None = strawberry.field(
        default=None,
        description="All of the assignment is reported with it; left out, its days decide"
        " (slutrapport).",
    )
    entry_id: EntryId | None = strawberry.field(
        default=None, description="What is reported anew (rättad rapport)."
    )
    idempotency_key: str | None = None

    def report(self) -> views.TimeReport:
        """The report in the domain's words."""
        return views.TimeReport(
            begins_at=self.begins_at,
            ends_at=self.ends_at,
            break_minutes=self.break_minutes,
            comment=self.comment,
            is_final=self.is_final,
            expenses=tuple(each.value() for each in self.expenses),
        )


@strawberry.input
class TimeApproveInput:
    """Hours that the customer has approved in another way (attestera)."""

    id: EntryId
    expected_version: int | None = None


@strawberry.input
class TimeRejectInput:
    """Hours that are not so (skicka tillbaka)."""

    id: EntryId
    reason: str = strawberry.field(description="The consultant reads it.")
    expected_version: int | None = None


@strawberry.input
class TimeTakeBackInput:
    """Hours that were approved by mistake (ta tillbaka attesten)."""

    id: EntryId
    reason: str = strawberry.field(description="The consultant reads it.")
    expected_version: int | None = None
