import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reskontra.console.programs import (
    Program,
    ProgramFailed,
    running,
    start,
    stop,
    wait_until_ready,
)

STUBBORN = """
import signal, subprocess, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
print(child.pid, flush=True)
time.sleep(60)
"""
PARENT = """
import os, signal, sys
from pathlib import Path
from reskontra.console.programs import Program, start
program = Program(name="sleeper", argv=("sleep", "60"), environ=os.environ,
                  folder=Path("/"), log=Path(sys.argv[1]))
print(start(program).pid, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def program(folder: Path, script: str, *, patience: float = 5, is_ready: object = None) -> Program:
    log = folder / "program.log"
    return Program(
        name="program",
        argv=(sys.executable, "-c", script),
        environ={"PATH": "/usr/bin:/bin"},
        folder=folder,
        log=log,
        patience=patience,
        is_ready=lambda: (is_ready or b"") in log.read_bytes(),  # type: ignore[operator]  # bytes or nothing
    )


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def is_gone_soon(pid: int) -> bool:
    latest = time.monotonic() + 5
    while is_alive(pid) and time.monotonic() < latest:
        time.sleep(0.02)
    return not is_alive(pid)


def test_what_a_program_says_is_kept_in_its_log(tmp_path: Path) -> None:
    with running(program(tmp_path, "print('hej', flush=True)", is_ready=b"hej")):
        assert (tmp_path / "program.log").read_text() == "hej\n"


def test_a_program_that_ends_at_once_is_told_with_its_last_words(tmp_path: Path) -> None:
    ending = program(tmp_path, "raise SystemExit('no such luck')", is_ready=b"ready")
    with pytest.raises(ProgramFailed, match=r"ended with 1\.(?s:.*)no such luck") as told:
        wait_until_ready(ending, start(ending))
    assert str(tmp_path / "program.log") in str(told.value)


def test_a_program_that_never_answers_is_given_up(tmp_path: Path) -> None:
    silent = program(tmp_path, "import time; time.sleep(60)", patience=0.2, is_ready=b"ready")
    process = start(silent)
    with pytest.raises(ProgramFailed, match="gives no answer"):
        wait_until_ready(silent, process)
    stop(silent, process)
    assert process.returncode == -signal.SIGTERM


def test_nothing_of_a_stubborn_program_is_left(tmp_path: Path) -> None:
    stubborn = program(tmp_path, STUBBORN, patience=0.5, is_ready=b"\n")
    with running(stubborn) as process:
        grandchild = int((tmp_path / "program.log").read_text())
    assert process.returncode == -signal.SIGKILL
    assert is_gone_soon(grandchild)


def test_a_program_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    parent = subprocess.run(
        [sys.executable, "-c", PARENT, tmp_path / "sleeper.log"],
        stdout=subprocess.PIPE,
        check=False,
    )
    assert parent.returncode == -signal.SIGKILL
    assert is_gone_soon(int(parent.stdout))


def test_a_program_does_not_hear_our_ctrl_c(tmp_path: Path) -> None:
    with running(program(tmp_path, "import time; time.sleep(60)")) as process:
        assert os.getpgid(process.pid) != os.getpgrp()
