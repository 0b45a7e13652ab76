"""Drafts of the invoices that we write for consultants' companies."""

from datetime import date, datetime
from decimal import Decimal
from typing import Self

import strawberry

from reskontra.api.assignments.pay_types import PayLine
from reskontra.api.columns import asked, column
from reskontra.api.consultants.types import Consultant, load_consultants
from reskontra.api.context import Info
from reskontra.api.jobs.types import JobReason
from reskontra.api.money import Money
from reskontra.api.nodes import Node, loaded, node_loader
from reskontra.api.refusals import sentence
from reskontra.domain.assignments import billing_views, queries
from reskontra.domain.assignments.ids import AssignmentId, PayLineId, PayReleaseId, SelfBillId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel import money as domain_money
from reskontra.tenancy.access import Permission


@strawberry.type
class SelfBillVat:
    """The VAT at one rate."""

    percent: Decimal
    net: Money
    vat: Money


@strawberry.type
class SelfBillShare:
    """As much of what a part of a report pays as was released at one time (andel)."""

    share: strawberry.Private[billing_views.PayShare]
    id: PayReleaseId = column("share.id")
    pay_line_id: PayLineId = column("share.line.id")
    assignment_id: AssignmentId = column("share.line.assignment_id")
    work_date: date = column("share.line.work_date")
    description: str = column("share.line.description")
    quantity: Decimal = column("share.line.quantity")
    unit: str = column("share.line.unit")
    rate: Decimal = column("share.line.rate")
    amount: Money = strawberry.field(description="The share; below zero, it was taken back.")
    whole: Money = strawberry.field(description="All that the part of the report pays.")
    is_whole: bool = column("share.is_whole")
    released_at: datetime = column("share.released_at")

    @classmethod
    def of(cls, share: billing_views.PayShare) -> Self:
        return cls(share=share, amount=Money.of(share.amount), whole=Money.of(share.line.amount))


async def _against(root: "SelfBill", info: Info) -> list[JobReason]:
    locale = info.context.locale
    return [
        JobReason(code=one.code, message=sentence(one, locale), path=list(one.path))
        for one in root.bill.against
    ]


@strawberry.type
class SelfBill(Node):
    """A draft of the invoice that we write for a consultant's company (självfaktura).

    It has no number and no date of issue: it is issued and approved by nobody yet.
    """

    id: SelfBillId
    bill: strawberry.Private[billing_views.SelfBillView]
    version: int = column("bill.version")
    consultant_id: ConsultantId = column("bill.consultant.id")
    consultant: Consultant | None = loaded(load_consultants, by="bill.consultant.id")
    words: str = column("bill.words", "What the law wants it to say.")
    lines: list[PayLine] = strawberry.field(
        description="What its shares are of.",
        deprecation_reason="Use shares. Removed after 2027-06-01.",
    )
    shares: list[SelfBillShare] = strawberry.field(description="What is billed (rader).")
    net: Money
    vat: Money = strawberry.field(description="Zero where it is not known.")
    is_vat_known: bool = strawberry.field(description="Whether the company's card tells the VAT.")
    total: Money | None = strawberry.field(description="With VAT; none where that is not known.")
    vat_rows: list[SelfBillVat]
    against: list[JobReason] = asked(
        _against, "Why nothing more is put on it as things are (hinder)."
    )
    created_at: datetime = column("bill.created_at")

    @classmethod
    def of(cls, bill: billing_views.SelfBillView) -> Self:
        lines = {one.line.id: one.line for one in bill.lines}
        return cls(
            id=bill.id,
            bill=bill,
            lines=[PayLine.of(line) for line in lines.values()],
            shares=[SelfBillShare.of(line) for line in bill.lines],
            net=Money.of(bill.net),
            vat=Money.of(bill.vat or domain_money.Money.zero()),
            is_vat_known=bill.vat is not None,
            total=None if bill.total is None else Money.of(bill.total),
            vat_rows=[
                SelfBillVat(percent=row.rate.percent, net=Money.of(row.net), vat=Money.of(row.vat))
                for row in bill.vat_rows or ()
            ],
        )


@node_loader(SelfBillId, Permission.PAY_READ)
async def load_self_bills(ids: list[SelfBillId]) -> list[SelfBill | None]:
    """Many drafts in as many statements as one."""
    found = await queries.self_bills_by_id(ids)
    return [SelfBill.of(found[each]) if each in found else None for each in ids]
