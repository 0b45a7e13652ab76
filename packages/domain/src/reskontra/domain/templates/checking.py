"""Whether words may be used: every variable known and in its place, and none missing.

What is wrong is told when it is saved, with its line and column, and never when it is sent.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches
from typing import Final

from reskontra.domain.kernel.limits import LONG, text_reasons
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import one_line, several_lines
from reskontra.domain.templates.filling import VARIABLE, alone, names_in
from reskontra.domain.templates.refusals import (
    BracesUnbalanced,
    PersonalNumberShown,
    VariableMisplaced,
    VariableMissing,
    VariableUnknown,
)
from reskontra.domain.templates.variables import (
    ALSO_CALLED,
    BLOCKS,
    OBLIGATORY,
    VARIABLES,
    fields_of,
    may_stand_in,
)
from reskontra.domain.templates.views import Purpose, Words, WordsField

LONGEST_LINE: Final = 150
LONGEST_SMS: Final = 600
_WORDS: Final = "words"
_LONGEST_NAME: Final = 40
_BRACE: Final = re.compile(r"[{}]+")
# Ten or twelve digits that begin with a day; sixty are added to that of a coordination number.
_PERSONAL_NUMBER: Final = re.compile(
    r"(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])"
    r"[-+ ]?\d{4}(?!\d)"
)


def tidied(words: Words, purpose: Purpose) -> Words:
    """The words without what nobody sees; of a text message only its body."""
    body = several_lines("\n".join(line.rstrip() for line in words.body.splitlines()))
    if WordsField.SUBJECT not in fields_of(purpose):
        return Words(body=body)
    return replace(
        words,
        body=body,
        subject=one_line(words.subject),
        preview=one_line(words.preview),
        heading=one_line(words.heading),
    )


def reasons_not_to_use(words: Words, purpose: Purpose) -> list[Refusal]:
    """Every reason against tidied words at once, in the order in which they are written."""
    reasons: list[Refusal] = []
    for field in fields_of(purpose):
        reasons += _reasons_of_field(getattr(words, field), purpose, field)
    said = set(names_in(words.body))
    missing = [name for name in OBLIGATORY[purpose] if name not in said]
    return [
        *reasons,
        *(VariableMissing(path=(_WORDS, WordsField.BODY), variable=_shown(one)) for one in missing),
    ]


def longest(purpose: Purpose, field: WordsField) -> int:
    """How many characters there is room for."""
    if field is not WordsField.BODY:
        return LONGEST_LINE
    return LONG if WordsField.SUBJECT in fields_of(purpose) else LONGEST_SMS


def nearest(name: str, purpose: Purpose) -> str:
    """The variable that somebody who wrote ``name`` may have meant."""
    known = {each: each for each in VARIABLES[purpose]}
    called = {also: each for also, each in ALSO_CALLED.items() if each in known}
    names = {**called, **known}
    return names[get_close_matches(name.lower().replace(" ", "_"), names, n=1, cutoff=0)[0]]


def _reasons_of_field(text: str, purpose: Purpose, field: WordsField) -> list[Refusal]:
    maximum, is_required = longest(purpose, field), field in {WordsField.SUBJECT, WordsField.BODY}
    reasons = text_reasons(text, (_WORDS, field), maximum=maximum, is_required=is_required)
    # What nobody could save is not read through.
    if len(text) > maximum:
        return reasons
    return [
        *reasons,
        *_reasons_of_variables(text, purpose, field),
        *_reasons_of_braces(text, field),
        *_reasons_of_people(text, field),
    ]


def _reasons_of_variables(text: str, purpose: Purpose, field: WordsField) -> Iterator[Refusal]:
    for row, line in enumerate(text.split("\n"), 1):
        for found in VARIABLE.finditer(line):
            name, place = found[1], {"line": row, "column": found.start() + 1}
            written = _shown(name[:_LONGEST_NAME])
            if name not in VARIABLES[purpose]:
                meant = _shown(nearest(name, purpose))
                yield VariableUnknown(
                    path=(_WORDS, field), variable=written, nearest=meant, **place
                )
            elif not may_stand_in(name, field) or (name in BLOCKS and alone(line) is None):
                yield VariableMisplaced(path=(_WORDS, field), variable=written, **place)


def _reasons_of_braces(text: str, field: WordsField) -> Iterator[Refusal]:
    for row, line in enumerate(text.split("\n"), 1):
        # What belongs to a variable is blanked, so that columns stay.
        rest = VARIABLE.sub(lambda found: " " * len(found[0]), line)
        for brace in _BRACE.finditer(rest):
            place = {"line": row, "column": brace.start() + 1}
            yield BracesUnbalanced(path=(_WORDS, field), brace=brace[0], **place)


def _reasons_of_people(text: str, field: WordsField) -> Iterator[Refusal]:
    if field is not WordsField.BODY and _PERSONAL_NUMBER.search(text):
        yield PersonalNumberShown(path=(_WORDS, field))


def _shown(name: str) -> str:
    return "{{" + name + "}}"
