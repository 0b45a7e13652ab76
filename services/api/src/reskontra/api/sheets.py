"""Tables out of files that somebody sent: text, the first leaf of a workbook, accounts in SIE."""

import zlib
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from itertools import islice
from typing import Final
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.sheets.delimited import LONGEST_CELL, MOST_ROWS, framed, sheet_of
from reskontra.domain.sheets.refusals import SheetUnreadable
from reskontra.domain.sheets.sie import accounts_of
from reskontra.domain.sheets.views import Sheet

TEXT: Final = "text/csv"
WORKBOOK: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# No register names it; what SIE files are sent as here.
LEDGER: Final = "application/x-sie"
MEDIA_TYPES: Final = (TEXT, WORKBOOK, LEDGER)
MOST_BYTES: Final = 5_000_000

_MOST_COLUMNS: Final = 100
# A small file can be made that unfolds to more than any memory.
_MOST_UNFOLDED: Final = 100_000_000
# What readers of archives, of their compression and of XML say to what is broken, or made to hurt.
_BROKEN: Final = (
    BadZipFile,
    InvalidFileException,
    ParseError,
    zlib.error,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)


def sheet_from(content: bytes, media_type: str) -> Sheet:
    """Read a table; slow for a large workbook, so not on the loop.

    Raises:
        Refused: It cannot be read, or holds nothing or too much.
    """
    if media_type == LEDGER:
        return accounts_of(content)
    if media_type != WORKBOOK:
        return sheet_of(content)
    # One more than may be: that there is another is all that has to be known.
    return framed(list(islice(_leaf(content), MOST_ROWS + 3)))


def _leaf(content: bytes) -> Iterator[tuple[str, ...]]:
    try:
        # Row by row: the size that a workbook claims to have says nothing of what is in it.
        book = load_workbook(_unfolded(content), read_only=True, keep_links=False)
        leaf = book.worksheets[0]
        leaf.reset_dimensions()
        rows = leaf.iter_rows(max_col=_MOST_COLUMNS, values_only=True)
        for place, cells in enumerate(rows):
            row = _trimmed(tuple(_written(cell) for cell in cells))
            # Below what may be taken a workbook has a million rows, mostly of nothing.
            if place <= MOST_ROWS + 1 or row:
                yield row
    except _BROKEN as error:
        raise Refused([SheetUnreadable()]) from error


def _unfolded(content: bytes) -> BytesIO:
    """The same workbook without compression, so that whoever reads it cannot be drowned."""
    plain = BytesIO()
    with ZipFile(BytesIO(content)) as sent, ZipFile(plain, "w") as kept:
        if sum(part.file_size for part in sent.infolist()) > _MOST_UNFOLDED:
            raise BadZipFile
        for part in sent.infolist():
            kept.writestr(part.filename, sent.read(part))
    plain.seek(0)
    return plain


def _trimmed(row: tuple[str, ...]) -> tuple[str, ...]:
    end = max((place for place, cell in enumerate(row, 1) if cell), default=0)
    return row[:end]


def _written(cell: object) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "ja" if cell else "nej"
        case datetime() | date():
            return cell.isoformat()[:10]
        # Numbers that are names, such as 5567037485, are kept as fractions in a workbook.
        case float() if cell.is_integer():
            return str(int(cell))
        # Never as 1e-06, which nobody writes.
        case float():
            return f"{Decimal(repr(cell)):f}"
        case _:
            return str(cell).strip()[:LONGEST_CELL]
