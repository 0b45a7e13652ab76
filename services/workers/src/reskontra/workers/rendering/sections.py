"""The sections of an invoice: a heading above some lines, and what they come to below them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from reskontra.domain.invoicing.document import DocumentLine
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.numerals import Numerals

NONE: Final = ""


@dataclass(frozen=True, slots=True)
class Sections:
    """By line: the heading above it, and the sum below it; empty where there is none."""

    headings: tuple[str, ...]
    sums: tuple[str, ...]


def sections_of(lines: Sequence[DocumentLine], numerals: Numerals) -> Sections:
    """A section goes on to the next heading, and the last one to the advances that are taken off.

    What comes before the first heading has no sum.
    """
    last = next((place for place, line in enumerate(lines) if line.is_advance), len(lines))
    starts = [place for place, line in enumerate(lines[:last]) if line.heading]
    sums = [NONE] * len(lines)
    for start, end in pairwise([*starts, last]):
        amounts = [line.amount for line in lines[start:end]]
        sums[end - 1] = numerals.amount(Money.total(amounts, lines[start].amount.currency))
    return Sections(tuple(line.heading for line in lines), tuple(sums))
