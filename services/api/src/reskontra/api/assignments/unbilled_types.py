"""Approved work that is on no invoice."""

from datetime import datetime
from typing import Self

import strawberry

from reskontra.api.agreements.types import Agreement, load_agreements
from reskontra.api.columns import asked, column
from reskontra.api.context import Info
from reskontra.api.customers.queries import load_customers
from reskontra.api.customers.types import Customer
from reskontra.api.jobs.types import JobReason
from reskontra.api.money import Money
from reskontra.api.nodes import loaded
from reskontra.domain.assignments import billing_views
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import CustomerId


@strawberry.type
class BilledAssignment:
    """The assignment that work was done on, by its name (uppdrag)."""

    id: AssignmentId
    number: int
    title: str


async def _reasons(root: "UnbilledTime", info: Info) -> list[JobReason]:
    return [JobReason.of(one, info.context.locale) for one in root.entry.held]


@strawberry.type
class UnbilledTime:
    """A report that is approved and on no invoice (ofakturerad tid)."""

    entry: strawberry.Private[billing_views.ApprovedEntry]
    id: EntryId = column("entry.id")
    assignment: BilledAssignment
    customer_id: CustomerId = column("entry.customer_id")
    customer: Customer | None = loaded(load_customers, by="entry.customer_id")
    agreement: Agreement | None = loaded(load_agreements, by="entry.agreement_id")
    consultant_id: ConsultantId | None = column("entry.consultant_id")
    begins_at: datetime = column("entry.begins_at")
    ends_at: datetime = column("entry.ends_at")
    approved_at: datetime = column("entry.approved_at")
    revenue: Money
    is_returned: bool = column(
        "entry.is_returned", "Whether the invoice that it was on was credited whole."
    )
    held_reasons: list[JobReason] = asked(
        _reasons, "What stood against it when it was last to be billed (väntar på)."
    )

    @classmethod
    def of(cls, entry: billing_views.ApprovedEntry) -> Self:
        return cls(
            entry=entry,
            assignment=BilledAssignment(
                id=entry.assignment_id, number=entry.assignment_number, title=entry.title
            ),
            revenue=Money.of(entry.revenue),
        )


@strawberry.type
class UnbilledTimeSums:
    """What approved work on no invoice comes to (summa ofakturerat)."""

    count: int
    revenue: Money = strawberry.field(description="Without VAT.")
    held_count: int = strawberry.field(description="How much of it something stands against.")

    @classmethod
    def of(cls, sums: billing_views.UnbilledSums) -> Self:
        return cls(count=sums.count, revenue=Money.of(sums.revenue), held_count=sums.held)
