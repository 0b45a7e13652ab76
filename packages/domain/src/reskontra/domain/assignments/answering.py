"""Whether an offer can still be answered, and until when it can.

The first who accepts gets the assignment. What came too late is told as it is: somebody else was
faster, the time ran out, or the firm took the offer back.
"""

from datetime import datetime, timedelta

from reskontra.domain.assignments.offer_refusals import (
    AlreadyAccepted,
    AlreadyDeclined,
    AnswerTooLate,
    AssignmentTaken,
    OfferTakenBack,
)
from reskontra.domain.assignments.offer_views import OfferState, RoundState
from reskontra.domain.delivery.quiet_hours import leaves_at
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import Refusal

_ID = ("id",)


def answer_by(
    channel: Channel, moment: datetime, answer_minutes: int, begins_at: datetime
) -> datetime:
    """Until when an offer made at a moment can be accepted.

    The time runs from when the message may leave, so that nobody loses a night's sleep over it; but
    never past the beginning of the work.
    """
    leaves = leaves_at(channel, moment)
    return max(moment, min(leaves + timedelta(minutes=answer_minutes), begins_at))


def reasons_not_to_accept(
    state: OfferState, of_round: RoundState, expires_at: datetime | None, at: datetime
) -> list[Refusal]:
    """Why an offer cannot be accepted any more."""
    if of_round is RoundState.TAKEN:
        return [AssignmentTaken(path=_ID)]
    if state is OfferState.DECLINED:
        return [AlreadyDeclined(path=_ID)]
    return _reasons_of_time(state, expires_at, at)


def reasons_not_to_decline(
    state: OfferState, of_round: RoundState, expires_at: datetime | None, at: datetime
) -> list[Refusal]:
    """Why there is nothing to say no to any more."""
    if state is OfferState.ACCEPTED:
        return [AlreadyAccepted(path=_ID)]
    if of_round is RoundState.TAKEN:
        return [AssignmentTaken(path=_ID)]
    return _reasons_of_time(state, expires_at, at)


def _reasons_of_time(state: OfferState, expires_at: datetime | None, at: datetime) -> list[Refusal]:
    if state in {OfferState.WITHDRAWN, OfferState.WAITING}:
        return [OfferTakenBack(path=_ID)]
    is_late = expires_at is not None and expires_at <= at
    return [AnswerTooLate(path=_ID)] if is_late or state is OfferState.EXPIRED else []
