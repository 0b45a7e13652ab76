"""When silence is approval.

Whoever orders has so many whole days to object, counted by Swedish clocks: of what was reported on
a Monday with three days to object, Thursday is the last one, and at midnight it is approved. What
is reported anew waits anew.
"""

from datetime import UTC, datetime, time, timedelta

from reskontra.domain.agreements.views import AgreementCard, BillingPolicy
from reskontra.domain.assignments.reporting import day_of
from reskontra.domain.kernel.clock import SWEDEN


def approved_by_silence_at(agreement: AgreementCard, reported_at: datetime) -> datetime | None:
    """When reported hours are approved unless somebody speaks; None where silence says nothing."""
    if agreement.policy is not BillingPolicy.SILENT_APPROVAL or agreement.silent_days is None:
        return None
    day = day_of(reported_at) + timedelta(days=agreement.silent_days + 1)
    return datetime.combine(day, time.min, SWEDEN).astimezone(UTC)
