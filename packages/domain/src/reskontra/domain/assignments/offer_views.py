"""Rounds of offers as others see them, and what may be asked of one."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reskontra.domain.assignments.ids import AssignmentId, OfferId, OfferRoundId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.channels import Channel


class RoundState(StrEnum):
    """How a round of offers stands; in one that is exhausted nobody is left to ask."""

    RUNNING = "RUNNING"
    TAKEN = "TAKEN"
    EXHAUSTED = "EXHAUSTED"
    WITHDRAWN = "WITHDRAWN"


class OfferState(StrEnum):
    """How one consultant's offer stands; ``WAITING`` is for a later wave."""

    WAITING = "WAITING"
    OFFERED = "OFFERED"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    EXPIRED = "EXPIRED"
    WITHDRAWN = "WITHDRAWN"


class LeftOut(StrEnum):
    """Why a consultant is not asked."""

    UNQUALIFIED = "UNQUALIFIED"
    UNREACHABLE = "UNREACHABLE"
    BUSY = "BUSY"
    DECLINED = "DECLINED"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRound:
    """How an assignment is offered.

    Attributes:
        consultant_ids: Who may be asked; all if there are none.
        qualifications: All that a consultant must be qualified for.
        channel: The way by which it is offered to those whom it reaches; the others get the other.
        answer_minutes: How long each wave has for its answer.
        wave_size: How many are asked at once at most; None for all of the same priority.
    """

    assignment_id: AssignmentId
    consultant_ids: tuple[ConsultantId, ...] = ()
    qualifications: tuple[str, ...] = ()
    channel: Channel = Channel.SMS
    answer_minutes: int = 60
    wave_size: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who may be asked.

    ``is_busy``: booked at that time already. ``has_declined``: said no to the same before.
    """

    id: ConsultantId
    name: str
    number: int
    priority: int
    qualifications: tuple[str, ...] = ()
    is_reachable: bool = True
    is_busy: bool = False
    has_declined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """In which wave a candidate would be asked, or why in none."""

    candidate: Candidate
    wave: int | None = None
    left_out: LeftOut | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An assignment offered to one consultant."""

    id: OfferId
    round_id: OfferRoundId
    assignment_id: AssignmentId
    consultant_id: ConsultantId
    wave: int
    state: OfferState
    channel: Channel | None
    sent_at: datetime | None
    expires_at: datetime | None
    answered_at: datetime | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRound:
    """An assignment that is offered in waves, with all its offers in their order."""

    id: OfferRoundId
    assignment_id: AssignmentId
    version: int
    state: RoundState
    wave: int
    channel: Channel
    answer_minutes: int
    qualifications: tuple[str, ...]
    started_at: datetime
    ended_at: datetime | None
    offers: tuple[Offer, ...]

    @property
    def wave_count(self) -> int:
        """How many waves there are in all."""
        return max((each.wave for each in self.offers), default=0)

    @property
    def moves_at(self) -> datetime | None:
        """When the next wave is asked, or the round ends, if nobody answers."""
        open_offers = [each for each in self.offers if each.state is OfferState.OFFERED]
        return max((each.expires_at for each in open_offers if each.expires_at), default=None)
