"""Account numbers. Golden numbers: the Swedish bankers' association's examples."""

import pytest

from reskontra.domain.countries.banks import bic, iban


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("SE35 5000 0000 0549 1000 0003", "SE3550000000054910000003"),
        ("se4550000000058398257466", "SE4550000000058398257466"),
        ("DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
    ],
)
def test_iban(text: str, number: str) -> None:
    assert iban(text) == number


@pytest.mark.parametrize(
    "text", ["SE4550000000058398257467", "SE455000", "", "5050-1055", "SE45 ÅÄÖ"]
)
def test_no_iban(text: str) -> None:
    assert iban(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("SWEDSESS", "SWEDSESS"),
        ("handsess", "HANDSESS"),
        ("ESSESESSXXX", "ESSESESSXXX"),
        ("SWED", None),
    ],
)
def test_bic(text: str, code: str | None) -> None:
    assert bic(text) == code
