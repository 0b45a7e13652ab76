"""What may be entered as a rate."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.exchange.entering import reasons_not_to_enter, reasons_to_doubt, tidied
from reskontra.domain.exchange.views import Rate, RateSource
from tests.factories.exchange import new_rate

TODAY = date(2026, 11, 26)
PUBLISHED = Rate(
    currency="EUR", day=date(2026, 11, 20), kronor=Decimal("11.0235"), source=RateSource.ECB
)


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


@pytest.mark.parametrize(
    ("kronor", "codes"),
    [
        ("11.25", []),
        ("5.51175", []),
        ("22.047", []),
        ("5.511749", ["RATE_UNLIKELY"]),
        ("22.047001", ["RATE_UNLIKELY"]),
        ("0.000001", ["RATE_UNLIKELY"]),
        ("1102.35", ["RATE_UNLIKELY"]),
        ("0.0907", ["RATE_UNLIKELY"]),
    ],
)
def test_a_rate_far_from_the_published_one_is_taken_for_a_slip(
    kronor: str, codes: list[str]
) -> None:
    new = new_rate(kronor=Decimal(kronor))
    assert [reason.code for reason in reasons_to_doubt(new, PUBLISHED)] == codes
    assert reasons_to_doubt(new, None) == []
