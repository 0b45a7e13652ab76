"""VAT numbers. Source of the shape: Skatteverket, "Momsregistreringsnummer"."""

import pytest

from reskontra.domain.countries.se.vat_number import vat_number, vat_number_of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("SE556703748501", "SE556703748501"),
        ("se 556703-7485 01", "SE556703748501"),
        ("SE850709980501", "SE850709980501"),
        ("SE556703748502", "SE556703748502"),
    ],
)
def test_vat_numbers(text: str, number: str) -> None:
    assert vat_number(text) == number


@pytest.mark.parametrize(
    "text", ["SE123456789001", "SE556703748500", "5567037485", "SE5567037485", "NO556703748501", ""]
)
def test_what_is_no_vat_number(text: str) -> None:
    assert vat_number(text) is None


def test_a_vat_number_follows_from_the_organisation_number() -> None:
    assert vat_number_of("556703-7485") == "SE556703748501"
