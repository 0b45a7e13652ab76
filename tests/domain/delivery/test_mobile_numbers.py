"""Numbers in E.164. Sources: ITU-T E.164; PTS, Svensk nummerplan för telefoni."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.delivery.mobile_numbers import MobileNumber, mobile_number


@pytest.mark.parametrize(
    "text",
    [
        "070-174 06 05",
        "0701740605",
        "+46 70 174 06 05",
        "+46 (0)70-174 06 05",
        "0046701740605",
        " 070\u00a0174\u00a006\u00a005 ",
        "070\u2013174 06 05",
        "(070) 174 06 05",
        "070/174.06.05",
    ],
)
def test_swedish_numbers_have_one_form(text: str) -> None:
    assert mobile_number(text) == MobileNumber("+46701740605")


@pytest.mark.parametrize(
    ("text", "e164"),
    [
        ("+47 912 34 567", "+4791234567"),
        ("0045 20 12 34 56", "+4520123456"),
        ("+358 40 123 4567", "+358401234567"),
        ("+1 (415) 555-2671", "+14155552671"),
    ],
)
def test_numbers_abroad_are_taken_and_told(text: str, e164: str) -> None:
    number = mobile_number(text)
    assert number == MobileNumber(e164)
    assert number.is_abroad


@pytest.mark.parametrize(
    "text",
    [
        "",
        "08-123 456 78",
        "010-123 45 67",
        "0771-123 456",
        "0719-123 456 7",
        "070-174 06 0",
        "070-174 06 055",
        "701740605",
        "46701740605",
        "+46",
        "+46 8 123 456 78",
        "+0701740605",
        "+1234567890123456",
        "070-174 06 05 ring först",
        "\u0660701740605",
        "faktura@kunden.example",
        "+46+701740605",
    ],
)
def test_what_takes_no_messages_is_no_number(text: str) -> None:
    assert mobile_number(text) is None


@given(st.integers(0, 9_999_999), st.sampled_from("02369"))
def test_the_one_form_reads_as_itself(rest: int, second: str) -> None:
    number = mobile_number(f"07{second}-{rest:07}")
    assert number is not None
    assert mobile_number(number.e164) == number
    assert not number.is_abroad


@given(st.text(max_size=30))
def test_any_text_is_read_without_fault(text: str) -> None:
    number = mobile_number(text)
    assert number is None or number.e164.removeprefix("+").isdecimal()
