"""What may not stand in a cell, and what a cell says that is written so as to be no formula."""

from collections.abc import Mapping, Sequence
from typing import Final

from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.sheets.refusals import CellFormula, RowEmpty, RowTooLong
from reskontra.domain.sheets.views import EXCESS, Column

# A phone number may begin with a plus, an amount with a minus.
_FORMULA = ("=", "@", "\t=")
# What a program of tables would reckon with, if it were not told by an apostrophe that it is text.
_LIKE_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_TEXT_MARK: Final = "'"
_ERRORS = frozenset({"#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"})


def cell_reasons(cells: Mapping[str, str], known: Sequence[Column]) -> list[Refusal]:
    """Every reason against the cells of a row, whatever they are to be."""
    if not cells:
        return [RowEmpty()]
    headings = {column.field: column.sv for column in known}
    reasons: list[Refusal] = [
        CellFormula(path=(field,), heading=headings[field])
        for field, cell in cells.items()
        if field != EXCESS and (cell.startswith(_FORMULA) or cell in _ERRORS)
    ]
    return [*reasons, *([RowTooLong()] if EXCESS in cells else [])]


def quoted(text: str) -> str:
    """A text as it is written into a table, so that no program takes it for a formula."""
    is_marked = text.startswith(_TEXT_MARK) and text[1:].startswith(_LIKE_FORMULA)
    return f"{_TEXT_MARK}{text}" if is_marked or text.startswith(_LIKE_FORMULA) else text


def quoted_in_workbook(text: str) -> str:
    """The same in a workbook, whose cells say themselves that they are text.

    Only what an import would refuse, or could mistake for a mark, has one.
    """
    return quoted(text) if text.startswith((*_FORMULA, _TEXT_MARK)) else text


def unquoted(text: str) -> str:
    """What ``quoted`` was given; texts that it would not have written stay as they are."""
    inner = text.removeprefix(_TEXT_MARK)
    return inner if quoted(inner) == text else text
