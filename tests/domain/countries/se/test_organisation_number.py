"""Organisation and personal numbers, with the tax agency's and the registry's own examples."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.countries.checksums import luhn_check_digit
from reskontra.domain.countries.se.organisation_number import (
    is_legal_person,
    organisation_number,
    personal_number,
)
from reskontra.domain.kernel.clock import stopped_at

NOW = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("556703-7485", "556703-7485"),
        ("5567037485", "556703-7485"),
        (" 556703 7485 ", "556703-7485"),
        ("165567037485", "556703-7485"),
        ("202100-5489", "202100-5489"),
        ("212000-0142", "212000-0142"),
        ("850709-9805", "850709-9805"),
        ("19850709-9805", "850709-9805"),
        ("701063-2391", "701063-2391"),
    ],
)
def test_numbers_of_companies_authorities_and_sole_traders(text: str, number: str) -> None:
    assert organisation_number(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "556703-7486",
        "000000-0000",
        "",
        "556703",
        "556703-74855",
        "55670374AB",
        "٥٥٦٧٠٣٧٤٨٥",
        "SE556703748501",
        "155567037485",
        "991332-1232",
        "19850732-9805",
    ],
)
def test_what_is_no_number(text: str) -> None:
    assert organisation_number(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("850709-9805", "19850709-9805"),
        ("198507099805", "19850709-9805"),
        ("121212+1212", "19121212-1212"),
        ("121212-1212", "20121212-1212"),
        ("19701063-2391", "19701063-2391"),
        ("261224-1238", "19261224-1238"),
    ],
)
def test_personal_and_coordination_numbers_get_their_century(text: str, number: str) -> None:
    with stopped_at(NOW):
        assert personal_number(text) == number


@pytest.mark.parametrize("text", ["556703-7485", "850709-9806", "000000-0000", "850230-1230"])
def test_what_is_no_personal_number(text: str) -> None:
    with stopped_at(NOW):
        assert personal_number(text) is None


def test_persons_are_told_from_companies() -> None:
    assert is_legal_person("556703-7485")
    assert not is_legal_person("850709-9805")


@given(st.sampled_from("12356789"), st.text("0123456789", min_size=8, max_size=8))
def test_any_group_with_a_right_check_digit_is_a_number(group: str, rest: str) -> None:
    digits = f"{group}{rest[0]}{max(rest[1], '2')}{rest[2:]}"
    number = f"{digits[:6]}-{digits[6:]}{luhn_check_digit(digits)}"
    assert organisation_number(number) == number


@given(st.text())
def test_nothing_that_people_type_breaks_it(text: str) -> None:
    assert organisation_number(text) in {None, organisation_number(organisation_number(text) or "")}
