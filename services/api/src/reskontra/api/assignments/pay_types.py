"""What consultants earn by approved work."""

from datetime import date
from decimal import Decimal
from typing import Self

import strawberry

from reskontra.api.columns import column
from reskontra.api.consultants.types import ReleaseRule
from reskontra.api.money import Money
from reskontra.domain.assignments import billing_views
from reskontra.domain.assignments.ids import AssignmentId, EntryId, PayLineId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.invoicing.ids import InvoiceId


@strawberry.type
class PayLine:
    """What a part of a report pays, and how much of it is released (löneunderlag)."""

    line: strawberry.Private[billing_views.PayLineView]
    id: PayLineId = column("line.id")
    entry_id: EntryId = column("line.entry_id")
    assignment_id: AssignmentId = column("line.assignment_id")
    consultant_id: ConsultantId = column("line.consultant_id")
    work_date: date = column("line.work_date")
    description: str = column("line.description")
    quantity: Decimal = column("line.quantity")
    unit: str = column("line.unit")
    rate: Decimal = column("line.rate")
    amount: Money
    released: Money = strawberry.field(description="What is free to be paid of it (frisläppt).")
    is_released: bool = column("line.is_released")
    pay_code: str = column("line.pay_code", "Löneart.")
    rule: ReleaseRule = column("line.rule")
    release_date: date | None = column("line.release_date")
    invoice_id: InvoiceId | None = column("line.invoice_id", "Whose payment it may wait for.")

    @classmethod
    def of(cls, line: billing_views.PayLineView) -> Self:
        return cls(line=line, amount=Money.of(line.amount), released=Money.of(line.released))
