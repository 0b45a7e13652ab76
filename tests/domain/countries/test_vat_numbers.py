"""VAT numbers of the EU. Source: VIES, frequently asked questions; directive (EU) 2020/1756."""

import pytest

from reskontra.domain.countries.vat_numbers import (
    is_claimed_by_eu,
    is_eu_number,
    is_in_eu,
    is_number_for_goods,
    is_number_for_services,
)


@pytest.mark.parametrize(
    "number",
    [
        "ATU12345678", "BE0123456789", "BG123456789", "CY12345678X", "CZ12345678", "DE123456789",
        "DK12345678", "EE123456789", "EL123456789", "ESX1234567X", "FI12345678", "FRXX123456789",
        "HR12345678901", "HU12345678", "IE1234567WA", "IE1Z23456W", "IT12345678901", "LT123456789",
        "LT123456789012", "LU12345678", "LV12345678901", "MT12345678", "NL123456789B01",
        "PL1234567890", "PT123456789", "RO12", "SE556703748501", "SI12345678", "SK1234567890",
        "XI123456789",
    ],
)  # fmt: skip
def test_each_state_has_its_shape(number: str) -> None:
    assert is_claimed_by_eu(number)
    assert is_eu_number(number)


@pytest.mark.parametrize(
    "number",
    ["DE12345678", "DE1234567890", "DEA23456789", "GR123456789", "NL123456789C01", "ATX12345678",
     "FI١٢٣٤٥٦٧٨", "NO999999999MVA", "GB123456789", "", "DE"],
)  # fmt: skip
def test_other_shapes_are_no_number_of_a_state(number: str) -> None:
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
