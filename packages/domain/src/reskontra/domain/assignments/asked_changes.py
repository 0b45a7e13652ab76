"""What whoever ordered asks for, once the time is somebody else's too, and how it is answered.

* From when it is offered, and while it has not begun, a change is asked for, and the firm says yes
  or no with a word. Until then all stays as it was.
* What is asked for is what differs; the firm's own later changes of other things stand.
* One waits at a time: a later one takes the place of the earlier. It waits as long as the
  assignment may be changed at all; one that is called off or done lapses with it.
* A yes is the firm's own change: it frees offers, asks who is booked, and costs no fee for calling
  off late. The price is that of the new time: more where it is longer or dearer, or was asked for
  so late that it is a hurry. The deadline for calling off is then counted from the new time, as
  after any move by the firm. So nobody gets past a price for late cancellation by a move that the
  firm has not agreed to.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reskontra.domain.assignments.ids import AskedChangeId, AssignmentId
from reskontra.domain.assignments.lifecycle import Deed, reasons_not_to
from reskontra.domain.assignments.own_orders import OwnChange
from reskontra.domain.assignments.own_refusals import (
    AskedChangeAnswered,
    NothingAsked,
    OrderInPast,
    OrderUnderWay,
)
from reskontra.domain.assignments.views import AssignmentCard, AssignmentState
from reskontra.domain.kernel.limits import LONG, text_reasons
from reskontra.domain.kernel.refusals import Refusal

_ASKED: frozenset[AssignmentState] = frozenset({AssignmentState.OFFERED, AssignmentState.CONFIRMED})


class AskedState(StrEnum):
    """Where a change that was asked for stands."""

    WAITING = "WAITING"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    REPLACED = "REPLACED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be other than it is; None stays."""

    begins_at: datetime | None = None
    ends_at: datetime | None = None
    place: str | None = None
    description: str | None = None

    @property
    def is_nothing(self) -> bool:
        """Whether all is to stay."""
        return self == Wanted()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedChange:
    """A change that was asked for, and what was answered."""

    id: AskedChangeId
    assignment_id: AssignmentId
    wanted: Wanted
    state: AskedState
    asked_at: datetime
    answered_by: str = ""
    answer: str = ""


def may_ask(state: AssignmentState, begins_at: datetime, moment: datetime) -> bool:
    """Whether whoever ordered something asks for a change of it."""
    return state in _ASKED and moment < begins_at


def wanted_of(card: AssignmentCard, change: OwnChange) -> Wanted:
    """What of a change differs from what is kept."""
    is_moved = (change.begins_at, change.ends_at) != (card.begins_at, card.ends_at)
    return Wanted(
        begins_at=change.begins_at if is_moved else None,
        ends_at=change.ends_at if is_moved else None,
        place=change.place if change.place != card.place else None,
        description=change.description if change.description != card.description else None,
    )


def reasons_not_to_ask(card: AssignmentCard, wanted: Wanted, moment: datetime) -> list[Refusal]:
    """Why a change cannot be asked for."""
    if not may_ask(card.state, card.begins_at, moment):
        return [OrderUnderWay(path=("id",))]
    if wanted.is_nothing:
        return [NothingAsked(path=("id",))]
    return _past_reasons(wanted, moment, "beginsAt")


def reasons_not_to_answer(
    asked: AskedState, state: AssignmentState, wanted: Wanted, moment: datetime
) -> list[Refusal]:
    """Why a change that was asked for cannot be answered with yes, or at all."""
    if asked is not AskedState.WAITING:
        return [AskedChangeAnswered(path=("id",))]
    return reasons_not_to(Deed.CHANGE, state) or _past_reasons(wanted, moment, "id")


def word_reasons(said: str, *, is_accepted: bool) -> list[Refusal]:
    """Why an answer may not be given in these words: a no says why."""
    return text_reasons(said, ("answer",), maximum=LONG, is_required=not is_accepted)


def _past_reasons(wanted: Wanted, moment: datetime, field: str) -> list[Refusal]:
    is_past = wanted.begins_at is not None and wanted.begins_at <= moment
    return [OrderInPast(path=(field,))] if is_past else []
