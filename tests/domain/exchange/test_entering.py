"""What may be entered as a rate."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.exchange.entering import reasons_not_to_enter, tidied
from tests.factories.exchange import new_rate

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("about", "codes"),
    [
        ({}, []),
        ({"day": TODAY}, []),
        ({"day": date(2026, 11, 27)}, ["OUT_OF_RANGE"]),
        ({"day": date(1998, 12, 31)}, ["OUT_OF_RANGE"]),
        ({"currency": "SEK"}, ["RATE_OF_HOME"]),
        ({"currency": "JPY"}, ["CURRENCY_UNKNOWN"]),
        ({"kronor": Decimal(0)}, ["RATE_UNUSABLE"]),
        ({"kronor": Decimal(-1)}, ["RATE_UNUSABLE"]),
        ({"kronor": Decimal("NaN")}, ["RATE_UNUSABLE"]),
        ({"kronor": Decimal(10) ** 6}, ["RATE_UNUSABLE"]),
        ({"kronor": Decimal("1.1234567")}, ["RATE_UNUSABLE"]),
        ({"kronor": Decimal("0.000571")}, []),
        ({"reason": "  "}, ["REQUIRED"]),
        ({"reason": "x" * 201}, ["TOO_LONG"]),
    ],
)
def test_reasons_not_to_enter(about: dict[str, object], codes: list[str]) -> None:
    reasons = reasons_not_to_enter(tidied(new_rate(**about)), TODAY)
    assert [reason.code for reason in reasons] == codes
