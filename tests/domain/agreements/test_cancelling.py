"""What a cancellation costs."""

from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from reskontra.domain.agreements.cancelling import (
    LateCancellation,
    cancellable_until,
    late_cancellation,
)
from reskontra.domain.kernel.clock import SWEDEN
from tests.factories.agreements import agreement_card

CARD = agreement_card(
    cancellation_hours=36,
    cancellation_price_percent=Decimal(100),
    cancellation_pay_percent=Decimal(50),
)
COSTS = LateCancellation(Decimal(100), Decimal(50))


def at(month: int, day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, second, tzinfo=SWEDEN)


BEGINS = at(11, 27, 9)


@pytest.mark.parametrize(
    ("case", "cancelled_at", "cost"),
    [
        ("long before", at(11, 20, 9), None),
        ("exactly as many hours before", at(11, 25, 21), None),
        ("a second later", at(11, 25, 21, 0, 1), COSTS),
        ("when it has begun", at(11, 27, 9, 30), COSTS),
    ],
)
def test_a_late_cancellation_costs_a_share_on_each_side(
    case: str, cancelled_at: datetime, cost: LateCancellation | None
) -> None:
    assert late_cancellation(CARD, BEGINS, cancelled_at) == cost, case


@pytest.mark.parametrize(
    ("case", "begins_at", "until"),
    [
        # Clocks go back on 25 October 2026 and forward on 29 March.
        ("a night of an hour more", at(10, 25, 12), at(10, 24, 1)),
        ("a night of an hour less", at(3, 29, 12), at(3, 27, 23)),
    ],
)
def test_hours_before_are_counted_as_they_pass(
    case: str, begins_at: datetime, until: datetime
) -> None:
    assert cancellable_until(CARD, begins_at) == until, case


def test_without_a_deadline_it_never_costs_anything() -> None:
    card = agreement_card(cancellation_hours=None)
    assert cancellable_until(card, BEGINS) is None
    assert late_cancellation(card, BEGINS, BEGINS + timedelta(hours=1)) is None
