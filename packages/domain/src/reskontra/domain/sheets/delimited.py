"""Tables as text: what Excel and other programs save as CSV, with whatever they put between cells.

Source: RFC 4180; Swedish Excel writes semicolons and Windows-1252, or UTF-8 with a byte order mark.
"""

import codecs
import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import count
from typing import Final

from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.sheets.refusals import (
    SheetCutOff,
    SheetEmpty,
    SheetTooLong,
    SheetUnreadable,
)
from reskontra.domain.sheets.views import Sheet

MOST_ROWS: Final = 20_000
LONGEST_CELL: Final = 4_000

_DELIMITERS: Final = ";,\t|"
_ENCODINGS: Final = ("utf-8-sig", "cp1252")
_WIDE_ENCODINGS: Final = ("utf-16",)
_WIDE: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def sheet_of(content: bytes) -> Sheet:
    """Read a table of text.

    Raises:
        Refused: It is no text, ends within a cell, or holds nothing or too much.
    """
    text = _decoded(content)
    delimiter = _delimiter_of(next(_lines_of(text), ""))
    return framed(list(_read(_lines_of(text), delimiter)))


def framed(rows: Sequence[tuple[str, ...]]) -> Sheet:
    """The first row as headings, the others below; empty rows at the end are nothing.

    Raises:
        Refused: There is no row but the headings, or there are too many.
    """
    held = list(rows)
    while held and not any(held[-1]):
        held.pop()
    if len(held) <= 1:
        raise Refused([SheetEmpty()])
    if len(held) - 1 > MOST_ROWS:
        raise Refused([SheetTooLong(maximum=MOST_ROWS)])
    return Sheet(headings=held[0], rows=tuple(held[1:]))


def _decoded(content: bytes) -> str:
    for encoding in _WIDE_ENCODINGS if content.startswith(_WIDE) else _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Refused([SheetUnreadable()])


def _delimiter_of(heading_line: str) -> str:
    counts = Counter(letter for letter in heading_line if letter in _DELIMITERS)
    return max(_DELIMITERS, key=lambda letter: counts[letter])


def _lines_of(text: str) -> Iterator[str]:
    # As the file has them: only so does a cell keep its own line breaks.
    return iter(StringIO(text, newline=""))


def _read(lines: Iterator[str], delimiter: str) -> Iterator[tuple[str, ...]]:
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    for row in count(1):
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise Refused([SheetCutOff(row=row)]) from error
        if cells is None:
            return
        if row > MOST_ROWS + 1:
            raise Refused([SheetTooLong(maximum=MOST_ROWS)])
        yield tuple(cell.strip()[:LONGEST_CELL] for cell in cells)
