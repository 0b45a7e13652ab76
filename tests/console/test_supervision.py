import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reskontra.console.programs import Program
from reskontra.console.supervision import Supervisor

SLEEPER = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"


def sleeper(folder: Path, name: str, script: str = SLEEPER) -> Program:
    log = folder / f"{name}.log"
    return Program(
        name=name,
        argv=(sys.executable, "-c", script),
        environ={"PATH": "/usr/bin:/bin"},
        folder=folder,
        log=log,
        is_ready=lambda: b"\n" in log.read_bytes(),
        patience=5,
    )


def pids(folder: Path, name: str) -> list[int]:
    return [int(line) for line in (folder / f"{name}.log").read_text().split()]


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def supervisor(said: list[str]) -> Iterator[Supervisor]:
    supervisor = Supervisor(said.append)
    yield supervisor
    supervisor.stop()


def test_a_program_that_falls_is_started_again(
    supervisor: Supervisor, said: list[str], tmp_path: Path
) -> None:
    supervisor.start([sleeper(tmp_path, "api")])
    os.kill(pids(tmp_path, "api")[0], signal.SIGKILL)
    supervisor.watch(lambda: len(pids(tmp_path, "api")) == len(["before", "after"]))
    assert said[0].startswith("api ended with -9; it starts again in 0.5 s.")


def test_the_pauses_grow_while_it_keeps_falling(
    supervisor: Supervisor, said: list[str], tmp_path: Path
) -> None:
    supervisor.start([sleeper(tmp_path, "api", "print(flush=True)")])
    supervisor.watch(lambda: len(said) == len(["first", "second"]))
    assert "again in 0.5 s" in said[0]
    assert "again in 1 s" in said[1]


def test_stopping_ends_everything(said: list[str], tmp_path: Path) -> None:
    supervisor = Supervisor(said.append)
    supervisor.start([sleeper(tmp_path, "api"), sleeper(tmp_path, "relay")])
    began = time.monotonic()
    supervisor.stop()
    assert time.monotonic() - began < 3
    gone = [pids(tmp_path, name)[0] for name in ("api", "relay")]
    assert [Path(f"/proc/{pid}").exists() for pid in gone] == [False, False]
