"""Tables as files: text that Swedish Excel opens right, or a workbook with typed cells."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Final, Protocol

from openpyxl import Workbook
from openpyxl.cell import Cell as BookCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from reskontra.domain.sheets.cells import quoted, quoted_in_workbook
from reskontra.domain.sheets.views import Cell, FileFormat

_WIDTH: Final = 18
_TEXT: Final = "s"
_DAY: Final = "yyyy-mm-dd"


class TableFile(Protocol):
    """A table that grows by sets of rows, and is a file at the end."""

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write some more rows."""

    def content(self) -> bytes:
        """The whole file."""


def table_file(file_format: FileFormat, headings: Sequence[str]) -> TableFile:
    """Begin a file with its headings."""
    if file_format is FileFormat.XLSX:
        return _WorkbookFile(headings)
    return _TextFile(headings)


class _TextFile:
    """Semicolons, decimal commas, and a mark that says UTF-8."""

    def __init__(self, headings: Sequence[str]) -> None:
        self._text = StringIO(newline="")
        self._writer = csv.writer(self._text, delimiter=";", lineterminator="\r\n")
        self._writer.writerow(headings)

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        self._writer.writerows([_written(cell) for cell in row] for row in rows)

    def content(self) -> bytes:
        return self._text.getvalue().encode("utf-8-sig")


class _WorkbookFile:
    """One leaf, its headings always in sight; a text is never a formula."""

    def __init__(self, headings: Sequence[str]) -> None:
        self._book = Workbook(write_only=True)
        self._leaf = self._book.create_sheet()
        self._leaf.freeze_panes = "A2"
        for place in range(1, len(headings) + 1):
            self._leaf.column_dimensions[get_column_letter(place)].width = _WIDTH
        self._leaf.append([self._heading(text) for text in headings])

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        for row in rows:
            self._leaf.append([self._typed(cell) for cell in row])

    def content(self) -> bytes:
        file = BytesIO()
        self._book.save(file)
        return file.getvalue()

    def _heading(self, text: str) -> BookCell:
        cell = WriteOnlyCell(self._leaf, text)
        cell.font = Font(bold=True)
        return cell

    def _typed(self, value: Cell) -> BookCell | None:
        if value is None or value == "":
            return None
        if isinstance(value, str):
            cell = WriteOnlyCell(self._leaf, quoted_in_workbook(value))
            cell.data_type = _TEXT
            return cell
        cell = WriteOnlyCell(self._leaf, value)  # type: ignore[arg-type]  # knows dates, decimals
        if isinstance(value, date):
            cell.number_format = _DAY
        return cell


def _written(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            return quoted(cell)
        case Decimal():
            return f"{cell:f}".replace(".", ",")
        case date():
            return cell.isoformat()
        case _:
            return str(cell)
