"""What can be agreed with a bank about references."""

import pytest

from reskontra.domain.countries.references import (
    OcrAgreement,
    OcrLevel,
    agreement_reasons,
    tidied_lengths,
)


@pytest.mark.parametrize("lengths", [(2,), (25,), (8, 12)])
def test_references_have_one_or_two_fixed_lengths(lengths: tuple[int, ...]) -> None:
    assert agreement_reasons(OcrAgreement(OcrLevel.FIXED_LENGTH, lengths), ("lengths",)) == []


@pytest.mark.parametrize("lengths", [(), (1,), (26,), (0, 8), (8, 10, 12), (-4,)])
def test_no_bank_agrees_to_that(lengths: tuple[int, ...]) -> None:
    (reason,) = agreement_reasons(OcrAgreement(OcrLevel.FIXED_LENGTH, lengths), ("lengths",))
    assert (reason.code, reason.path) == ("OCR_LENGTHS_INVALID", ("lengths",))
    assert reason.facts == {"minimum": 2, "maximum": 25, "most": 2}


def test_only_the_fourth_level_has_lengths() -> None:
    assert tidied_lengths(OcrLevel.FIXED_LENGTH, [12, 8, 12]) == (8, 12)
    others = [level for level in OcrLevel if level is not OcrLevel.FIXED_LENGTH]
    assert [tidied_lengths(level, [8]) for level in others] == [(), (), ()]
    assert [agreement_reasons(OcrAgreement(level), ()) for level in others] == [[], [], []]
