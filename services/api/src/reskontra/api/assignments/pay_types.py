"""What consultants earn by approved work."""

from datetime import date
from decimal import Decimal
from typing import Self

import strawberry

from reskontra.api.columns import column
from reskontra.api.consultants.types import ReleaseRule
from reskontra.api.money import Money
from reskontra.api.nodes import Node, node_loader
from reskontra.domain.assignments import billing_views, queries
from reskontra.domain.assignments.ids import AssignmentId, EntryId, PayLineId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.access import Permission


@strawberry.type
class PayLine(Node):
    """What a part of a report pays, and how much of it is released (löneunderlag)."""

    id: PayLineId
    line: strawberry.Private[billing_views.PayLineView]
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
        return cls(
            id=line.id,
            line=line,
            amount=Money.of(line.amount),
            released=Money.of(line.released),
        )


@node_loader(PayLineId, Permission.PAY_READ)
async def load_pay_lines(ids: list[PayLineId]) -> list[PayLine | None]:
    """Many lines in one statement."""
    found = await queries.pay_lines(ids)
    return [PayLine.of(found[each]) if each in found else None for each in ids]
