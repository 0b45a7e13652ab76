"""What consultants earn by approved work, and the drafts of their companies' invoices."""

from datetime import date, datetime
from decimal import Decimal
from typing import Self

import strawberry

from reskontra.api.columns import column
from reskontra.api.consultants.types import Consultant, ReleaseRule, load_consultants
from reskontra.api.money import Money
from reskontra.api.nodes import loaded
from reskontra.domain.assignments import billing_views
from reskontra.domain.assignments.ids import AssignmentId, EntryId, PayLineId, SelfBillId
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


@strawberry.type
class SelfBillVat:
    """The VAT at one rate."""

    percent: Decimal
    net: Money
    vat: Money


@strawberry.type
class SelfBill:
    """A draft of the invoice that we write for a consultant's company (självfaktura)."""

    bill: strawberry.Private[billing_views.SelfBillView]
    id: SelfBillId = column("bill.id")
    version: int = column("bill.version")
    consultant_id: ConsultantId = column("bill.consultant.id")
    consultant: Consultant | None = loaded(load_consultants, by="bill.consultant.id")
    words: str = column("bill.words", "What the law wants it to say.")
    lines: list[PayLine]
    net: Money
    vat: Money
    vat_rows: list[SelfBillVat]
    created_at: datetime = column("bill.created_at")

    @classmethod
    def of(cls, bill: billing_views.SelfBillView) -> Self:
        return cls(
            bill=bill,
            lines=[PayLine.of(line) for line in bill.lines],
            net=Money.of(bill.net),
            vat=Money.of(bill.vat),
            vat_rows=[
                SelfBillVat(percent=row.rate.percent, net=Money.of(row.net), vat=Money.of(row.vat))
                for row in bill.vat_rows
            ],
        )
