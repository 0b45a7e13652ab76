"""An address is known again by whose it is, and cannot be read off by others."""

import pytest

from reskontra.api.pages.masked import masked_email, masked_mobile


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("anna.ek@kunden.example", "a***@kunden.example"),
        ("a@kunden.example", "a***@kunden.example"),
        ('"a@b"@kunden.example', '"***@kunden.example'),
        ("anna", "***"),
        ("", "***"),
    ],
)
def test_mail(address: str, shown: str) -> None:
    assert masked_email(address) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("070-174 06 05", "070-*** ** 05"),
        ("+46 (0)70 174 06 05", "070-*** ** 05"),
        ("0046701740605", "070-*** ** 05"),
        ("+47 412 34 567", "+47 *** ** 67"),
        ("08-123 456", ""),
        ("", ""),
    ],
)
def test_mobile_numbers(number: str, shown: str) -> None:
    assert masked_mobile(number) == shown
