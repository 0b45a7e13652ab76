"""One workload in a process of its own: ``python -m reskontra.console.bench W1 FILE``."""

import asyncio
import json
import resource
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from reskontra.console.bench import (
    w1_issuing,
    w3_listing,
    w4_pdf,
    w5_firms,
    w7_watching,
    w8_jobs,
    w11_screens,
    w12_bulk,
    w13_hours,
)
from reskontra.console.bench.figures import Figure
from reskontra.console.bench.ground import Ground, prepared_ground

_MEASURES: Mapping[str, Callable[[Ground], list[Figure]]] = {
    "W1": w1_issuing.measure,
    "W3": w3_listing.measure,
    "W4": lambda _: list(w4_pdf.measure_pdfs()),
    "W5": lambda ground: asyncio.run(w5_firms.measure(ground)),
    "W7": w7_watching.measure,
    "W11": w11_screens.measure,
    "W12": w12_bulk.measure,
    "W13": w13_hours.measure,
    "W8": lambda ground: asyncio.run(w8_jobs.measure(ground)),
}


def main(workload: str, file: Path) -> None:
    """Measure on servers of its own, and write down the figures."""
    _allow_many_sockets()
    with prepared_ground() as ground:
        figures = _MEASURES[workload](ground)
    file.write_text(json.dumps([asdict(figure) for figure in figures]))


def _allow_many_sockets() -> None:
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
