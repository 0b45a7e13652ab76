"""One consultant's pay as the office sees it."""

from datetime import date
from decimal import Decimal
from typing import Self, TypeAlias

import strawberry

from reskontra.api.assignments.unbilled_types import BilledAssignment
from reskontra.api.columns import column
from reskontra.api.consultants.types import ReleaseRule
from reskontra.api.money import Money
from reskontra.domain.assignments import pay_views
from reskontra.domain.assignments.ids import AssignmentId, EntryId, EntryLineId
from reskontra.domain.invoicing.ids import InvoiceId

PayWait: TypeAlias = pay_views.PayWait
strawberry.enum(
    pay_views.PayWait,
    description="What has to happen before pay is released by itself (väntar på).",
)
PayStanding: TypeAlias = pay_views.PayStanding
strawberry.enum(
    pay_views.PayStanding,
    description="Pay of which something waits, or something is ready to be paid.",
)


@strawberry.type
class PayingInvoice:
    """An invoice whose payment pay waits for."""

    invoice: strawberry.Private[pay_views.PayingInvoice]
    id: InvoiceId = column("invoice.id")
    number: int | None = column("invoice.number")
    payable: Money = column(lambda root: Money.of(root.invoice.payable))
    paid: Money = column(lambda root: Money.of(root.invoice.paid))
    paid_percent: int = column("invoice.paid_percent", "Rounded down.")


@strawberry.type
class ConsultantPayLine:
    """What a part of a report pays, approved or not (löneunderlag)."""

    line: strawberry.Private[pay_views.EarnedLine]
    id: EntryLineId = column("line.id")
    entry_id: EntryId = column("line.entry_id")
    assignment_id: AssignmentId = column("line.assignment_id")
    assignment: BilledAssignment
    work_date: date = column("line.work_date")
    description: str = column("line.description")
    quantity: Decimal = column("line.quantity")
    unit: str = column("line.unit")
    rate: Decimal = column("line.rate")
    earned: Money
    released: Money = strawberry.field(description="What is ready to be paid of it (frisläppt).")
    rule: ReleaseRule = column(
        "line.rule", "Before approval, as it would be if it were approved now."
    )
    release_date: date | None = column("line.release_date")
    waits_for: PayWait | None = column("line.waits_for", "None where nothing of it waits.")
    invoice: PayingInvoice | None = strawberry.field(description="Whose payment it waits for.")
    is_on_account: bool = column(
        "line.is_on_account", "Whether what is paid on account is taken off its invoice (a conto)."
    )

    @classmethod
    def of(cls, line: pay_views.EarnedLine) -> Self:
        return cls(
            line=line,
            assignment=BilledAssignment(
                id=line.assignment_id, number=line.assignment_number, title=line.title
            ),
            earned=Money.of(line.amount),
            released=Money.of(line.released),
            invoice=PayingInvoice(invoice=line.invoice) if line.invoice else None,
        )


@strawberry.type
class ConsultantPaySums:
    """What a consultant's reports come to; what is paid out is not known here (summa lön)."""

    earned: Money = strawberry.field(description="What is ready, and what waits.")
    ready: Money = strawberry.field(description="Released to be paid.")
    waits: Money = strawberry.field(description="What waits for approval with it.")
    unapproved: Money = strawberry.field(description="What waits for approval.")

    @classmethod
    def of(cls, sums: pay_views.PaySums) -> Self:
        return cls(
            earned=Money.of(sums.earned),
            ready=Money.of(sums.ready),
            waits=Money.of(sums.waits),
            unapproved=Money.of(sums.unapproved),
        )
