"""Payment references. Source of the golden numbers: Bankgirot's rules, worked by hand."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reskontra.domain.countries.checksums import passes_luhn
from reskontra.domain.countries.references import OcrAgreement, OcrLevel
from reskontra.domain.countries.se.ocr import is_ocr_number, ocr_number

SOFT, HARD = OcrAgreement(OcrLevel.SOFT), OcrAgreement(OcrLevel.HARD)
WITH_LENGTH = OcrAgreement(OcrLevel.LENGTH_DIGIT)


def fixed(*lengths: int) -> OcrAgreement:
    return OcrAgreement(OcrLevel.FIXED_LENGTH, lengths)


LENGTHS = st.lists(st.integers(2, 25), min_size=1, max_size=2, unique=True)
AGREEMENTS = st.one_of(
    st.sampled_from([SOFT, HARD, WITH_LENGTH]), LENGTHS.map(lambda lengths: fixed(*lengths))
)
CONTROL_DIGITS = dict.fromkeys(OcrLevel, 1) | {OcrLevel.LENGTH_DIGIT: 2}


@pytest.mark.parametrize(
    ("number", "plain", "with_length"),
    [
        (1, "18", "133"),
        (12, "125", "1248"),
        (1001, "10017", "100164"),
        (12345, "123455", "1234574"),
        (20260001, "202600011", "2026000105"),
        (1234567890123, "12345678901237", "123456789012354"),
        (12345678901234567890123, "123456789012345678901234", "1234567890123456789012357"),
    ],
)
def test_references_on_the_first_three_levels(number: int, plain: str, with_length: str) -> None:
    assert ocr_number(number, SOFT) == ocr_number(number, HARD) == plain
    assert ocr_number(number, WITH_LENGTH) == with_length


@pytest.mark.parametrize(
    ("number", "lengths", "reference"),
    [
        (1001, (5,), "10017"),
        (1001, (8,), "00010017"),
        (1, (2, 25), "18"),
        (1001, (4, 10), "0000010017"),
        (1001, (10, 7), "0010017"),
        (20260001, (9, 25), "202600011"),
        (12345678901234567890123, (25,), "0123456789012345678901234"),
        (1001, (4,), None),
        (1234567, (4, 6), None),
    ],
)
def test_references_of_fixed_lengths_are_filled_with_zeros(
    number: int, lengths: tuple[int, ...], reference: str | None
) -> None:
    assert ocr_number(number, fixed(*lengths)) == reference


def has_room(number: int, agreement: OcrAgreement) -> bool:
    length = len(str(number)) + CONTROL_DIGITS[agreement.level]
    return length <= max(agreement.lengths, default=25)


@given(st.integers(1, 10**24 - 1), AGREEMENTS)
def test_every_reference_passes_the_agreed_control_and_tells_its_number(
    number: int, agreement: OcrAgreement
) -> None:
    assume(has_room(number, agreement))
    reference = ocr_number(number, agreement)
    assert reference is not None
    assert is_ocr_number(reference, agreement)
    assert int(reference[: -CONTROL_DIGITS[agreement.level]]) == number


@given(st.integers(1, 10**30), AGREEMENTS)
def test_there_is_a_reference_exactly_where_there_is_room(
    number: int, agreement: OcrAgreement
) -> None:
    assert (ocr_number(number, agreement) is not None) == has_room(number, agreement)


@given(st.integers(1, 10**15), st.integers(0, 14), st.integers(1, 9))
def test_one_wrong_digit_is_always_seen(number: int, place: int, shift: int) -> None:
    reference = ocr_number(number, WITH_LENGTH)
    assert reference is not None
    place %= len(reference)
    wrong = str((int(reference[place]) + shift) % 10)
    assert not passes_luhn(reference[:place] + wrong + reference[place + 1 :])


@pytest.mark.parametrize("text", ["", "1", "12229445", "abc", "1" * 26])
def test_what_no_bank_lets_through(text: str) -> None:
    assert not is_ocr_number(text, SOFT)


def test_bankgirots_own_file_holds_a_reference_without_length_digit() -> None:
    assert is_ocr_number("657775", HARD)
    assert not is_ocr_number("657775", WITH_LENGTH)
    assert is_ocr_number("657775", fixed(6))
    assert not is_ocr_number("657775", fixed(7, 8))


def test_a_number_that_has_no_room_in_25_digits_has_no_reference() -> None:
    assert ocr_number(10**24, HARD) is None
    assert ocr_number(10**23, WITH_LENGTH) is None
