"""What an agreement says of one order: whether it is rushed, and until when it is called off free.

Both are decided where they are charged (``agreements.rushing``, ``agreements.cancelling``). What a
plan has paid for costs the customer neither, and what a bank of hours covers costs hours of it; a
price by hand goes before plan and bank (ADR 54). Work of
more than 24 hours tells a period, of which nobody knows how much is reserved, and costs nothing to
call off (``queries.cancelling``).
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from reskontra.domain.agreements.cancelling import cancellable_until
from reskontra.domain.agreements.hour_terms import INCLUDED
from reskontra.domain.agreements.rushing import rush
from reskontra.domain.agreements.views import AgreementCard
from reskontra.domain.assignments.reporting import LONGEST


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderTerms:
    """In percent of what the work comes to, as the customer pays it.

    Attributes:
        rush_percent: What is added because it was ordered so late; None where nothing is.
        free_until: The last instant at which calling off costs nothing; None where it never does.
        late_percent: What it costs later, once somebody is to do it; None where it costs nothing.
        is_banked: Whether a bank of hours covers what it can of either, and only the rest costs.
    """

    rush_percent: Decimal | None = None
    free_until: datetime | None = None
    late_percent: Decimal | None = None
    is_banked: bool = False


def is_paid_for(agreed: AgreementCard) -> bool:
    """Whether a plan has paid for the work, so that neither costs the customer anything."""
    return agreed.form in INCLUDED


def has_bank(agreed: AgreementCard) -> bool:
    """Whether a bank of hours covers what it can of the work."""
    return agreed.period is not None and agreed.period.bank is not None


def order_terms(
    agreed: AgreementCard | None,
    begins_at: datetime,
    ends_at: datetime,
    ordered_at: datetime,
    *,
    has_own_price: bool = False,
) -> OrderTerms:
    """What is said of work that is ordered at an instant; nothing without an agreement."""
    if agreed is None or (is_paid_for(agreed) and not has_own_price):
        return OrderTerms()
    hurry = rush(agreed, begins_at, ordered_at)
    late = agreed.cancellation_price_percent or None
    is_long = ends_at - begins_at > LONGEST
    until = None if is_long or late is None else cancellable_until(agreed, begins_at)
    rushed = (hurry.price_percent or None) if hurry else None
    return OrderTerms(
        rush_percent=rushed,
        free_until=until,
        late_percent=None if until is None else late,
        is_banked=has_bank(agreed) and not has_own_price and bool(rushed or until),
    )
