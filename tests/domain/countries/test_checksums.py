"""Check digits."""

import pytest

from reskontra.domain.countries.checksums import is_gln, only_digits, passes_luhn


@pytest.mark.parametrize(
    ("digits", "is_right"), [("4006381333931", True), ("4006381333932", False), ("735", False)]
)
def test_gln(digits: str, is_right: bool) -> None:
    assert is_gln(digits) is is_right


@pytest.mark.parametrize("text", ["", "12a", "١٢٣", "-1"])
def test_only_our_own_digits_count(text: str) -> None:
    assert not only_digits(text)
    assert not passes_luhn(text)
