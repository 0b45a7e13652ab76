"""A table is a file that is read again as it was, and runs nothing."""

from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import load_workbook

from reskontra.api.sheets import TEXT, WORKBOOK, sheet_from
from reskontra.domain.sheets.cells import unquoted
from reskontra.domain.sheets.views import Cell, FileFormat
from reskontra.workers.rendering.tables import table_file

HEADINGS = ("Namn", "Pris")
TEXTS = ["Eva", "=1+1", "+46 70", "-", "@x", "'=1", "'t Hart", 'say "hi"; now', "två, tre"]


def written(file_format: FileFormat, rows: list[tuple[Cell, ...]]) -> bytes:
    file = table_file(file_format, HEADINGS)
    for row in rows:
        file.add([row])
    return file.content()


@pytest.mark.parametrize("file_format", FileFormat)
def test_texts_are_read_again_as_they_were(file_format: FileFormat) -> None:
    content = written(file_format, [(text, None) for text in TEXTS])
    sheet = sheet_from(content, WORKBOOK if file_format is FileFormat.XLSX else TEXT)
    assert sheet.headings == HEADINGS
    assert [unquoted(row[0]) for row in sheet.rows] == TEXTS


def test_a_text_file_is_what_swedish_excel_opens() -> None:
    rows: list[tuple[Cell, ...]] = [("Å", Decimal("-1234.50")), (date(2026, 11, 26), 7), ("", None)]
    assert written(FileFormat.CSV, rows) == (
        "\ufeffNamn;Pris\r\nÅ;-1234,50\r\n2026-11-26;7\r\n;\r\n".encode()
    )


def test_a_workbook_has_typed_cells_and_no_formula() -> None:
    rows: list[tuple[Cell, ...]] = [("=1+1", Decimal("0.000001")), (date(2026, 11, 26), 7)]
    leaf = load_workbook(BytesIO(written(FileFormat.XLSX, rows))).worksheets[0]
    assert [cell.data_type for row in leaf.iter_rows(min_row=2) for cell in row] == list("sndn")
    assert leaf["A3"].value.date() == date(2026, 11, 26)
    assert leaf.freeze_panes == "A2"
    assert leaf["A1"].font.b


def test_a_small_price_in_a_workbook_is_read_as_it_was() -> None:
    content = written(FileFormat.XLSX, [("A", Decimal("0.000001")), ("B", Decimal("1250.50"))])
    assert [row[1] for row in sheet_from(content, WORKBOOK).rows] == ["0.000001", "1250.5"]
