"""``./reskontra bench``: the workloads beside their physical limits, in one table."""

import json
import subprocess
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from reskontra.console.bench.figures import Figure
from reskontra.console.house import say
from reskontra.console.places import CHECKOUT
from reskontra.console.settings import python
from reskontra.console.verbs.bench_table import Row, rows_of, table

WORKLOADS = ("W1", "W3", "W4", "W5", "W7", "W8", "W11", "W12", "W13")
_LAST_LINES = 15


class NotMeasured(Exception):
    """A workload has failed; the message holds its last words."""


def bench(
    workloads: Annotated[
        list[str] | None, typer.Argument(metavar="[W1 W3 …]", help="Which; all of them if none.")
    ] = None,
    runs: Annotated[int, typer.Option(min=1, help="How often; the median is told.")] = 1,
    json_file: Annotated[
        Path | None, typer.Option("--json", help="Keep every figure in this file.")
    ] = None,
) -> None:
    """Measure the workloads beside their physical limits, each in a process of its own."""
    chosen = _chosen(workloads or [])
    figures = [
        figure
        for number in range(1, runs + 1)
        for workload in chosen
        for figure in _measured(workload, f"run {number} of {runs}" if runs > 1 else "")
    ]
    rows = rows_of(figures)
    print(table(rows))
    if json_file:
        json_file.write_text(_as_json(figures, rows))


def _chosen(wanted: list[str]) -> list[str]:
    names = [name.upper() for name in wanted] or list(WORKLOADS)
    unknown = [name for name in names if name not in WORKLOADS]
    if unknown:
        raise typer.BadParameter(f"{', '.join(unknown)}: there are {', '.join(WORKLOADS)}.")
    return names


def _measured(workload: str, run: str) -> list[Figure]:
    say(f"Measuring {workload} {run}".rstrip() + " …")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "figures.json")
        done = subprocess.run(  # noqa: S603 - our own Python
            python("-m", "reskontra.console.bench", workload, str(file)),
            cwd=CHECKOUT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode or not file.is_file():
            last = "\n".join(done.stderr.splitlines()[-_LAST_LINES:])
            raise NotMeasured(f"{workload} could not be measured:\n{last}")
        return [Figure(**kept) for kept in json.loads(file.read_text())]


def _as_json(figures: list[Figure], rows: list[Row]) -> str:
    kept = {
        "figures": [asdict(figure) for figure in figures],
        "table": [asdict(row) for row in rows],
    }
    return json.dumps(kept, indent=1, ensure_ascii=False) + "\n"
