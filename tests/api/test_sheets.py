"""Workbooks are read as people see them, whatever somebody has hidden in them."""

from datetime import date
from io import BytesIO
from typing import TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from reskontra.api.sheets import TEXT, WORKBOOK, sheet_from
from reskontra.domain.kernel.refusals import Refused

SPREADSHEET = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
Cell: TypeAlias = str | int | float | date | None


def workbook(*rows: tuple[Cell, ...]) -> bytes:
    book = Workbook()
    leaf = book.create_sheet(index=0)
    for row in rows:
        leaf.append(row)
    return saved(book)


def saved(book: Workbook) -> bytes:
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def told(content: bytes) -> list[str]:
    with pytest.raises(Refused) as refused:
        sheet_from(content, WORKBOOK)
    return [reason.code for reason in refused.value.reasons]


def test_cells_become_the_text_that_they_show() -> None:
    content = workbook(
        ("Namn", "Organisationsnummer", "Dag", "Kvot", "Ja"),
        (" Åkeri & Co ", 5567037485, date(2026, 11, 26), 1.5, True),
        ("Formel", "=1+1", None, None, None),
    )
    sheet = sheet_from(content, WORKBOOK)
    assert sheet.headings == ("Namn", "Organisationsnummer", "Dag", "Kvot", "Ja")
    assert sheet.rows == (
        ("Åkeri & Co", "5567037485", "2026-11-26", "1.5", "ja"),
        ("Formel", "=1+1"),
    )


def test_text_is_read_as_text() -> None:
    assert sheet_from(b"a;b\n1;2\n", TEXT).rows == (("1", "2"),)


def test_what_is_no_workbook_is_refused() -> None:
    whole = workbook(("Namn",), ("Eva",))
    assert told(b"PK\x03\x04 no archive") == ["SHEET_UNREADABLE"]
    assert told(whole[: len(whole) // 2]) == ["SHEET_UNREADABLE"]
    assert told(workbook(("Namn",))) == ["SHEET_EMPTY"]


@pytest.mark.parametrize(
    "leaf",
    [
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>',
        b'<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><worksheet>&y;</worksheet>',
        b'<worksheet><sheetData><row r="1"><c t="s"><v>999</v></c></row></sheetData></worksheet>',
        (
            b'<worksheet xmlns="%b"><sheetData><row r="1"><c t="s"><v>999</v></c></row></sheetData>'
            b"</worksheet>" % SPREADSHEET
        ),
        b"<worksheet><sheetData><row",
        b"",
    ],
)
def test_a_leaf_that_is_broken_or_made_to_hurt_is_refused(leaf: bytes) -> None:
    whole, kept = BytesIO(workbook(("Namn",), ("Eva",))), BytesIO()
    with ZipFile(whole) as book, ZipFile(kept, "w") as changed:
        for part in book.namelist():
            is_leaf = part.startswith("xl/worksheets/")
            changed.writestr(part, leaf if is_leaf else book.read(part))
    assert told(kept.getvalue())[0] in {"SHEET_UNREADABLE", "SHEET_EMPTY"}


def test_an_archive_that_unfolds_to_more_than_memory_is_refused() -> None:
    bomb = BytesIO()
    with ZipFile(bomb, "w", ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 100_000_001)
    assert len(bomb.getvalue()) < 200_000
    assert told(bomb.getvalue()) == ["SHEET_UNREADABLE"]


def test_a_lonely_cell_at_the_far_end_is_told_and_costs_nothing() -> None:
    book = Workbook()
    leaf = book.create_sheet(index=0)
    leaf["A1"], leaf["A2"], leaf["A1048576"] = "Namn", "Eva", "far away"
    assert told(saved(book)) == ["SHEET_TOO_LONG"]
