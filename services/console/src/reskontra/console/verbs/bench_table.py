"""Figures of one or several runs as a table: the median, its spread, and whether it is enough."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from reskontra.console.bench.figures import Figure

_HEADS = ("", "what", "ours", "spread", "limit", "ratio", "target", "met")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One measured thing over all runs.

    Attributes:
        spread: How far apart the best and the worst run lie, as a share of the median.
        is_met: Whether every run reached the target; nothing where there is none.
    """

    workload: str
    what: str
    unit: str
    ours: float
    spread: float
    limit: float | None
    ratio: float | None
    target: float | None
    is_met: bool | None


def rows_of(figures: Sequence[Figure]) -> list[Row]:
    """One row for each measured thing, in the order in which they were first measured."""
    things = dict.fromkeys((figure.workload, figure.what) for figure in figures)
    return [
        _row([figure for figure in figures if (figure.workload, figure.what) == thing])
        for thing in things
    ]


def table(rows: Sequence[Row]) -> str:
    """The rows as text."""
    cells = [_HEADS, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(_HEADS))]
    return "\n".join(_line(line, widths) for line in cells)


def _row(runs: Sequence[Figure]) -> Row:
    first, ours = runs[0], [figure.ours for figure in runs]
    middle = median(ours)
    return Row(
        workload=first.workload,
        what=first.what,
        unit=first.unit,
        ours=middle,
        spread=(max(ours) - min(ours)) / middle if middle else 0.0,
        limit=_median([figure.limit for figure in runs]),
        ratio=_median([figure.ratio for figure in runs]),
        target=first.target,
        is_met=None if first.target is None else all(figure.is_met for figure in runs),
    )


def _median(found: Sequence[float | None]) -> float | None:
    known = [one for one in found if one is not None]
    return median(known) if known else None


def _cells(row: Row) -> tuple[str, ...]:
    met = {None: "", True: "yes", False: "NO"}[row.is_met]
    return (
        row.workload,
        row.what,
        _amount(row.ours, row.unit),
        f"±{row.spread * 50:.0f} %" if row.spread else "",
        _amount(row.limit, row.unit),
        f"{row.ratio:.2f}" if row.ratio is not None else "",
        _amount(row.target, row.unit),
        met,
    )


def _amount(figure: float | None, unit: str) -> str:
    if figure is None:
        return ""
    digits = max(0, 3 - len(str(int(abs(figure))))) if figure else 0
    digits += 2 if figure and abs(figure) < 1 else 0
    gap = "" if unit.startswith("/") else " "
    return f"{figure:,.{digits}f}".replace(",", "\N{NO-BREAK SPACE}") + gap + unit


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    pairs = zip(cells, widths, strict=True)
    first, second, *figures = (
        f"{cell:<{width}}" if column < len(("workload", "what")) else f"{cell:>{width}}"
        for column, (cell, width) in enumerate(pairs)
    )
    return "  ".join((first, second, *figures)).rstrip()
