"""When a batch may be handed to a print partner, and when it leaves by itself.

What one attempt lays down at the partner is let go by one deed. From the moment in which that deed
is allowed it is repeated, never the laying: so the partner prints a batch once for each time that a
person asks.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from reskontra.domain.delivery.letter_views import LetterBatchState, LetterRoutine
from reskontra.domain.delivery.refusals import LetterBatchMoved
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.refusals import OutOfRange, Refusal

# Longer than the files of a full batch need on a slow line; then whoever had it counts as dead.
HANDOVER_LEASE: Final = timedelta(minutes=5)
MAYBE_TAKEN: Final = "MAYBE_TAKEN"
WITH_PARTNER: Final = frozenset(
    {LetterBatchState.HANDING_OVER, LetterBatchState.HANDED_OVER, LetterBatchState.TAKEN}
)
_CAN_GO: Final = frozenset({LetterBatchState.PRINTED, LetterBatchState.REFUSED})
_LAST_HOUR: Final = 23
_FRIDAY: Final = 5


class PartnerSays(StrEnum):
    """What a print partner tells of a batch that it was given."""

    TAKEN = "TAKEN"
    POSTED = "POSTED"
    REFUSED = "REFUSED"


# What the partner tells counts where it is news: nothing follows on a batch that is posted.
NEWS: Final = {
    PartnerSays.TAKEN: frozenset({LetterBatchState.HANDED_OVER}),
    PartnerSays.POSTED: frozenset({LetterBatchState.HANDED_OVER, LetterBatchState.TAKEN}),
    PartnerSays.REFUSED: frozenset({LetterBatchState.HANDED_OVER, LetterBatchState.TAKEN}),
}


def reasons_not_to_hand_over(state: LetterBatchState) -> list[Refusal]:
    """Why a batch does not go to the print partner."""
    return [] if state in _CAN_GO else [LetterBatchMoved(path=("id",), state=state)]


def reasons_not_to_choose(hour: int) -> list[Refusal]:
    """Why letters do not leave by themselves at an hour."""
    if 0 <= hour <= _LAST_HOUR:
        return []
    return [OutOfRange(path=("hour",), minimum=0, maximum=_LAST_HOUR)]


def is_due(routine: LetterRoutine, instant: datetime, is_red_day: Callable[[date], bool]) -> bool:
    """Whether what waits is to leave by itself: once on each working day, from the chosen hour."""
    here = instant.astimezone(SWEDEN)
    is_done = routine.last_on is not None and routine.last_on >= here.date()
    if not routine.is_daily or is_done or here.hour < routine.hour:
        return False
    return here.isoweekday() <= _FRIDAY and not is_red_day(here.date())
