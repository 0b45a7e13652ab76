"""What an agreement may say."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.agreements.agreeing import MOST_PRICES, reasons_not_to_agree, tidied
from reskontra.domain.agreements.views import BillingPolicy
from reskontra.domain.kernel.refusals import Refusal
from tests.factories.agreements import agreed_price, agreement_entry


def told(reasons: list[Refusal]) -> list[tuple[str, str]]:
    return [(each.code, ".".join(each.path)) for each in reasons]


def test_texts_are_written_clean_and_what_the_policy_does_not_ask_for_goes() -> None:
    entry = tidied(
        agreement_entry(
            name="  Ram  avtal ", order_number=" ", note="a \r\nb", silent_days=5, monthly_day=1
        )
    )
    assert (entry.name, entry.order_number, entry.note) == ("Ram avtal", None, "a \nb")
    assert (entry.silent_days, entry.monthly_day) == (None, None)
    silent = agreement_entry(policy=BillingPolicy.SILENT_APPROVAL, silent_days=5, monthly_day=1)
    assert (tidied(silent).silent_days, tidied(silent).monthly_day) == (5, None)


@pytest.mark.parametrize(
    ("about", "code", "path"),
    [
        ({"name": ""}, "REQUIRED", "name"),
        ({"policy": BillingPolicy.SILENT_APPROVAL}, "REQUIRED", "silentDays"),
        ({"policy": BillingPolicy.MONTHLY}, "REQUIRED", "monthlyDay"),
        ({"silent_days": 61}, "OUT_OF_RANGE", "silentDays"),
        ({"monthly_day": 29}, "OUT_OF_RANGE", "monthlyDay"),
        ({"valid_from": date(1900, 1, 1)}, "OUT_OF_RANGE", "validFrom"),
        ({"valid_to": date(2025, 12, 31)}, "VALIDITY_REVERSED", "validTo"),
        ({"cancellation_hours": 0}, "OUT_OF_RANGE", "cancellationHours"),
        ({"cancellation_hours": 721}, "OUT_OF_RANGE", "cancellationHours"),
        (
            {"cancellation_price_percent": Decimal("100.01")},
            "SHARE_UNUSABLE",
            "cancellationPricePercent",
        ),
        ({"cancellation_pay_percent": Decimal(-1)}, "SHARE_UNUSABLE", "cancellationPayPercent"),
        ({"rush_hours": 0}, "OUT_OF_RANGE", "rushHours"),
        ({"rush_price_percent": Decimal(1000)}, "PERCENT_UNUSABLE", "rushPricePercent"),
        ({"rush_pay_percent": Decimal(-1)}, "PERCENT_UNUSABLE", "rushPayPercent"),
        ({"mileage_price": Decimal(-1)}, "PRICE_UNUSABLE", "mileagePrice"),
        ({"mileage_pay": Decimal("0.0000001")}, "PAY_UNUSABLE", "mileagePay"),
        ({"order_number": "1" * 101}, "TOO_LONG", "orderNumber"),
        ({"buyer_reference": "1" * 101}, "TOO_LONG", "buyerReference"),
        ({"our_reference": "1" * 101}, "TOO_LONG", "ourReference"),
        ({"note": "n" * 4001}, "TOO_LONG", "note"),
        ({"prices": (agreed_price(price=Decimal(-1)),)}, "PRICE_UNUSABLE", "prices.0.price"),
        (
            {"prices": (agreed_price(valid_from=date(1900, 1, 1)),)},
            "OUT_OF_RANGE",
            "prices.0.validFrom",
        ),
        ({"prices": (agreed_price(),) * (MOST_PRICES + 1)}, "TOO_MANY_AGREED_PRICES", "prices"),
    ],
)
def test_what_is_wrong_is_told_on_its_field(about: dict[str, object], code: str, path: str) -> None:
    assert told(reasons_not_to_agree(agreement_entry(**about))) == [(code, path)]


def test_one_type_has_one_price_from_a_day() -> None:
    later = agreed_price(valid_from=date(2026, 7, 1))
    assert reasons_not_to_agree(agreement_entry(prices=(agreed_price(), later))) == []
    assert told(reasons_not_to_agree(agreement_entry(prices=(later, later)))) == [
        ("AGREED_PRICE_TWICE", "prices.0.validFrom"),
        ("AGREED_PRICE_TWICE", "prices.1.validFrom"),
    ]
