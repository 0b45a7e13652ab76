"""Undoing money that moved: books that are closed have been told, and stay as they are.

Bokföringslagen (1999:1078) 5 kap. 5 §: a correction says when it was made, and does not hide what
it corrects. So what moved on a closed day is reversed by an entry of its own, on the day when it is
undone.
"""

from datetime import date

from reskontra.domain.invoicing.settling import reasons_not_to_receive
from reskontra.domain.kernel.refusals import Refusal


def reversal_day(moved: date, today: date, closed_through: date | None) -> date | None:
    """The day of the entry that reverses it; None where its own day is open and needs none."""
    return today if reasons_not_to_receive(moved, closed_through) else None


def reasons_not_to_undo(today: date, closed_through: date | None) -> list[Refusal]:
    """Why nothing can be undone now: there is no open day left that a reversal could have."""
    return reasons_not_to_receive(today, closed_through, "id")
