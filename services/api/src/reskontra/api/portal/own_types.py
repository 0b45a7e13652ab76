"""What consultants and those who order see: each their own side of the same work, and no other."""

from datetime import datetime
from decimal import Decimal

import strawberry

from reskontra.api.assignments.entry_types import TimeEntryState
from reskontra.api.assignments.types import AssignmentState
from reskontra.api.columns import column
from reskontra.api.money import Money
from reskontra.api.scalars import EmailAddress
from reskontra.domain.assignments import own_views
from reskontra.domain.assignments.ids import AssignmentId, EntryId, OfferId
from reskontra.domain.company.views import CompanyProfile

strawberry.enum(
    own_views.PayState, name="PortalPayState", description="Where the pay for a report is."
)


@strawberry.type
class PortalFirm:
    """The firm, as those see it who work for it or order from it (företaget)."""

    profile: strawberry.Private[CompanyProfile]
    name: str = column("profile.name")
    email: EmailAddress | None = column("profile.email")
    phone: str | None = column("profile.phone")


@strawberry.type
class PortalTask:
    """What is to be done, where and when (uppdrag)."""

    task: strawberry.Private[own_views.Task]
    whose: strawberry.Private[str]
    id: AssignmentId = column("task.id")
    number: int = column("task.number", "Uppdragsnummer.")
    version: int = column("task.version")
    state: AssignmentState = column("task.state")
    title: str = column("task.title")
    description: str = column("task.description")
    place: str = column("task.place", "Plats.")
    begins_at: datetime = column("task.begins_at")
    ends_at: datetime = column("task.ends_at")
    other_party: str = column("whose", "Whoever ordered it, or does it.")


@strawberry.type
class PortalOffer:
    """What is offered to a consultant (erbjudande)."""

    offer: strawberry.Private[own_views.OwnOffer]
    whose: strawberry.Private[str]
    id: OfferId = column("offer.id")
    expires_at: datetime | None = column("offer.expires_at", "Svara senast.")
    task: PortalTask = column(lambda of: PortalTask(task=of.offer.task, whose=of.whose))


@strawberry.type
class PortalReport:
    """What was reported (tidrapport)."""

    report: strawberry.Private[own_views.Report]
    id: EntryId = column("report.id")
    version: int = column("report.version")
    task_id: AssignmentId = column("report.assignment_id")
    number: int = column("report.number", "Uppdragsnummer.")
    title: str = column("report.title")
    is_cancellation: bool = column("report.is_cancellation", "Reserved time, called off too late.")
    state: TimeEntryState = column("report.state")
    begins_at: datetime = column("report.begins_at")
    ends_at: datetime = column("report.ends_at")
    break_minutes: int = column("report.break_minutes", "Rast.")
    comment: str = column("report.comment")
    reported_at: datetime = column("report.reported_at")
    approved_at: datetime | None = column("report.approved_at")
    approver_name: str | None = column("report.approver_name", "Godkänd av.")
    rejected_reason: str = column("report.rejected_reason")


@strawberry.type
class PortalPay:
    """A report of a consultant's own, and what it pays (ersättning)."""

    own: strawberry.Private[own_views.OwnPay]
    report: PortalReport = column(lambda of: PortalReport(report=of.own.report))
    state: own_views.PayState = column("own.pay_state")
    pay: Money = column(lambda of: Money.of(of.own.pay), "What is earned, before tax, and repaid.")
    released: Money = column(lambda of: Money.of(of.own.released), "Ready to be paid.")


@strawberry.type
class PortalCost:
    """A report on what somebody ordered, and what it costs."""

    own: strawberry.Private[own_views.OwnCost]
    who: strawberry.Private[str]
    report: PortalReport = column(lambda of: PortalReport(report=of.own.report))
    consultant: str = column("who", "Utförd av.")
    cost: Money = column(lambda of: Money.of(of.own.cost), "Without VAT.")


@strawberry.type
class PortalReportLine:
    """A part of what a report costs (rad)."""

    line: strawberry.Private[own_views.OwnLine]
    description: str = column("line.description")
    quantity: Decimal = column("line.quantity")
    unit: str = column("line.unit")
    rate: Decimal = column("line.rate", "Without VAT.")
    amount: Money = column(lambda of: Money.of(of.line.amount))


@strawberry.type
class PortalConsultant:
    """Everything that is a consultant's own (konsultens sida)."""

    name: str
    firm: PortalFirm
    offers: list[PortalOffer] = strawberry.field(description="What can be answered now.")
    tasks: list[PortalTask] = strawberry.field(description="What is ahead or to be reported.")
    pays: list[PortalPay] = strawberry.field(description="What was reported, the newest first.")


@strawberry.type
class PortalOrderer:
    """Everything that is an orderer's own (beställarens sida)."""

    name: str
    customer: str
    firm: PortalFirm
    tasks: list[PortalTask] = strawberry.field(description="What was ordered, the newest first.")
    reports: list[PortalCost] = strawberry.field(
        description="What was reported on it, the newest first."
    )


@strawberry.type
class PortalAttest:
    """The one report that a link opens (attest)."""

    customer: str
    firm: PortalFirm
    report: PortalCost
    lines: list[PortalReportLine]
