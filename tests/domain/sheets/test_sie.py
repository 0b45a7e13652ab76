"""The accounts of SIE files, in whatever letters; what is broken is told by its row."""

import pytest

from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.sheets.sie import accounts_of

FILE = """\
#FLAGGA 0
#PROGRAM "Exempelfakturering" 1.0
#FORMAT PC8
#GEN 20261123
#SIETYP 4
#ORGNR 556703-7485
#FNAMN "Övningsbolaget AB"
#RAR 0 20260101 20261231
#KPTYP BAS2014
#KONTO 3001 "Försäljning \\"25 %\\""
#KONTO 1510 Kundfordringar
#konto\t2611\t"Utgående moms 25 %"
#SRU 1510 7251
#DIM 1 "Kostnadsställe"
#OBJEKT 1 "01" "Malmö"
#VER "B" "" 20261123 "Faktura 1001"
{
#TRANS 1510 {} 12500.00
#TRANS 3001 {1 "01"} -10000.00
#TRANS 2611 {} -2500.00
}
"""
ACCOUNTS = (
    ("1510", "Kundfordringar"),
    ("2611", "Utgående moms 25 %"),
    ("3001", 'Försäljning "25 %"'),
)


@pytest.mark.parametrize("encoding", ["cp437", "cp1252", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_accounts_are_read_by_number(encoding: str, end: str) -> None:
    sheet = accounts_of(FILE.replace("\n", end).encode(encoding))
    assert sheet.headings == ("Konto", "Benämning")
    assert sheet.rows == ACCOUNTS


def test_a_sum_at_the_end_is_a_whole_file() -> None:
    summed = FILE.replace("#FLAGGA 0\n", "#FLAGGA 0\n#KSUMMA\n") + "#KSUMMA -1234567\n"
    assert accounts_of(summed.encode("cp437")).rows == ACCOUNTS


@pytest.mark.parametrize(
    ("text", "code", "facts"),
    [
        (FILE.removesuffix("}\n"), "SHEET_CUT_OFF", {"row": 20}),
        (FILE[: FILE.index(" 1001")], "SHEET_CUT_OFF", {"row": 16}),
        (FILE.replace("#FLAGGA 0\n", "#FLAGGA 0\n#KSUMMA\n"), "SHEET_CUT_OFF", {"row": 22}),
        (FILE.replace("#KONTO 1510 Kundfordringar", "#KONTO 1510"), "SIE_BROKEN", {"row": 11}),
        (FILE.replace("#DIM 1", "DIM 1"), "SIE_BROKEN", {"row": 14}),
        (FILE + "}\n", "SIE_BROKEN", {"row": 22}),
        (FILE.replace("{\n", "{\n{\n"), "SIE_BROKEN", {"row": 18}),
        ("Konto;Namn\n3001;Försäljning\n", "SHEET_UNREADABLE", {}),
        ("", "SHEET_UNREADABLE", {}),
        ("#FLAGGA\0 0\n", "SHEET_UNREADABLE", {}),
        ("#FLAGGA 0\n#SIETYP 4\n", "SHEET_EMPTY", {}),
    ],
)
def test_what_is_no_whole_file_is_refused_with_its_row(
    text: str, code: str, facts: dict[str, int]
) -> None:
    with pytest.raises(Refused) as refused:
        accounts_of(text.encode("cp437", errors="replace"))
    assert [(one.code, one.facts) for one in refused.value.reasons] == [(code, facts)]
