"""What a firm has agreed with its bank about the references that payers give."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reskontra.domain.countries.refusals import OcrLengthsInvalid
from reskontra.domain.kernel.refusals import Refusal

SHORTEST: Final = 2
LONGEST: Final = 25
MOST_LENGTHS: Final = 2


class OcrLevel(StrEnum):
    """How strictly the bank looks at a reference, from the first level to the fourth."""

    SOFT = "SOFT"
    HARD = "HARD"
    LENGTH_DIGIT = "LENGTH_DIGIT"
    FIXED_LENGTH = "FIXED_LENGTH"


@dataclass(frozen=True, slots=True)
class OcrAgreement:
    """A level; and the one or two lengths that references have, on the level that fixes them."""

    level: OcrLevel = OcrLevel.LENGTH_DIGIT
    lengths: tuple[int, ...] = ()


def tidied_lengths(level: OcrLevel, lengths: Sequence[int]) -> tuple[int, ...]:
    """The lengths in order, each once; none where the level fixes none."""
    return tuple(sorted(set(lengths))) if level is OcrLevel.FIXED_LENGTH else ()


def agreement_reasons(agreement: OcrAgreement, path: Sequence[str]) -> list[Refusal]:
    """Why no bank would agree to that."""
    lengths = agreement.lengths
    is_few = 1 <= len(lengths) <= MOST_LENGTHS
    are_possible = all(SHORTEST <= length <= LONGEST for length in lengths)
    if agreement.level is not OcrLevel.FIXED_LENGTH or (is_few and are_possible):
        return []
    return [OcrLengthsInvalid(path=path, minimum=SHORTEST, maximum=LONGEST, most=MOST_LENGTHS)]
