"""What may be done with letters: which may be printed together, and when they count as posted.

An issued invoice may go by post to anybody: paper needs no approval (ML 17 kap. 20 § asks one for
electronic invoices alone).
"""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Final

from reskontra.domain.delivery.handing import WITH_PARTNER
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.letter_views import LetterBatch, LetterBatchState
from reskontra.domain.delivery.refusals import (
    LetterBatchEmpty,
    LetterBatchMoved,
    LetterBatchTooLarge,
    LetterBatchWithPartner,
    LetterElsewhere,
    LetterTaken,
)
from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.kernel.refusals import OutOfRange, Refusal

# What one person folds at a time, and one file holds without growing unwieldy.
MOST_LETTERS: Final = 500
_CAN_BE_POSTED: Final = frozenset(
    {
        LetterBatchState.PRINTED,
        LetterBatchState.HANDED_OVER,
        LetterBatchState.TAKEN,
        LetterBatchState.REFUSED,
    }
)
_CAN_BE_TAKEN_APART: Final = frozenset(
    {LetterBatchState.PRINTING, LetterBatchState.PRINTED, LetterBatchState.REFUSED}
)


def reasons_not_to_batch(
    asked: Sequence[ParcelId] | None, waiting: Collection[ParcelId]
) -> list[Refusal]:
    """Why these letters can not be printed together; None asks for all that wait."""
    chosen = waiting if asked is None else asked
    if not chosen:
        return [LetterBatchEmpty(path=("letterIds",))]
    if len(chosen) > MOST_LETTERS:
        return [LetterBatchTooLarge(path=("letterIds",), maximum=MOST_LETTERS)]
    return [
        LetterTaken(path=("letterIds", place))
        for place, one in enumerate(asked or ())
        if one not in waiting
    ]


def reasons_not_to_post(
    state: LetterBatchState,
    letters: Collection[ParcelId],
    left_out: Sequence[ParcelId],
    days: tuple[date, date, date],
) -> list[Refusal]:
    """Why a batch does not count as posted; ``days``: when it was made, the day told, today."""
    if state not in _CAN_BE_POSTED:
        return [LetterBatchMoved(path=("id",), state=state)]
    made, told, today = days
    reasons: list[Refusal] = [
        LetterElsewhere(path=("leftOut", place))
        for place, one in enumerate(left_out)
        if one not in letters
    ]
    if not made <= told <= today:
        reasons.append(OutOfRange(path=("postedOn",), minimum=made, maximum=today))
    if not reasons and set(left_out) >= set(letters):
        reasons.append(LetterBatchEmpty(path=("leftOut",)))
    return reasons


def reasons_not_to_take_apart(state: LetterBatchState) -> list[Refusal]:
    """Why the letters of a batch can not go back to those that wait."""
    if state in WITH_PARTNER:
        return [LetterBatchWithPartner(path=("id",))]
    may = state in _CAN_BE_TAKEN_APART
    return [] if may else [LetterBatchMoved(path=("id",), state=state)]


def reasons_not_to_undo(batch: LetterBatch) -> list[Refusal]:
    """Why a batch can not be told unposted; what the print partner told, nobody takes back."""
    if batch.posted_by is None:
        return [LetterBatchMoved(path=("id",), state=batch.state)]
    is_partners_word = batch.posted_by.kind is ActorKind.SYSTEM
    return [LetterBatchWithPartner(path=("id",))] if is_partners_word else []
