"""What the operator has told is known, and nothing else."""

from decimal import Decimal

import pytest

from reskontra.domain.delivery.mobile_numbers import MobileNumber
from reskontra.domain.delivery.sms_prices import SmsPrice, SmsTariff, TariffMalformed

TARIFF = SmsTariff.parse("46=0.52 SEK, +47=0.0525 EUR,1=0.0079 USD, 1787=0.05 USD")


@pytest.mark.parametrize(
    ("number", "segments", "amount", "currency"),
    [
        ("+46701740605", 1, "0.52", "SEK"),
        ("+46701740605", 3, "1.56", "SEK"),
        ("+4791234567", 2, "0.1050", "EUR"),
        ("+14155552671", 1, "0.0079", "USD"),
        ("+17875552671", 1, "0.05", "USD"),
    ],
)
def test_the_longest_code_tells_the_price(
    number: str, segments: int, amount: str, currency: str
) -> None:
    price = TARIFF.price_of(MobileNumber(number), segments)
    assert price == SmsPrice(Decimal(amount), currency)


@pytest.mark.parametrize("tariff", [TARIFF, SmsTariff.parse(""), SmsTariff.parse("  ")])
def test_a_price_that_nobody_told_is_unknown(tariff: SmsTariff) -> None:
    assert tariff.price_of(MobileNumber("+4520123456"), 1) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("46", "46 is no price"),
        ("46=0,52 SEK", "46=0 is no price"),
        ("46=0.52", "46=0.52 is no price"),
        ("0=1 SEK", "0=1 SEK is no price"),
        ("46=-1 SEK", "46=-1 SEK is no price"),
        ("46=0.5 SEK,", "^ is no price such as 46=0.52 SEK"),
        ("46=1 SEK,46=2 SEK", "46 has two prices"),
    ],
)
def test_a_list_that_cannot_be_read_is_no_list(text: str, said: str) -> None:
    with pytest.raises(TariffMalformed, match=said):
        SmsTariff.parse(text)


@pytest.mark.parametrize(
    ("numbers", "total"),
    [
        (["070-174 06 05", "+46701740606"], SmsPrice(Decimal("2.08"), "SEK")),
        (["070-174 06 05", "+4520123456"], None),
        (["070-174 06 05", "+4791234567"], None),
        (["070-174 06 05", "nobody"], None),
        ([], None),
    ],
)
def test_a_sum_is_told_only_where_every_price_is_known(
    numbers: list[str], total: SmsPrice | None
) -> None:
    assert TARIFF.price_of_all(numbers, 2) == total
