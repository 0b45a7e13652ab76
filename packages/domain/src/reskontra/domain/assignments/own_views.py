"""What those who do the work and those who order it see: their own, and their side of the money.

Nothing here has both sides. What a consultant sees knows no price, and what an orderer sees no pay.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.entry_views import ApproverKind, LineKind
from reskontra.domain.assignments.ids import AssignmentId, EntryId, OfferId
from reskontra.domain.assignments.views import AssignmentState, EntryState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import ConsultantKind
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.money import Money

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is to be done, where and when."""

    id: AssignmentId
    number: int
    version: int
    state: AssignmentState
    title: str
    description: str
    place: str
    begins_at: datetime
    ends_at: datetime
    customer_id: CustomerId
    agreement_id: AgreementId | None
    consultant_id: ConsultantId | None
    is_final: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnOffer:
    """A task that is offered to a consultant, and until when it may be answered."""

    id: OfferId
    task: Task
    expires_at: datetime | None


class PayState(StrEnum):
    """Where a consultant's pay for a report is."""

    WAITS_FOR_APPROVAL = "WAITS_FOR_APPROVAL"
    SENT_BACK = "SENT_BACK"
    WAITS = "WAITS"
    PARTLY_RELEASED = "PARTLY_RELEASED"
    RELEASED = "RELEASED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was reported on a task, whichever side of the money one sees of it."""

    id: EntryId
    version: int
    assignment_id: AssignmentId
    number: int
    title: str
    is_cancellation: bool
    state: EntryState
    begins_at: datetime
    ends_at: datetime
    break_minutes: int
    comment: str
    reported_at: datetime
    approved_at: datetime | None
    approver_kind: ApproverKind | None
    approver_name: str | None
    rejected_reason: str

    @property
    def worked_minutes(self) -> int:
        """The time that was worked, breaks taken off."""
        return (self.ends_at - self.begins_at) // _MINUTE - self.break_minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPay:
    """A report of a consultant's own, and what it pays.

    Attributes:
        worked_as: On which terms it was worked; None where that was not written down.
    """

    report: Report
    pay: Money
    released: Money
    worked_as: ConsultantKind | None = None

    @property
    def pay_state(self) -> PayState:
        """Where the pay is."""
        if self.report.state is EntryState.REJECTED:
            return PayState.SENT_BACK
        if self.released.minor >= self.pay.minor > 0:
            return PayState.RELEASED
        if self.released.minor > 0:
            return PayState.PARTLY_RELEASED
        is_waiting = self.report.state is EntryState.REPORTED
        return PayState.WAITS_FOR_APPROVAL if is_waiting else PayState.WAITS


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCost:
    """A report on what somebody ordered, and what it costs without VAT."""

    report: Report
    cost: Money
    consultant_id: ConsultantId | None
    customer_id: CustomerId
    orderer_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLine:
    """A part of a report, on one side of the money."""

    kind: LineKind
    description: str
    window_name: str
    worked_minutes: int
    quantity: Decimal
    unit: str
    rate: Decimal
    amount: Money


@dataclass(frozen=True, slots=True)
class BilledReceipt:
    """A file that shows what the customer is to pay for."""

    sha256: str
    media_type: str
    description: str


@dataclass(frozen=True, slots=True)
class ConsultantsOwn:
    """Everything on a consultant's page."""

    offers: tuple[OwnOffer, ...]
    tasks: tuple[Task, ...]
    reports: tuple[OwnPay, ...]
    customers: Mapping[CustomerId, str]

    @property
    def to_report(self) -> tuple[Task, ...]:
        """What has begun and is not wholly reported, the oldest first."""
        return tuple(t for t in self.tasks if t.state in _UNREPORTED and not t.is_final)


@dataclass(frozen=True, slots=True)
class OrderersOwn:
    """Everything on an orderer's page."""

    tasks: tuple[Task, ...]
    reports: tuple[OwnCost, ...]
    consultants: Mapping[ConsultantId, str]

    def who(self, one: "Task | OwnCost") -> str:
        """Who does it, or did it; nobody yet is no name."""
        return self.consultants.get(one.consultant_id, "") if one.consultant_id else ""

    @property
    def to_approve(self) -> tuple[OwnCost, ...]:
        """What waits for a word of the orderer's, the oldest first."""
        waiting = [one for one in self.reports if one.report.state is EntryState.REPORTED]
        return tuple(reversed(waiting))


@dataclass(frozen=True, slots=True)
class OrderedTask:
    """One thing that somebody ordered, who does it, and what was reported on it."""

    task: Task
    consultants: Mapping[ConsultantId, str]
    reports: tuple[OwnCost, ...]
    invoices: Mapping[EntryId, InvoiceId]

    def who(self, one: "Task | OwnCost") -> str:
        """Who does it, or did it; nobody yet is no name."""
        return self.consultants.get(one.consultant_id, "") if one.consultant_id else ""

    @property
    def is_worked_on(self) -> bool:
        """Whether hours of it were ever reported, whatever was said of them."""
        return any(not one.report.is_cancellation for one in self.reports)


@dataclass(frozen=True, slots=True)
class OwnCancellation:
    """What it costs to call something off now, without VAT, and until when it costs nothing.

    A private person is told what it costs ``with_vat``; None for all others.
    """

    task: Task
    cost: Money
    until: datetime | None
    with_vat: Money | None = None


_UNREPORTED = frozenset({AssignmentState.CONFIRMED, AssignmentState.PERFORMED})
