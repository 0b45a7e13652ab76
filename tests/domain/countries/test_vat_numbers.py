"""VAT numbers of the EU. Source: VIES, frequently asked questions; directive (EU) 2020/1756."""

import pytest

from reskontra.domain.countries.vat_numbers import (
    is_claimed_by_eu,
    is_eu_number,
    is_in_eu,
    is_number_for_goods,
    is_number_for_services,
)

# Of each prefix: numbers of its shape, and numbers that miss it by one sign or by its kind.
SHAPES = {
    "AT": (["U12345678"], ["12345678", "U1234567", "U123456789", "X12345678"]),
    "BE": (["0123456789", "1123456789"], ["123456789", "2123456789", "01234567890"]),
    "BG": (["123456789", "1234567890"], ["12345678", "12345678901", "12345678X"]),
    "CY": (["12345678X"], ["123456789", "1234567X", "X2345678X"]),
    "CZ": (["12345678", "123456789", "1234567890"], ["1234567", "12345678901", "1234567X"]),
    "DE": (["123456789"], ["12345678", "1234567890", "A23456789"]),
    "DK": (["12345678"], ["1234567", "123456789", "1234567X"]),
    "EE": (["123456789"], ["12345678", "1234567890", "12345678X"]),
    "EL": (["123456789"], ["12345678", "1234567890", "12345678X"]),
    "ES": (["X1234567X", "X12345678", "12345678X"], ["123456789", "X123456", "X1234567XX"]),
    "FI": (["12345678"], ["1234567", "123456789", "١٢٣٤٥٦٧٨"]),
    "FR": (["XX123456789", "12123456789"], ["OX123456789", "X123456789", "XX12345678"]),
    "HR": (["12345678901"], ["1234567890", "123456789012", "1234567890X"]),
    "HU": (["12345678"], ["1234567", "123456789", "1234567X"]),
    "IE": (["1Z23456W", "1234567W", "1234567WA", "1+23456W"], ["12345678", "1234567WAA"]),
    "IT": (["12345678901"], ["1234567890", "123456789012", "1234567890X"]),
    "LT": (["123456789", "123456789012"], ["1234567890", "12345678901", "12345678"]),
    "LU": (["12345678"], ["1234567", "123456789", "1234567X"]),
    "LV": (["12345678901"], ["1234567890", "123456789012", "1234567890X"]),
    "MT": (["12345678"], ["1234567", "123456789", "1234567X"]),
    "NL": (["123456789B01", "A+*456789B12"], ["123456789C01", "123456789B1", "12345678B01"]),
    "PL": (["1234567890"], ["123456789", "12345678901", "123456789X"]),
    "PT": (["123456789"], ["12345678", "1234567890", "12345678X"]),
    "RO": (["12", "1234567890"], ["1", "12345678901", "1X"]),
    "SE": (["556703748501"], ["5567037485", "5567037485011", "55670374850X"]),
    "SI": (["12345678"], ["1234567", "123456789", "1234567X"]),
    "SK": (["1234567890"], ["123456789", "12345678901", "123456789X"]),
    "XI": (["123456789", "123456789012", "GD123", "HA123"], ["12345678", "GD12", "XX123"]),
}  # fmt: skip
STATES = 27


def test_every_state_and_northern_ireland_has_its_cases() -> None:
    assert len(SHAPES) == STATES + 1
    assert all(map(is_claimed_by_eu, SHAPES))


@pytest.mark.parametrize("prefix", SHAPES)
def test_each_state_has_its_shape(prefix: str) -> None:
    numbers, others = SHAPES[prefix]
    assert [each for each in numbers if not is_eu_number(prefix + each)] == []
    assert [each for each in others if is_eu_number(prefix + each)] == []


@pytest.mark.parametrize(
    "number", ["GR123456789", "NO999999999MVA", "GB123456789", "XX12", "", "DE"]
)
def test_what_no_state_gives_is_no_number_of_the_eu(number: str) -> None:
    assert not is_eu_number(number)


@pytest.mark.parametrize(
    ("country", "is_in"),
    [("DE", True), ("GR", True), ("MC", True), ("SE", True), ("AX", False), ("NO", False),
     ("GB", False), ("EL", False), ("XI", False)],
)  # fmt: skip
def test_where_the_eu_ends(country: str, *, is_in: bool) -> None:
    assert is_in_eu(country) is is_in


@pytest.mark.parametrize(
    ("number", "for_goods", "for_services"),
    [
        ("DE123456789", True, True),
        ("XI123456789", True, False),
        ("SE556703748501", False, False),
        ("NO999999999MVA", False, False),
        ("DE1", False, False),
        (None, False, False),
    ],
)
def test_a_number_of_another_state_shows_a_business_there(
    number: str | None, *, for_goods: bool, for_services: bool
) -> None:
    assert is_number_for_goods(number, "SE") is for_goods
    assert is_number_for_services(number, "SE") is for_services
