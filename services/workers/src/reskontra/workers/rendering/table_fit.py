"""How wide the columns of a table of lines are, and which of its rows are one line high.

The typesetter would find out by setting each cell three times; the advances of the font tell it
once. All widths are in thousandths of an em of the table's text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from reskontra.workers.rendering.compiler import FONTS

_GAP: Final = 1_050
_WIDEST: Final = 8_000
_NARROWEST_FLEXIBLE: Final = 12_000
_UNKNOWN: Final = 100_000
_SLACK: Final = 60
# Kerning may move letters apart by a fiftieth; headings are semibold but smaller.
_KERNING: Final = 50


@dataclass(frozen=True, slots=True)
class TableFit:
    """Widths by column, the first taking what the others leave; and flatness by row."""

    widths: tuple[int, ...]
    flat: tuple[bool, ...]


def table_fit(headings: Sequence[str], rows: Sequence[Sequence[str]], room: int) -> TableFit | None:
    """Fit a table whose first column is the flexible one; None where the room is not enough."""
    measured = [[_width(text) for text in row] for row in rows]
    fixed = [
        min(max(_width(heading), *(row[at] for row in measured), 0), _WIDEST) + _SLACK
        for at, heading in enumerate(headings)
        if at
    ]
    flexible = room - sum(fixed) - _GAP * len(fixed)
    if flexible < _NARROWEST_FLEXIBLE:
        return None
    inner = (flexible, *fixed)
    flat = tuple(
        all(width + _SLACK <= place for width, place in zip(row, inner, strict=True))
        for row in measured
    )
    return TableFit((*(width + _GAP for width in inner[:-1]), inner[-1]), flat)


def _width(text: str) -> int:
    advances = _advances()
    width = sum(advances.get(char, _UNKNOWN) for char in text)
    return width + width // _KERNING


@cache
def _advances() -> dict[str, int]:
    rows = (FONTS / "advances.txt").read_text(encoding="ascii").splitlines()
    return {chr(int(code, 16)): int(width) for code, width in (row.split() for row in rows)}
