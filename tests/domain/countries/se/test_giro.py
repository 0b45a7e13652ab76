"""Bankgiro and plusgiro numbers that are in use."""

import pytest

from reskontra.domain.countries.se.giro import bankgiro, plusgiro


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5050-1055", "5050-1055"),
        ("50501055", "5050-1055"),
        ("991-2346", "991-2346"),
        ("9912346", "991-2346"),
        ("5805-6201", "5805-6201"),
        ("240-7617", "240-7617"),
    ],
)
def test_bankgiro(text: str, number: str) -> None:
    assert bankgiro(text) == number


@pytest.mark.parametrize("text", ["123-4567", "000-0000", "50-501055", "505010555", "", "abc-defg"])
def test_no_bankgiro(text: str) -> None:
    assert bankgiro(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("90 19 50-6", "90 19 50-6"),
        ("9019506", "90 19 50-6"),
        ("90 20 90-0", "90 20 90-0"),
        ("900610-7", "90 06 10-7"),
        ("1-8", "1-8"),
    ],
)
def test_plusgiro(text: str, number: str) -> None:
    assert plusgiro(text) == number


@pytest.mark.parametrize("text", ["90 19 50-7", "0-0", "123456789", ""])
def test_no_plusgiro(text: str) -> None:
    assert plusgiro(text) is None
