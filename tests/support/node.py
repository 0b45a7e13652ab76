"""Public JavaScript clients, run by the Node of a wheel; their packages are kept between runs."""

import asyncio
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from reskontra.console.node import node as node_with
from reskontra.console.node import npm, surroundings

_HERE = Path(__file__).parent / "node"
_ROOT = Path(__file__).parents[2]


class Node:
    """Runs the scripts beside this module."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def start(self, script: str, *arguments: str) -> asyncio.subprocess.Process:
        """Start a script."""
        return await asyncio.create_subprocess_exec(
            *node_with(script, *arguments),
            cwd=self._folder,
            stdout=asyncio.subprocess.PIPE,
        )

    async def run(self, script: str, *arguments: str) -> str:
        """Run a script to its end and return what it printed."""
        process = await self.start(script, *arguments)
        async with asyncio.timeout(60):
            printed, _ = await process.communicate()
        assert process.returncode == 0
        return printed.decode()


@pytest.fixture(scope="session")
def node() -> Node:
    """Node with the packages of the lock file installed."""
    return Node(_workshop())


def _workshop() -> Path:
    sources = sorted(_HERE.iterdir())
    told = b"".join(path.read_bytes() for path in sources if path.is_file())
    folder = _ROOT / ".reskontra" / "node" / hashlib.sha256(told).hexdigest()[:16]
    if folder.is_dir():
        return folder
    making = folder.with_name(f"{folder.name}.{os.getpid()}")
    shutil.copytree(_HERE, making, ignore=shutil.ignore_patterns("node_modules"))
    subprocess.run(
        npm("ci", "--no-progress", "--loglevel=error"),
        cwd=making,
        check=True,
        env=surroundings(),
    )
    if folder.is_dir():
        shutil.rmtree(making)
    else:
        making.rename(folder)
    return folder
