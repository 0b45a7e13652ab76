"""Addresses and VAT numbers as they are written in their country."""

import pytest

from reskontra.domain.countries.addresses import (
    address_reasons,
    tidy_address,
    tidy_vat_number,
    vat_number_reasons,
)
from reskontra.domain.kernel.addresses import Address


def test_a_swedish_address_is_written_the_swedish_way() -> None:
    tidy = tidy_address(Address(line1=" Storgatan  1 ", postal_code="11418", country="se"))
    assert tidy == Address(line1="Storgatan 1", postal_code="114 18", country="SE")


@pytest.mark.parametrize(
    ("address", "paths"),
    [
        (Address(), []),
        (Address(postal_code="012 34"), [("postalCode",)]),
        (Address(postal_code="012 34", country="NO"), []),
        (Address(country="Sverige"), [("country",)]),
        (Address(country="XX"), [("country",)]),
        (Address(country="GR"), []),
        (Address(line1="x" * 201, city="y" * 101), [("line1",), ("city",)]),
    ],
)
def test_every_fault_is_told_where_it_stands(
    address: Address, paths: list[tuple[str, ...]]
) -> None:
    assert [reason.path for reason in address_reasons(address, ())] == paths


@pytest.mark.parametrize(
    ("text", "tidy", "codes"),
    [
        ("se 556703748501", "SE556703748501", []),
        ("SE556703748601", "SE556703748601", ["VAT_NUMBER_INVALID"]),
        ("DE 123456789", "DE123456789", []),
        ("DE 12345678", "DE12345678", ["VAT_NUMBER_INVALID"]),
        ("no 999 999 999 mva", "NO999999999MVA", []),
        ("ch e-123.456.789 mwst", "CHE-123.456.789MWST", ["VAT_NUMBER_INVALID"]),
        ("CHE123456789MWST", "CHE123456789MWST", []),
        ("GB 123 4567 89", "GB123456789", []),
        ("XI 123 4567 89", "XI123456789", []),
        ("XI 12", "XI12", ["VAT_NUMBER_INVALID"]),
        ("EL 123456789", "EL123456789", []),
        ("GR 123456789", "GR123456789", ["VAT_NUMBER_PREFIX_UNKNOWN"]),
        ("MC 12345678901", "MC12345678901", ["VAT_NUMBER_PREFIX_UNKNOWN"]),
        ("UK 123456789", "UK123456789", ["VAT_NUMBER_PREFIX_UNKNOWN"]),
        ("XX 123456789", "XX123456789", ["VAT_NUMBER_PREFIX_UNKNOWN"]),
        ("123", "123", ["VAT_NUMBER_INVALID"]),
        ("", None, []),
    ],
)
def test_vat_numbers_of_here_and_there(text: str, tidy: str | None, codes: list[str]) -> None:
    assert tidy_vat_number(text) == tidy
    assert [reason.code for reason in vat_number_reasons(tidy, ("vatNumber",))] == codes
