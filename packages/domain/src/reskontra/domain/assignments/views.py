"""The frozen answers about assignments."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.ids import AssignmentId, AssignmentSeriesId
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import ContactId, CustomerId
from reskontra.domain.kernel.changes import UNCHANGED, Keep


class AssignmentState(StrEnum):
    """How far an assignment has come."""

    REQUESTED = "REQUESTED"
    OFFERED = "OFFERED"
    CONFIRMED = "CONFIRMED"
    PERFORMED = "PERFORMED"
    REPORTED = "REPORTED"
    APPROVED = "APPROVED"
    INVOICED = "INVOICED"
    CANCELLED = "CANCELLED"
    REJECTED = "REJECTED"


class EntryState(StrEnum):
    """How far what was worked has come."""

    REPORTED = "REPORTED"
    APPROVED = "APPROVED"
    INVOICED = "INVOICED"
    REJECTED = "REJECTED"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentEntry:
    """What is ordered: for whom, by which terms, and when.

    Attributes:
        price: An hour's price by hand; without it the agreement's and the hour type's hold.
        pay: An hour's pay by hand.
    """

    customer_id: CustomerId
    hour_type_id: HourTypeId
    title: str
    begins_at: datetime
    ends_at: datetime
    agreement_id: AgreementId | None = None
    orderer_id: ContactId | None = None
    consultant_id: ConsultantId | None = None
    description: str = ""
    place: str = ""
    order_number: str | None = None
    buyer_reference: str | None = None
    price: Decimal | None = None
    pay: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentChange:
    """New values for some of the fields of an ``AssignmentEntry``, of the same names."""

    agreement_id: AgreementId | Keep | None = UNCHANGED
    orderer_id: ContactId | Keep | None = UNCHANGED
    hour_type_id: HourTypeId | Keep = UNCHANGED
    title: str | Keep = UNCHANGED
    description: str | Keep = UNCHANGED
    place: str | Keep = UNCHANGED
    begins_at: datetime | Keep = UNCHANGED
    ends_at: datetime | Keep = UNCHANGED
    order_number: str | Keep | None = UNCHANGED
    buyer_reference: str | Keep | None = UNCHANGED
    price: Decimal | Keep | None = UNCHANGED
    pay: Decimal | Keep | None = UNCHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentCard(AssignmentEntry):
    """An assignment as it is kept.

    Attributes:
        time_asked_at: When it was asked to begin then; None where that is as it was ordered.
    """

    id: AssignmentId
    version: int
    number: int
    series_id: AssignmentSeriesId | None
    state: AssignmentState
    ordered_at: datetime
    is_final: bool
    cancelled_at: datetime | None
    cancel_reason: str
    rejected_reason: str
    created_at: datetime
    updated_at: datetime
    nothing_more: str = ""
    time_asked_at: datetime | None = None

    @property
    def wanted_at(self) -> datetime:
        """When it was asked for at the time that holds, which decides whether it is a hurry."""
        return self.time_asked_at or self.ordered_at
