"""What is added to work that was ordered in a hurry: a percent on each side, on a line of its own.

"Less than 24 hours before" is elapsed time between the order and the beginning; exactly as many
hours as were agreed are no hurry. Work that is moved was ordered, for the time that it is moved to,
when it was asked to be moved there: an early order is no way round it, and a hurry that is put off
is none any more. Of work that is written down once it has begun nobody knows when
it was ordered, and nothing is charged by itself for what nobody knows.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from reskontra.domain.agreements.views import AgreementCard


@dataclass(frozen=True, slots=True)
class Rush:
    """In percent of what the work comes to, added on each side."""

    price_percent: Decimal
    pay_percent: Decimal


def rush(card: AgreementCard, begins_at: datetime, ordered_at: datetime) -> Rush | None:
    """What is added to work that begins so soon after it was ordered; None where nothing is."""
    if card.rush_hours is None:
        return None
    left = begins_at.astimezone(UTC) - ordered_at.astimezone(UTC)
    if timedelta(0) < left < timedelta(hours=card.rush_hours):
        return Rush(card.rush_price_percent, card.rush_pay_percent)
    return None
