"""When silence is approval.

Whoever orders has so many whole days to object, counted by Swedish clocks: of what they were asked
about on a Monday with three days to object, Thursday is the last one, and at midnight it is
approved. What is reported anew waits anew.

Only who was asked can be silent. The days begin when the question was sent, and not before the
agreement was changed last: what it said when they were asked may not have been that silence is an
answer, nor so soon. Where the question could not be sent, or came back, hours wait until somebody
approves them.
"""

from datetime import UTC, datetime, time, timedelta
from typing import Final

from reskontra.domain.agreements.views import AgreementCard, BillingPolicy
from reskontra.domain.assignments.reporting import day_of
from reskontra.domain.kernel.clock import SWEDEN

_AS_WRITTEN: Final = 1


def approved_by_silence_at(agreement: AgreementCard, asked_at: datetime | None) -> datetime | None:
    """When reported hours are approved unless somebody speaks; None where silence says nothing.

    ``asked_at`` is when whoever ordered was first asked about them as they are; None where nobody
    was.
    """
    is_silent = agreement.policy is BillingPolicy.SILENT_APPROVAL
    if not is_silent or agreement.silent_days is None or asked_at is None:
        return None
    began = max(asked_at, agreement.updated_at) if agreement.version > _AS_WRITTEN else asked_at
    day = day_of(began) + timedelta(days=agreement.silent_days + 1)
    return datetime.combine(day, time.min, SWEDEN).astimezone(UTC)
