"""What a house that was killed left behind, told from others by a mark in its surroundings."""

import fcntl
import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_GRACE_SECONDS = 10.0


class HouseIsUp(Exception):
    """Another process holds this state folder; the message says which, and where it answers."""


@contextmanager
def only_house(file: Path) -> Iterator[Path]:
    """Hold the state folder alone; the kernel lets go of it however we end.

    Raises:
        HouseIsUp: Somebody else holds it.
    """
    with file.open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            lock.seek(0)
            raise HouseIsUp(f"The house is up already: {lock.read().strip()}") from None
        lock.truncate(0)
        yield file


def address_of_house(file: Path) -> str:
    """What the house that is up wrote into its lock; nothing where none is."""
    try:
        with only_house(file):
            return ""
    except HouseIsUp:
        return file.read_text().strip()


def clear_away(mark: str, value: str) -> int:
    """End the programs of the house before, which carry its mark; tell how many there were.

    Those that were asked by the kernel to end are given the time to do so.
    """
    found = _marked(mark, value)
    latest = time.monotonic() + _GRACE_SECONDS
    for pid in found:
        _signal(pid, signal.SIGTERM)
    while any(_is_there(pid) for pid in found) and time.monotonic() < latest:
        time.sleep(0.1)
    for pid in found:
        _signal(pid, signal.SIGKILL)
    return len(found)


def _marked(mark: str, value: str) -> list[int]:
    wanted = f"{mark}={value}".encode()
    return [
        int(entry.name)
        for entry in Path("/proc").glob("[0-9]*")
        if int(entry.name) != os.getpid() and wanted in _environ(entry)
    ]


def _environ(entry: Path) -> list[bytes]:
    try:
        return (entry / "environ").read_bytes().split(b"\0")
    except OSError:
        return []


def _is_there(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def _signal(pid: int, number: signal.Signals) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return
