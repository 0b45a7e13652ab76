"""Keeps programs running: starts them, starts again what fell, and stops all of them."""

import subprocess
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reskontra.console.programs import (
    Program,
    ProgramFailed,
    ask_to_end,
    see_off,
    start,
    sweep,
    tail,
    wait_until_ready,
)

_LOOK_EVERY = 0.2
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 30.0
# A program that ran for so long has mended; its next fall is its first.
_MENDED_AFTER = 60.0


@dataclass(slots=True)
class _Child:
    program: Program
    process: subprocess.Popen[bytes]
    started_at: float
    pause: float = _FIRST_PAUSE
    start_at: float | None = None


class Supervisor:
    """Parents the programs; all of it runs in one thread, at whose end the kernel ends them."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._children: list[_Child] = []

    def start(self, programs: Iterable[Program]) -> None:
        """Start programs side by side, and wait until each is ready."""
        started = []
        for program in programs:
            child = _Child(program, start(program), time.monotonic())
            self._children.append(child)
            started.append(child)
        for child in started:
            wait_until_ready(child.program, child.process)

    def watch(self, is_over: Callable[[], bool]) -> None:
        """Look after the programs until it is over."""
        while not is_over():
            for child in self._children:
                self._look_after(child)
            time.sleep(_LOOK_EVERY)

    def stop(self) -> None:
        """End everything: those that serve, then the servers that they stand on."""
        try:
            for is_above in (True, False):
                leaving = [child for child in self._children if child.program.is_above is is_above]
                # Once only: a second signal means "at once" to some of them.
                for child in leaving:
                    ask_to_end(child.program, child.process)
                for child in leaving:
                    see_off(child.program, child.process)
        finally:
            # A second Ctrl-C ends the waiting, never the tidying.
            for child in self._children:
                sweep(child.process)

    def _look_after(self, child: _Child) -> None:
        if child.start_at is not None:
            if time.monotonic() >= child.start_at:
                self._start_again(child)
        elif child.process.poll() is not None:
            self._plan_a_start(child)

    def _plan_a_start(self, child: _Child) -> None:
        sweep(child.process)
        now = time.monotonic()
        if now - child.started_at > _MENDED_AFTER:
            child.pause = _FIRST_PAUSE
        child.start_at = now + child.pause
        self._tell(
            f"{child.program.name} ended with {child.process.returncode};"
            f" it starts again in {child.pause:g} s.{tail(child.program)}"
        )
        child.pause = min(child.pause * 2, _LONGEST_PAUSE)

    def _start_again(self, child: _Child) -> None:
        child.started_at = time.monotonic()
        try:
            child.process = start(child.program)
        except (ProgramFailed, OSError) as failure:
            child.start_at = child.started_at + child.pause
            self._tell(f"{child.program.name} does not start: {failure}")
        else:
            child.start_at = None
