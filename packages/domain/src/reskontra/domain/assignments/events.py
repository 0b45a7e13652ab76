"""What has happened to assignments, and to what was worked on them."""

from dataclasses import dataclass
from datetime import datetime

from reskontra.domain.assignments.ids import (
    AskedChangeId,
    AssignmentId,
    AssignmentSeriesId,
    EntryId,
    OfferId,
    OfferRoundId,
    SelfBillId,
)
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.events import Event
from reskontra.domain.kernel.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentRequested(Event):
    """Somebody has ordered work."""

    assignment_id: AssignmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentsRepeated(Event):
    """A rule has made some assignments."""

    series_id: AssignmentSeriesId
    assignments: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentChanged(Event):
    """What was ordered is another thing, at another time, or for somebody else to do.

    ``is_moved`` tells that work which somebody was to do is at another time or place than before;
    ``is_asked`` that whoever ordered asked for it, and is answered apart.
    """

    assignment_id: AssignmentId
    version: int
    is_moved: bool = False
    is_asked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeAsked(Event):
    """Whoever ordered asks for another time, place or words, and waits for an answer."""

    assignment_id: AssignmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeAnswered(Event):
    """The firm said yes or no to a change that was asked for."""

    assignment_id: AssignmentId
    asked_change_id: AskedChangeId
    is_accepted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentOffered(Event):
    """It is offered to consultants."""

    assignment_id: AssignmentId
    round_id: OfferRoundId


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentConfirmed(Event):
    """It is known who does it, and who was to do it before."""

    assignment_id: AssignmentId
    consultant_id: ConsultantId | None = None
    former_id: ConsultantId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentPerformed(Event):
    """Its time has passed, and it waits for a report."""

    assignment_id: AssignmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentCancelled(Event):
    """It will not be done; an entry is there if it was called off too late."""

    assignment_id: AssignmentId
    entry_id: EntryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentRejected(Event):
    """The firm does not take it."""

    assignment_id: AssignmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeReported(Event):
    """A consultant tells what was worked."""

    entry_id: EntryId
    assignment_id: AssignmentId
    begins_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingMoreReported(Event):
    """A consultant has nothing more to report of it, and says why."""

    assignment_id: AssignmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeApproved(Event):
    """What was worked is approved, and frozen."""

    entry_id: EntryId
    assignment_id: AssignmentId
    approver_kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRejected(Event):
    """What was reported is not so; it waits to be reported anew."""

    entry_id: EntryId
    assignment_id: AssignmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalTakenBack(Event):
    """Hours were approved by mistake; they wait to be reported anew."""

    entry_id: EntryId
    assignment_id: AssignmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeBilled(Event):
    """What was worked is on an invoice, or costs nothing that could be on one."""

    entry_id: EntryId
    assignment_id: AssignmentId
    invoice_id: InvoiceId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeReturned(Event):
    """The invoice was credited whole, and what was worked can be billed anew."""

    entry_id: EntryId
    assignment_id: AssignmentId
    invoice_id: InvoiceId


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferMade(Event):
    """A consultant is asked whether to take it."""

    offer_id: OfferId
    assignment_id: AssignmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferAccepted(Event):
    """Somebody was the first to say yes."""

    offer_id: OfferId
    assignment_id: AssignmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDeclined(Event):
    """Somebody said no."""

    offer_id: OfferId
    assignment_id: AssignmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferLapsed(Event):
    """Nobody answered in time, or the message found nobody."""

    offer_id: OfferId
    assignment_id: AssignmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRoundEnded(Event):
    """It is taken, nobody is left to ask, or the firm took it back: ``state`` tells."""

    round_id: OfferRoundId
    assignment_id: AssignmentId
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeHeld(Event):
    """What was worked was to be billed, and something stands against it."""

    entry_id: EntryId
    assignment_id: AssignmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class PayReleased(Event):
    """Some of what a consultant has earned is free to be paid, or is so no longer."""

    consultant_id: ConsultantId
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfBillDrafted(Event):
    """What a consultant's company has earned is on a draft of an invoice that we write."""

    self_bill_id: SelfBillId
    consultant_id: ConsultantId
