"""Rows of another system's ledger become claims, or are told what they lack."""

from datetime import date

import pytest

from reskontra.domain.invoicing.opening import COLUMNS, claim_of, likeness_of_cells
from reskontra.domain.sheets.headings import cells_of, columns_of
from reskontra.domain.sheets.views import Sheet
from tests.factories.claims import ROW
from tests.factories.invoicing import kr

TODAY = date(2026, 11, 26)


def told(**cells: str) -> list[tuple[str, tuple[str, ...]]]:
    row = claim_of({**ROW, **cells}, TODAY)
    return [(reason.code, reason.path) for reason in row.reasons]


def test_a_whole_row() -> None:
    row = claim_of({**ROW, "remaining": "2500", "ocr": "2026 08154", "currency": "sek"}, TODAY)
    claim = row.entry
    assert claim is not None
    assert (claim.number, claim.customer, claim.ocr) == ("F-815", "Kunden AB", "202608154")
    assert (claim.invoice_date, claim.due_date) == (date(2026, 8, 15), date(2026, 9, 14))
    assert (claim.total, claim.remaining) == (kr("12500"), kr("2500"))


@pytest.mark.parametrize(
    ("cells", "reasons"),
    [
        ({"number": ""}, [("REQUIRED", ("number",))]),
        ({"number": "9" * 41}, [("TOO_LONG", ("number",))]),
        ({"customer": ""}, [("REQUIRED", ("customer",))]),
        ({"invoiceDate": "15/8 2026"}, [("DAY_UNREADABLE", ("invoiceDate",))]),
        ({"dueDate": ""}, [("DAY_UNREADABLE", ("dueDate",))]),
        ({"dueDate": "2026-08-14"}, [("DUE_DATE_BEFORE_INVOICE_DATE", ("dueDate",))]),
        (
            {"invoiceDate": "2026-11-27", "dueDate": "2026-12-27"},
            [("OUT_OF_RANGE", ("invoiceDate",))],
        ),
        ({"total": "0"}, [("CLAIM_AMOUNT_UNUSABLE", ("total",))]),
        ({"remaining": "0"}, [("CLAIM_AMOUNT_UNUSABLE", ("remaining",))]),
        ({"total": "-100", "remaining": "1"}, [("CLAIM_AMOUNT_UNUSABLE", ("total",))]),
        ({"remaining": "0,001"}, [("CLAIM_AMOUNT_UNUSABLE", ("remaining",))]),
        ({"remaining": "mycket"}, [("CLAIM_AMOUNT_UNUSABLE", ("remaining",))]),
        ({"remaining": "12500,01"}, [("REMAINS_MORE_THAN_TOTAL", ("remaining",))]),
        ({"ocr": "202608155"}, [("CLAIM_REFERENCE_INVALID", ("ocr",))]),
        ({"ocr": "F815"}, [("CLAIM_REFERENCE_INVALID", ("ocr",))]),
        ({"currency": "EUR"}, [("CLAIM_CURRENCY_UNSUPPORTED", ("currency",))]),
        ({"customer": "=A1"}, [("CELL_FORMULA", ("customer",))]),
        (
            {"dueDate": "x", "total": "y"},
            [("DAY_UNREADABLE", ("dueDate",)), ("CLAIM_AMOUNT_UNUSABLE", ("total",))],
        ),
    ],
)
def test_every_reason_against_a_row_is_told_at_once(
    cells: dict[str, str], reasons: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert told(**cells) == reasons


def test_a_claim_is_the_same_by_its_number_whatever_its_case() -> None:
    assert likeness_of_cells(ROW) == likeness_of_cells({**ROW, "number": "f-815"})
    assert likeness_of_cells({}) is None


def test_a_table_of_the_examples_would_be_taken() -> None:
    sheet = Sheet(tuple(c.sv for c in COLUMNS), (tuple(c.example for c in COLUMNS),))
    columns = columns_of(sheet, COLUMNS)
    assert columns.unknown == ()
    (row,) = sheet.rows
    assert claim_of(cells_of(row, columns, len(sheet.headings)), TODAY).reasons == ()
