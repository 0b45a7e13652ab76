"""The life of an assignment and of what is worked on it: which deed may be done when.

An assignment goes on by what is done to it, and follows its entries once all is reported. Who
ordered it, by which order number and reference, is put right until all of it is invoiced. It may
be given to somebody else until its time has passed, and be called off until something is reported.
Hours that were sent back are nothing that is reported: the office may call off what they were on,
and whoever ordered it may not. What is called off, or was never taken on, takes no report any more,
so such hours stay as they are: nobody pays for work beside what calling it off costs.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from reskontra.domain.assignments.refusals import IllegalTransition
from reskontra.domain.assignments.views import AssignmentState, EntryState
from reskontra.domain.kernel.limits import Path
from reskontra.domain.kernel.refusals import Refusal


class Deed(StrEnum):
    """What can be done with an assignment."""

    CHANGE = "CHANGE"
    REFER = "REFER"
    OFFER = "OFFER"
    CONFIRM = "CONFIRM"
    PERFORM = "PERFORM"
    REPORT = "REPORT"
    CANCEL = "CANCEL"
    REJECT = "REJECT"


class EntryDeed(StrEnum):
    """What can be done with what was worked."""

    APPROVE = "APPROVE"
    REJECT = "REJECT"
    REPORT_ANEW = "REPORT_ANEW"
    BILL = "BILL"
    RETURN = "RETURN"
    TAKE_BACK = "TAKE_BACK"


_ORDERED: Final = (AssignmentState.REQUESTED, AssignmentState.OFFERED)
_STAFFED: Final = (AssignmentState.CONFIRMED, AssignmentState.PERFORMED)
_FROM: Final[Mapping[Deed, tuple[AssignmentState, ...]]] = {
    Deed.CHANGE: (*_ORDERED, AssignmentState.CONFIRMED),
    Deed.REFER: (
        *_ORDERED,
        *_STAFFED,
        AssignmentState.REPORTED,
        AssignmentState.APPROVED,
        AssignmentState.CANCELLED,
    ),
    Deed.OFFER: _ORDERED,
    Deed.CONFIRM: (*_ORDERED, AssignmentState.CONFIRMED),
    Deed.PERFORM: (AssignmentState.CONFIRMED,),
    Deed.REPORT: _STAFFED,
    Deed.CANCEL: (*_ORDERED, AssignmentState.CONFIRMED),
    Deed.REJECT: _ORDERED,
}
_ENTRY_FROM: Final[Mapping[EntryDeed, tuple[EntryState, ...]]] = {
    EntryDeed.APPROVE: (EntryState.REPORTED,),
    EntryDeed.REJECT: (EntryState.REPORTED,),
    EntryDeed.REPORT_ANEW: (EntryState.REPORTED, EntryState.REJECTED),
    EntryDeed.BILL: (EntryState.APPROVED,),
    EntryDeed.RETURN: (EntryState.INVOICED,),
    EntryDeed.TAKE_BACK: (EntryState.APPROVED, EntryState.INVOICED),
}
_ENDED: Final = (AssignmentState.CANCELLED, AssignmentState.REJECTED)
_FOLLOWS: Final[Mapping[EntryState, AssignmentState]] = {
    EntryState.REPORTED: AssignmentState.REPORTED,
    EntryState.APPROVED: AssignmentState.APPROVED,
    EntryState.INVOICED: AssignmentState.INVOICED,
}


def may(deed: Deed, state: AssignmentState) -> bool:
    """Whether a deed may be done where an assignment stands."""
    return state in _FROM[deed]


def reasons_not_to(deed: Deed, state: AssignmentState) -> list[Refusal]:
    """Why a deed may not be done where an assignment stands."""
    return [] if may(deed, state) else [IllegalTransition(path=("id",), deed=deed, state=state)]


def entry_may(deed: EntryDeed, state: EntryState) -> bool:
    """Whether a deed may be done where an entry stands."""
    return state in _ENTRY_FROM[deed]


def reasons_not_to_entry(deed: EntryDeed, state: EntryState, path: Path = ("id",)) -> list[Refusal]:
    """Why a deed may not be done where an entry stands, which the input names at ``path``."""
    if entry_may(deed, state):
        return []
    return [IllegalTransition(path=path, deed=deed, state=state)]


def reasons_not_to_report_anew(state: AssignmentState, entry: EntryState) -> list[Refusal]:
    """Why an entry may not be reported anew where it and its assignment stand."""
    if state in _ENDED:
        return reasons_not_to(Deed.REPORT, state)
    return reasons_not_to_entry(EntryDeed.REPORT_ANEW, entry, ("entryId",))


def state_of(
    state: AssignmentState, entries: Iterable[EntryState], *, is_final: bool
) -> AssignmentState:
    """Where an assignment stands, given what was worked on it.

    One on which more will be reported stays as it is while its entries go their way. One on which
    all is reported has come as far as the entry that has come least far. Rejected entries do not
    count: whoever rejects one also says that more will be reported.
    """
    if state in {*_ORDERED, *_ENDED}:
        return state
    standing = set(entries) - {EntryState.REJECTED}
    if not is_final or not standing:
        back = state is AssignmentState.CONFIRMED
        return AssignmentState.CONFIRMED if back else AssignmentState.PERFORMED
    return next(after for entry, after in _FOLLOWS.items() if entry in standing)
