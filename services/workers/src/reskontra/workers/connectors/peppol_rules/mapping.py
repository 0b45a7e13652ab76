"""A document and what is said of it, as bytes between two processes: pure, and trusting nothing.

A document goes as eight digits that tell its length, and its bytes; what is said of it comes as one
line of JSON.
"""

import json
from collections.abc import Sequence
from typing import Final

from reskontra.domain.invoicing.e_invoice_verdicts import Violation
from reskontra.domain.kernel.text import one_line
from reskontra.workers.ports.e_invoice_rules import RulesOutage

LENGTH_DIGITS: Final = 8
LONGEST_DOCUMENT: Final = 10**LENGTH_DIGITS - 1
LONGEST_ANSWER: Final = 1_000_000
_LONGEST_TEXT: Final = 500
WARNINGS: Final = ("warning", "information")


def framed(ubl: bytes) -> bytes:
    """A document as the other process reads it."""
    return f"{len(ubl):0{LENGTH_DIGITS}d}".encode() + ubl


def told_of(line: bytes) -> Sequence[Violation]:
    """Read what was said of a document.

    Raises:
        RulesOutage: It is half an answer, or none.
    """
    try:
        told = json.loads(line)
        return tuple(_violation(*map(str, each)) for each in told["violations"])
    except (ValueError, KeyError, TypeError):
        raise RulesOutage("HALF_ANSWER") from None


def _violation(rule: str, flag: str, text: str, place: str) -> Violation:
    return Violation(
        rule=rule,
        text=_without_id(one_line(text), rule)[:_LONGEST_TEXT],
        place=place[:_LONGEST_TEXT],
        is_fatal=flag not in WARNINGS,
    )


def _without_id(text: str, rule: str) -> str:
    """Some rules begin their words with their own name."""
    return text.removeprefix(f"[{rule}]").lstrip("-: ")
