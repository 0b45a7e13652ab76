"""Builds the web client when its sources have changed, and installs its packages when its lock has.

What it keeps lies in the checkout, as the build does, whatever state folder a house has.
"""

import fcntl
import hashlib
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reskontra.console.node import NodeFailed, install, node, surroundings
from reskontra.console.places import WEB, WEB_ROOT
from reskontra.console.programs import dying_with_us

READ_OF_TREATY = ("types.ts", "documents.ts")
_TREATY = Path("frontend_schema")
_STATE = Path(".reskontra") / "web"
_NO_SOURCES = {"node_modules", "dist"}


def has_build(root: Path) -> bool:
    """Whether there is a web client to serve, however old."""
    return (root / WEB_ROOT / "index.html").is_file()


def is_current(root: Path) -> bool:
    """Whether what would be served was built of the sources as they are."""
    built = root / _STATE / "built"
    return has_build(root) and built.is_file() and built.read_text("utf-8") == fingerprint(root)


def fingerprint(root: Path) -> str:
    """The hash of everything that a build reads."""
    digest = hashlib.sha256()
    for file in (*_sources(root / WEB), *(root / _TREATY / name for name in READ_OF_TREATY)):
        if file.is_file():
            content = file.read_bytes()
            digest.update(f"{file.relative_to(root).as_posix()}\0{len(content)}\0".encode())
            digest.update(content)
    return digest.hexdigest()


def build(root: Path) -> None:
    """Make the build current; one process at a time, and the others find it done.

    Raises:
        NodeFailed: It could not be built; what was built before is still there.
    """
    with _alone(root):
        if is_current(root):
            return
        wanted = fingerprint(root)
        _install(root)
        with _kept_unless_done(root):
            _run(root, "build")
        (root / _STATE / "built").write_text(wanted, "utf-8")


def run_script(root: Path, script: str) -> None:
    """Run one of the client's own scripts, with its packages installed.

    Raises:
        NodeFailed: It ended with an error, which it has told.
    """
    installed(root)
    _run(root, script)


def installed(root: Path) -> None:
    """Make the client's packages those of its lock.

    Raises:
        NodeFailed: There is no client, or a package is not to be had.
    """
    with _alone(root):
        _install(root)


def _install(root: Path) -> None:
    if not (root / WEB / "package-lock.json").is_file():
        raise NodeFailed(f"{WEB} is missing: there is no web client in this checkout.")
    install(root / WEB, root / _STATE / "installed")


def _run(root: Path, script: str) -> None:
    done = subprocess.run(  # noqa: S603 - our own script
        node("--run", script),
        cwd=root / WEB,
        env=surroundings(),
        check=False,
        preexec_fn=dying_with_us(signal.SIGTERM),
    )
    if done.returncode != 0:
        raise NodeFailed(f"“{script}” of {WEB}/package.json ended with {done.returncode}.")


@contextmanager
def _kept_unless_done(root: Path) -> Iterator[None]:
    """Put the build of before back where the new one fails: half a client serves nobody."""
    now, before = root / WEB_ROOT, root / _STATE / "before"
    shutil.rmtree(before, ignore_errors=True)
    if has_build(root):
        shutil.copytree(now, before)
    try:
        yield
    except NodeFailed:
        shutil.rmtree(now, ignore_errors=True)
        if before.is_dir():
            before.rename(now)
        raise
    shutil.rmtree(before, ignore_errors=True)


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    (root / _STATE).mkdir(parents=True, exist_ok=True)
    with (root / _STATE / "lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _sources(web: Path) -> list[Path]:
    found = []
    for folder, folders, files in os.walk(web):
        folders[:] = [name for name in folders if name not in _NO_SOURCES]
        found += [Path(folder) / name for name in files]
    return sorted(found)
