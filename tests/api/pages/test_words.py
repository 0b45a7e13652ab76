from decimal import Decimal

from reskontra.api.pages.words import TEXTS, amount, in_fours, number, price
from reskontra.domain.kernel.money import Money


def test_both_languages_have_the_same_words() -> None:
    assert list(TEXTS["sv"]) == list(TEXTS["en"])


def test_amounts_are_written_as_people_write_them() -> None:
    assert amount(Money(123_450), "sv") == "1\N{NO-BREAK SPACE}234,50"
    assert amount(Money(-123_450), "en") == "\N{MINUS SIGN}1,234.50"
    assert number(Decimal("10.500"), "sv") == "10,5"
    assert price(Decimal(100), "sv") == "100,00"
    assert price(Decimal("0.12345"), "en") == "0.12345"
    assert in_fours("SE4550000000058398257466").startswith("SE45 5000")
