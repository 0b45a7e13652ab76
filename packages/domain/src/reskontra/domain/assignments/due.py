"""When approved work is billed by itself.

By the agreement's policy: as soon as it is approved (what needs no approval is approved when it is
reported), or once a month on a day of its own. A month's invoice holds the work that ended before
the month in which it is written and was approved before its day came; what is approved later waits
for the next one, so that a customer gets one invoice a month. Work without an agreement is billed
as soon as it is approved.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from reskontra.domain.agreements.views import BillingPolicy
from reskontra.domain.assignments.billing_views import ApprovedEntry
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.periods import Month

AT_ONCE: Final = frozenset(
    {BillingPolicy.ON_REPORT, BillingPolicy.ON_APPROVAL, BillingPolicy.SILENT_APPROVAL}
)
_FIRST: Final = 1


@dataclass(frozen=True, slots=True)
class Cut:
    """What the latest monthly invoice holds: work before an instant, approved before another."""

    worked_before: datetime
    approved_before: datetime


def is_due(
    entry: ApprovedEntry, policy: BillingPolicy, monthly_day: int | None, today: date
) -> bool:
    """Whether an entry is billed now, with nobody asking for it.

    Hours that came back from a credited invoice wait for somebody to say what was wrong with it.
    """
    if entry.is_returned or policy is BillingPolicy.MANUAL:
        return False
    if policy in AT_ONCE:
        return True
    cut = monthly_cut(today, monthly_day or _FIRST)
    return entry.ends_at <= cut.worked_before and entry.approved_at < cut.approved_before


def monthly_cut(today: date, day: int) -> Cut:
    """What the latest monthly invoice through today holds; a month too short has its last day."""
    month = Month.of(today)
    if today < _day_in(month, day):
        month = month.plus(-1)
    return Cut(_midnight(month.first), _midnight(_day_in(month, day)))


def _day_in(month: Month, day: int) -> date:
    return month.first.replace(day=min(day, month.last.day))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), SWEDEN)
