"""What may not stand in a cell."""

from collections.abc import Mapping, Sequence

from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.sheets.refusals import CellFormula, RowEmpty, RowTooLong
from reskontra.domain.sheets.views import EXCESS

# A phone number may begin with a plus, an amount with a minus.
_FORMULA = ("=", "@", "\t=")
_ERRORS = frozenset({"#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"})


def cell_reasons(cells: Mapping[str, str], names: Mapping[str, Sequence[str]]) -> list[Refusal]:
    """Every reason against the cells of a row, whatever they are to be."""
    if not cells:
        return [RowEmpty()]
    reasons: list[Refusal] = [
        CellFormula(path=(field,), heading=names[field][0])
        for field, cell in cells.items()
        if field != EXCESS and (cell.startswith(_FORMULA) or cell in _ERRORS)
    ]
    return [*reasons, *([RowTooLong()] if EXCESS in cells else [])]
