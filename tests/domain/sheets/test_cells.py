"""Cells that hold no value are found before anything is made of them."""

import pytest

from reskontra.domain.sheets.cells import cell_reasons
from reskontra.domain.sheets.views import EXCESS

NAMES = {"name": ("Namn",), "phone": ("Telefon",)}


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
    assert [reason.code for reason in cell_reasons(cells, NAMES)] == codes
