"""Postal codes from 100 12 to 984 99."""

import pytest

from reskontra.domain.countries.se.postal_code import postal_code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("11418", "114 18"),
        ("114 18", "114 18"),
        ("SE-114 18", "114 18"),
        ("10012", "100 12"),
        ("98499", "984 99"),
    ],
)
def test_postal_codes(text: str, code: str) -> None:
    assert postal_code(text) == code


@pytest.mark.parametrize("text", ["012 34", "98500", "10011", "1141", "abcde", ""])
def test_what_is_no_postal_code(text: str) -> None:
    assert postal_code(text) is None
