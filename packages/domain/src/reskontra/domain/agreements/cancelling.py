"""What a cancellation costs: nothing in time, a share of the reserved time when it is late.

"Cancel at least 36 hours before, otherwise the reserved time is invoiced": hours are counted back
from the beginning as they pass, so that a night in which clocks are changed moves no deadline.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from reskontra.domain.agreements.views import AgreementCard


@dataclass(frozen=True, slots=True)
class LateCancellation:
    """In percent of what the reserved time comes to, on each side."""

    price_percent: Decimal
    pay_percent: Decimal


def cancellable_until(card: AgreementCard, begins_at: datetime) -> datetime | None:
    """The last instant at which cancelling costs nothing; None where it never costs anything."""
    if card.cancellation_hours is None:
        return None
    return begins_at.astimezone(UTC) - timedelta(hours=card.cancellation_hours)


def late_cancellation(
    card: AgreementCard, begins_at: datetime, cancelled_at: datetime
) -> LateCancellation | None:
    """What cancelling at an instant costs; None where it costs nothing."""
    until = cancellable_until(card, begins_at)
    if until is None or cancelled_at <= until:
        return None
    return LateCancellation(card.cancellation_price_percent, card.cancellation_pay_percent)
