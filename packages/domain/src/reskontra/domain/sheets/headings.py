"""Which column holds what, by the names that people and other programs give it."""

from collections.abc import Sequence

from reskontra.domain.kernel.folding import folded
from reskontra.domain.kernel.refusals import Refusal, Refused
from reskontra.domain.sheets.refusals import HeadingMissing, HeadingTwice
from reskontra.domain.sheets.views import EXCESS, Column, Columns, Sheet


def columns_of(sheet: Sheet, known: Sequence[Column]) -> Columns:
    """Find the ``known`` columns by the names that their headings may have.

    Raises:
        Refused: Two columns hold the same, or a needed one is not there.
    """
    fields_by_name = {_plain(name): column.field for column in known for name in column.names}
    found: dict[str, list[int]] = {}
    unknown: list[str] = []
    for place, heading in enumerate(sheet.headings):
        field = fields_by_name.get(_plain(heading))
        if field is not None:
            found.setdefault(field, []).append(place)
        elif heading:
            unknown.append(heading)
    reasons: list[Refusal] = [
        HeadingTwice(headings=[sheet.headings[place] for place in places])
        for places in found.values()
        if len(places) > 1
    ]
    reasons += [
        HeadingMissing(heading=column.sv)
        for column in known
        if column.is_needed and column.field not in found
    ]
    if reasons:
        raise Refused(reasons)
    return Columns({places[0]: field for field, places in found.items()}, tuple(unknown))


def cells_of(row: tuple[str, ...], columns: Columns, width: int) -> dict[str, str]:
    """What a row says by field, without empty cells; what lies beyond the headings apart."""
    cells = {columns.fields[place]: row[place] for place in columns.fields if place < len(row)}
    excess = " ".join(cell for cell in row[width:] if cell)
    return {field: cell for field, cell in {**cells, EXCESS: excess}.items() if cell}


def _plain(heading: str) -> str:
    return "".join(letter for letter in folded(heading) if letter.isalnum())
