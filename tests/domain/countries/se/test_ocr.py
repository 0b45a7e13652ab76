"""Payment references. Source of the golden numbers: Bankgirot's rules, worked by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.countries.checksums import passes_luhn
from reskontra.domain.countries.se.ocr import ReferenceTooLongFault, is_ocr_number, ocr_number


@pytest.mark.parametrize(
    ("number", "soft", "hard"),
    [
        (1, "18", "133"),
        (12, "125", "1248"),
        (1001, "10017", "100164"),
        (12345, "123455", "1234574"),
        (20260001, "202600011", "2026000105"),
        (1234567890123, "12345678901237", "123456789012354"),
        (12345678901234567890123, None, "1234567890123456789012357"),
    ],
)
def test_references_with_and_without_length_digit(number: int, soft: str | None, hard: str) -> None:
    assert ocr_number(number) == hard
    assert soft in {None, ocr_number(number, has_length_digit=False)}


@given(st.integers(1, 10**23 - 1), st.booleans())
def test_every_reference_passes_the_banks_control(number: int, has_length_digit: bool) -> None:
    reference = ocr_number(number, has_length_digit=has_length_digit)
    assert reference.startswith(str(number))
    assert 2 <= len(reference) <= 25
    assert is_ocr_number(reference, has_length_digit=has_length_digit)


@given(st.integers(1, 10**15), st.integers(0, 14), st.integers(1, 9))
def test_one_wrong_digit_is_always_seen(number: int, place: int, shift: int) -> None:
    reference = ocr_number(number)
    place %= len(reference)
    wrong = str((int(reference[place]) + shift) % 10)
    assert not passes_luhn(reference[:place] + wrong + reference[place + 1 :])


@pytest.mark.parametrize("text", ["", "1", "12229445", "abc", "1" * 26])
def test_what_no_bank_lets_through(text: str) -> None:
    assert not is_ocr_number(text, has_length_digit=False)


def test_bankgirots_own_file_holds_a_reference_without_length_digit() -> None:
    assert is_ocr_number("657775", has_length_digit=False)
    assert not is_ocr_number("657775")


def test_a_number_that_fits_no_reference_is_a_fault() -> None:
    with pytest.raises(ReferenceTooLongFault):
        ocr_number(10**24)
