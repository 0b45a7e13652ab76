"""What is added to work that was ordered in a hurry."""

from datetime import datetime
from decimal import Decimal

import pytest

from reskontra.domain.agreements.rushing import Rush, rush
from reskontra.domain.kernel.clock import SWEDEN
from tests.factories.agreements import agreement_card

CARD = agreement_card(
    rush_hours=24, rush_price_percent=Decimal(30), rush_pay_percent=Decimal("12.5")
)
ADDED = Rush(Decimal(30), Decimal("12.5"))


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=SWEDEN)


@pytest.mark.parametrize(
    ("case", "begins_at", "ordered_at", "added"),
    [
        ("days before", at(11, 27, 9), at(11, 20, 9), None),
        ("exactly as many hours", at(11, 27, 9), at(11, 26, 9), None),
        ("a minute less", at(11, 27, 9), at(11, 26, 9, 1), ADDED),
        ("a minute before", at(11, 27, 9), at(11, 27, 8, 59), ADDED),
        ("written down as it begins", at(11, 27, 9), at(11, 27, 9), None),
        ("written down afterwards", at(11, 27, 9), at(12, 7, 12), None),
        ("a night of 23 hours", at(3, 29, 12), at(3, 28, 12), ADDED),
        ("a night of 25 hours", at(10, 25, 12), at(10, 24, 12, 30), None),
    ],
)
def test_a_hurry_is_less_than_the_agreed_hours(
    case: str, begins_at: datetime, ordered_at: datetime, added: Rush | None
) -> None:
    assert rush(CARD, begins_at, ordered_at) == added, case


def test_where_nothing_is_agreed_nothing_is_added() -> None:
    card = agreement_card(rush_hours=None)
    assert rush(card, at(11, 27, 9), at(11, 27, 9)) is None
