"""What consultants, those who order and those who approve may ask for."""

from datetime import datetime

import strawberry

from reskontra.api.assignments.entry_inputs import ExpenseInput
from reskontra.api.money import MoneyInput, exact
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.entry_views import TimeReport
from reskontra.domain.assignments.ids import AssignmentId, EntryId, OfferId
from reskontra.domain.assignments.own_orders import OwnChange, OwnOrder
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.kernel.money import Money


@strawberry.input
class OfferAcceptInput:
    """An offer that the consultant takes (tacka ja)."""

    id: OfferId


@strawberry.input
class OfferDeclineInput:
    """An offer that the consultant leaves to others (tacka nej)."""

    id: OfferId
    reason: str = ""


@strawberry.input
class PortalTimeReportInput:
    """What was worked (rapportera tid)."""

    task_id: AssignmentId
    begins_at: datetime
    ends_at: datetime
    break_minutes: int = strawberry.field(default=0, description="Rast i minuter.")
    comment: str = ""
    expenses: list[ExpenseInput] = strawberry.field(default_factory=list)
    is_final: bool | None = strawberry.field(
        default=None, description="All of it is reported; left out, its days decide."
    )
    entry_id: EntryId | None = strawberry.field(
        default=None, description="What was sent back, and is reported anew."
    )
    idempotency_key: str | None = None

    def report(self) -> TimeReport:
        return TimeReport(
            begins_at=self.begins_at,
            ends_at=self.ends_at,
            break_minutes=self.break_minutes,
            comment=self.comment,
            expenses=tuple(each.value() for each in self.expenses),
            is_final=self.is_final,
        )


@strawberry.input
class TaskOrderInput:
    """What is ordered by an own agreement (beställ uppdrag)."""

    agreement_id: AgreementId
    hour_type_id: HourTypeId
    title: str
    begins_at: datetime
    ends_at: datetime
    place: str = ""
    description: str = ""
    order_number: str | None = strawberry.field(default=None, description="Ert ordernummer.")
    idempotency_key: str | None = None

    def order(self) -> OwnOrder:
        return OwnOrder(
            agreement_id=self.agreement_id,
            hour_type_id=self.hour_type_id,
            title=self.title,
            begins_at=self.begins_at,
            ends_at=self.ends_at,
            place=self.place,
            description=self.description,
            order_number=self.order_number,
        )


@strawberry.input
class TaskChangeInput:
    """Another time or place for what was ordered (ändra uppdrag)."""

    id: AssignmentId
    expected_version: int
    begins_at: datetime
    ends_at: datetime
    place: str = ""
    description: str = ""

    def change(self) -> OwnChange:
        return OwnChange(
            begins_at=self.begins_at,
            ends_at=self.ends_at,
            place=self.place,
            description=self.description,
        )


@strawberry.input
class TaskCancelInput:
    """What is called off (avboka uppdrag); a dry run tells what that costs."""

    id: AssignmentId
    reason: str = ""
    cost: MoneyInput | None = strawberry.field(
        default=None, description="What was read that it costs; another price is refused."
    )
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")

    @property
    def read(self) -> Money | None:
        return exact(self.cost, "cost") if self.cost else None


@strawberry.input
class ReportApproveInput:
    """A report that is right (godkänn tid)."""

    id: EntryId
    expected_version: int
    name: str = strawberry.field(description="Whoever approves (namn).")


@strawberry.input
class ReportRejectInput:
    """A report that is not right, and why (skicka tillbaka)."""

    id: EntryId
    expected_version: int
    name: str = strawberry.field(description="Whoever says so (namn).")
    reason: str
