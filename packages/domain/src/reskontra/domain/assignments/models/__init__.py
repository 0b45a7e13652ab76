"""The tables of assignments, of what was worked on them, and of what comes of it."""

from reskontra.domain.assignments.models.offers import (
    Offer,
    OfferRound,
    WorkReminder,
)
from reskontra.domain.assignments.models.ordered import (
    AskedChange,
    Assignment,
    AssignmentSeries,
)
from reskontra.domain.assignments.models.outcome import (
    BilledLine,
    PayLine,
    PayRelease,
    SelfBill,
)
from reskontra.domain.assignments.models.worked import (
    EntryExpense,
    EntryLine,
    TakenBackApproval,
    TimeEntry,
)

__all__ = [
    "AskedChange",
    "Assignment",
    "AssignmentSeries",
    "BilledLine",
    "EntryExpense",
    "EntryLine",
    "Offer",
    "OfferRound",
    "PayLine",
    "PayRelease",
    "SelfBill",
    "TakenBackApproval",
    "TimeEntry",
    "WorkReminder",
]
