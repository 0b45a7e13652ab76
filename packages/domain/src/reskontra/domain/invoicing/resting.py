"""What keeps reminders away from an invoice that is open: a dispute, or word that it is paid.

Whoever disputes a claim is heard before it is pursued (god inkassosed, inkassolagen 1974:182, 4 §).
Money that is said to be on its way has a week, which has room for a week-end, holidays and a bank's
file.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.clock import SWEDEN

A_WEEK: Final = timedelta(days=7)


class RestReason(StrEnum):
    """Why nobody is reminded."""

    DISPUTED = "DISPUTED"
    SAID_PAID = "SAID_PAID"


@dataclass(frozen=True, slots=True)
class Rest:
    """That nobody is reminded, and through which day; without a day until it is answered."""

    reason: RestReason
    through: date | None = None


def rest_of(head: InvoiceHead, today: date) -> Rest | None:
    """What keeps reminders away as of a day; None for what may be reminded of, or is not open."""
    if head.open_minor <= 0:
        return None
    if head.disputed_at is not None:
        return Rest(RestReason.DISPUTED)
    if head.said_paid_at is None:
        return None
    through = head.said_paid_at.astimezone(SWEDEN).date() + A_WEEK
    return Rest(RestReason.SAID_PAID, through) if today <= through else None
