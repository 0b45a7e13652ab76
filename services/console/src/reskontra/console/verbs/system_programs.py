"""Programs of the operating system that some tests stand on: found, installed, or asked for."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_PATH = os.pathsep.join((os.defpath, "/usr/sbin", "/sbin", "/usr/local/bin"))
_APT = {"DEBIAN_FRONTEND": "noninteractive", "PATH": _PATH}
_INSTALL = ("install", "--yes", "--quiet", "--no-install-recommends")


@dataclass(frozen=True, slots=True)
class SystemProgram:
    """A program that no package registry of Python's carries.

    Attributes:
        command: What it is started as.
        package: What carries it on Debian and Ubuntu.
        sign: The word in a test that stands on it.
        tests: Which tests those are, in words.
    """

    command: str
    package: str
    sign: str
    tests: str

    @property
    def is_here(self) -> bool:
        """Whether it is installed."""
        return shutil.which(self.command, path=_PATH) is not None


ALL = (
    SystemProgram("pgbouncer", "pgbouncer", "pgbouncer", "behind a pooler"),
    SystemProgram("chromium", "chromium", "playwright", "in a browser"),
    SystemProgram("pdftoppm", "poppler-utils", "pdftoppm", "that look at a page"),
)


def missing_for(tests: Path) -> tuple[SystemProgram, ...]:
    """The programs that a test speaks of and that are not here."""
    texts = [file.read_text("utf-8") for file in _files(tests)]
    return tuple(one for one in ALL if not one.is_here and any(one.sign in text for text in texts))


def install(
    programs: tuple[SystemProgram, ...], tell: Callable[[str], None], *, is_root: bool
) -> None:
    """Install what is missing where we may; else say which tests will not run, and the cure."""
    packages = [one.package for one in programs]
    apt = shutil.which("apt-get", path=_PATH)
    if is_root and apt and packages:
        tell(f"Installing {' '.join(packages)} by apt, for the tests that stand on them …")
        _run((apt, *_INSTALL, *packages)) or (
            _run((apt, "update", "--quiet")) and _run((apt, *_INSTALL, *packages))
        )
    for line in _laments(programs):
        tell(line)


def _laments(programs: tuple[SystemProgram, ...]) -> Iterator[str]:
    left = [one for one in programs if not one.is_here]
    for one in left:
        yield f"!!! {one.command} is not installed: the tests {one.tests} WILL NOT RUN."
    if left:
        yield f"!!! The cure: sudo apt-get install {' '.join(one.package for one in left)}"


def _files(tests: Path) -> list[Path]:
    return [file for file in sorted(tests.rglob("*.py")) if "console" not in file.parts]


def _run(argv: tuple[str, ...], environ: Mapping[str, str] | None = None) -> bool:
    surroundings = {**_APT, **(environ or {})}
    done = subprocess.run(  # noqa: S603 - the system's own installer
        argv, env=surroundings, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return done.returncode == 0
