"""The newcomer's first command, with the whole house behind it."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reskontra.console.embedded import throwaway_folder
from reskontra.console.settings import python

STAGES = ["firm", "invoice", "subscription", "PDF", "mail", "year", "queues", *["dashboard"] * 5]
SECONDS = 100

pytestmark = [pytest.mark.journey, pytest.mark.timeout(3 * SECONDS)]


@pytest.fixture
def state() -> Iterator[Path]:
    with throwaway_folder() as folder:
        yield folder / "a state with å"


def demo(state: Path, *options: str) -> subprocess.Popen[str]:
    given = ("DATABASE_URL", "MIGRATOR_DATABASE_URL", "REDIS_URL", "BROKER_URL")
    environ = {name: value for name, value in os.environ.items() if name not in given}  # noqa: TID251 - what a child inherits
    return subprocess.Popen(
        python("-m", "reskontra.console", "demo", *options),
        env={**environ, "RESKONTRA_STATE": str(state)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def witnessed(state: Path) -> tuple[list[str], list[str], str]:
    """What was seen at each stage, the stages, and what was said beside it."""
    process = demo(state, "--exit")
    seen, said = process.communicate(timeout=SECONDS)
    assert process.returncode == 0, seen + said
    lines = seen.splitlines()
    return lines, [line.split()[1] for line in lines], said


def kill_when_said(process: subprocess.Popen[str], word: str) -> None:
    assert process.stderr is not None
    next(line for line in process.stderr if word in line)
    time.sleep(1)
    process.send_signal(signal.SIGKILL)
    process.communicate()


def test_one_invoice_goes_all_the_way_and_again_the_next_day(state: Path) -> None:
    lines, stages, said = witnessed(state)
    assert stages == STAGES
    assert all(line.startswith("ok ") for line in lines)
    assert "A new firm signed up" in said

    _, stages, said = witnessed(state)
    assert stages == STAGES
    assert "The firm of an earlier run is here" in said


def test_a_house_that_is_killed_in_the_middle_comes_back_with_nothing_lost(state: Path) -> None:
    kill_when_said(demo(state), "A new firm signed up")
    lines, stages, said = witnessed(state)
    assert stages == STAGES
    assert all(line.startswith("ok ") for line in lines)
    assert "The firm of an earlier run is here" in said
