"""How old a claim is: by days past its due date, in the bands that an age analysis has."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final


class AgeBandKey(StrEnum):
    """A band of an age analysis."""

    NOT_DUE = "NOT_DUE"
    DAYS_1_30 = "DAYS_1_30"
    DAYS_31_60 = "DAYS_31_60"
    DAYS_61_90 = "DAYS_61_90"
    OVER_90_DAYS = "OVER_90_DAYS"


@dataclass(frozen=True, slots=True)
class DueDays:
    """The due dates of a band, both ends included; an open end has no bound."""

    due_from: date | None
    due_to: date | None


# The fewest days past the due date in each band but the first, which nothing is too young for.
THRESHOLDS: Final = (1, 31, 61, 91)


def due_days_by_band(today: date) -> dict[AgeBandKey, DueDays]:
    """Which due dates each band has as of a day; no day is in two of them or in none."""
    latest = [None, *(today - timedelta(days=days) for days in THRESHOLDS)]
    earliest = [*(day + timedelta(days=1) for day in latest if day), None]
    return dict(zip(AgeBandKey, map(DueDays, earliest, latest), strict=True))
