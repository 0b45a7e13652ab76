"""Cells that hold no value are found before anything is made of them."""

import pytest

from reskontra.domain.sheets.cells import cell_reasons, quoted, unquoted
from reskontra.domain.sheets.views import EXCESS, Column

KNOWN = (
    Column(field="name", sv="Namn", en="Name"),
    Column(field="phone", sv="Telefon", en="Phone"),
)


@pytest.mark.parametrize(
    ("cells", "codes"),
    [
        ({"name": "Eva"}, []),
        ({"name": "Eva", "phone": "+46 70 123 45 67"}, []),
        ({"name": "-"}, []),
        ({}, ["ROW_EMPTY"]),
        ({"name": '=HYPERLINK("http://x")'}, ["CELL_FORMULA"]),
        ({"name": "@SUM(1)"}, ["CELL_FORMULA"]),
        ({"name": "#REF!"}, ["CELL_FORMULA"]),
        ({"name": "=A1", "phone": "=B1"}, ["CELL_FORMULA", "CELL_FORMULA"]),
        ({"name": "Eva", EXCESS: "more"}, ["ROW_TOO_LONG"]),
    ],
)
def test_every_reason_against_a_row(cells: dict[str, str], codes: list[str]) -> None:
    assert [reason.code for reason in cell_reasons(cells, KNOWN)] == codes


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Eva", "Eva"),
        ("=1+1", "'=1+1"),
        ("+46 70 1", "'+46 70 1"),
        ("-", "'-"),
        ("@eva", "'@eva"),
        ("\tTab", "'\tTab"),
        ("'t Hart BV", "'t Hart BV"),
        ("'=1", "''=1"),
        ("", ""),
    ],
)
def test_a_text_is_written_so_that_it_is_no_formula_and_read_as_it_was(
    text: str, written: str
) -> None:
    assert quoted(text) == written
    assert unquoted(written) == text
