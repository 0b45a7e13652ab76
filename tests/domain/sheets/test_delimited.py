"""Tables of text are read as they come, and said no to when they are half."""

import pytest

from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.sheets.delimited import MOST_ROWS, sheet_of

ROWS = (("Namn", "Ort"), ("Åkeri & Co", "Malmö"))


@pytest.mark.parametrize(
    "content",
    [
        "Namn;Ort\r\nÅkeri & Co;Malmö\r\n".encode(),
        "\ufeffNamn;Ort\r\nÅkeri & Co;Malmö\r\n".encode(),
        "Namn;Ort\nÅkeri & Co;Malmö".encode("cp1252"),
        "Namn;Ort\rÅkeri & Co;Malmö\r".encode("latin-1"),
        "Namn\tOrt\r\nÅkeri & Co\tMalmö\r\n".encode("utf-16"),
        "Namn,Ort\n Åkeri & Co ,Malmö\n,\n\n".encode(),
        '"Namn"|"Ort"\n"Åkeri & Co"|"Malmö"\n'.encode(),
    ],
)
def test_whatever_wrote_it_the_same_is_read(content: bytes) -> None:
    sheet = sheet_of(content)
    assert (sheet.headings, *sheet.rows) == ROWS


def test_a_cell_keeps_its_line_breaks_quotes_and_delimiters() -> None:
    sheet = sheet_of(b'a;b\n"one\ntwo; three";"say ""hi"""\n')
    assert sheet.rows == (("one\ntwo; three", 'say "hi"'),)


def test_an_empty_row_between_others_keeps_its_place() -> None:
    assert sheet_of(b"a;b\n1;2\n\n3;4\n").rows == (("1", "2"), (), ("3", "4"))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "SHEET_EMPTY"),
        (b"\xef\xbb\xbf", "SHEET_EMPTY"),
        (b"Namn;Ort\n", "SHEET_EMPTY"),
        (b"Namn;Ort\n;;\n\n", "SHEET_EMPTY"),
        (b"\x89PNG\r\n\x1a\n\0\0", "SHEET_UNREADABLE"),
        (b"\xff\xfeN\x00a", "SHEET_UNREADABLE"),
        (b'Namn;Ort\nA;B\n"half a', "SHEET_CUT_OFF"),
        (b"Namn;Ort\n" + b"A;B\n" * (MOST_ROWS + 1), "SHEET_TOO_LONG"),
    ],
)
def test_what_is_no_whole_table_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        sheet_of(content)
    assert [reason.code for reason in refused.value.reasons] == [code]


def test_half_a_file_is_told_by_its_row() -> None:
    with pytest.raises(Refused) as refused:
        sheet_of(b'Namn;Ort\nA;B\n"half a')
    assert refused.value.reasons[0].facts == {"row": 3}
