"""SIE files, as accounting programs write them: the chart of accounts in them, as a table.

Source: SIE-gruppen, "SIE filformat", types 1 to 4: lines of a tag and fields, parted by spaces or
tabs, quoted where needed; vouchers hold their rows in braces; letters in code page 437, though
programs write Windows-1252 and UTF-8 too. Of all that is in a file, only the accounts are of use to
whoever invoices: customers and their unpaid invoices are not in it.
"""

import codecs
import re
from collections.abc import Iterator
from typing import Final

from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.sheets.delimited import LONGEST_CELL, framed
from reskontra.domain.sheets.refusals import SheetCutOff, SheetUnreadable, SieBroken
from reskontra.domain.sheets.views import Sheet

HEADINGS: Final = ("Konto", "Benämning")

# A field is quoted, with quotation marks in it escaped, or goes on to the next blank.
_FIELD: Final = re.compile(r'"((?:[^"\\]|\\.)*)"|(\{[^}]*\})|([^\s"{}]+)')
_FLAG, _ACCOUNT, _SUM = "#FLAGGA", "#KONTO", "#KSUMMA"
_ACCOUNT_FIELDS: Final = 3
# å, ä, ö, Å, Ä and Ö: in a Swedish file they are most of what is not plain.
_IN_437: Final = bytes([0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99])
_IN_1252: Final = "åäöÅÄÖ".encode("cp1252")


def accounts_of(content: bytes) -> Sheet:
    """Read the accounts of a file.

    Raises:
        Refused: It is no such file, is broken in some row, ends too early, or has no accounts.
    """
    accounts: dict[str, str] = {}
    sums = depth = last = 0
    for row, line in _rows(content):
        depth += {"{": 1, "}": -1}.get(line, 0)
        if depth not in {0, 1}:
            raise Refused([SieBroken(row=row)])
        fields = _fields(line, row)
        sums += fields[0] == _SUM
        last = row
        if fields[0] == _ACCOUNT:
            if len(fields) < _ACCOUNT_FIELDS:
                raise Refused([SieBroken(row=row)])
            accounts[fields[1]] = fields[2][:LONGEST_CELL]
    # Whoever sums what is in a file says so at its beginning, and gives the sum at its end.
    if depth or sums == 1:
        raise Refused([SheetCutOff(row=last)])
    return framed([HEADINGS, *sorted(accounts.items())])


def _rows(content: bytes) -> Iterator[tuple[int, str]]:
    rows = enumerate(_decoded(content).splitlines(), 1)
    told = [(row, line.strip()) for row, line in rows if line.strip()]
    if not told or not told[0][1].upper().startswith(_FLAG):
        raise Refused([SheetUnreadable()])
    return iter(told)


def _fields(line: str, row: int) -> list[str]:
    """The tag in capitals and what follows it; what is left over is a quotation mark unclosed."""
    if line in {"{", "}"}:
        return [line]
    rest = _FIELD.sub("", line).strip()
    if rest or not line.startswith("#"):
        raise Refused([SheetCutOff(row=row) if '"' in rest else SieBroken(row=row)])
    found = [
        re.sub(r"\\(.)", r"\1", quoted) if quoted or not (braced or plain) else braced or plain
        for quoted, braced, plain in _FIELD.findall(line)
    ]
    return [found[0].upper(), *(field.strip() for field in found[1:])]


def _decoded(content: bytes) -> str:
    if b"\0" in content:
        raise Refused([SheetUnreadable()])
    try:
        return content.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError:
        pass
    dos, windows = (sum(content.count(code) for code in each) for each in (_IN_437, _IN_1252))
    return content.decode("cp1252" if windows > dos else "cp437", errors="replace")
