"""Builds the web client while the house does something else."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from reskontra.console.places import CHECKOUT
from reskontra.console.programs import Program, start, sweep, tail
from reskontra.console.web.building import has_build, is_current


@contextmanager
def built_meanwhile(builder: Program, tell: Callable[[str], None]) -> Iterator[None]:
    """Build while the block runs, if anything has changed; the block's end waits for it.

    A client that cannot be built is told, and keeps no house down: the API stands without it.
    """
    if is_current(CHECKOUT):
        yield
        return
    tell("Building the web client …")
    process = start(builder)
    try:
        yield
        process.wait()
    finally:
        sweep(process)
    if process.returncode != 0:
        rest = "an older one is served" if has_build(CHECKOUT) else "the house stands without it"
        tell(f"The web client could not be built; {rest}.{tail(builder)}")
