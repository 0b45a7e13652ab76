"""An amount is read in the document's own currency, and in no other."""

import pytest

from reskontra.api.pages.typed import Unreadable, typed_amount
from reskontra.domain.kernel.money import Money


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("1 234,50 kr", "SEK", 123_450),
        ("1\N{NO-BREAK SPACE}234,50\N{NO-BREAK SPACE}kr", "SEK", 123_450),
        ("200", "SEK", 20_000),
        ("200:-", "SEK", 20_000),
        ("200 Kr", "SEK", 20_000),
        ("200 SEK", "SEK", 20_000),
        ("200 sek", "SEK", 20_000),
        ("200 EUR", "EUR", 20_000),
        ("200", "EUR", 20_000),
    ],
)
def test_what_is_an_amount(text: str, currency: str, minor: int) -> None:
    assert typed_amount(text, currency) == Money(minor, currency)


@pytest.mark.parametrize("text", ["", "  ", "\N{NO-BREAK SPACE}"])
def test_nothing_is_no_amount(text: str) -> None:
    assert typed_amount(text, "SEK") is None


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("abc", "SEK"),
        ("kr", "SEK"),
        (":-", "SEK"),
        ("SEK", "SEK"),
        ("200 EUR", "SEK"),
        ("200 abc", "SEK"),
        ("200 kr kr", "SEK"),
        ("200 kr", "EUR"),
        ("200:-", "EUR"),
        ("200 SEK", "EUR"),
        ("-200", "SEK"),
        ("1e3", "SEK"),
    ],
)
def test_anything_else_is_unreadable(text: str, currency: str) -> None:
    with pytest.raises(Unreadable):
        typed_amount(text, currency)
