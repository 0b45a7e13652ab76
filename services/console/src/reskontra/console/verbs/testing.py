"""``./reskontra test``: every test, on servers that the tests start themselves."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from reskontra.console import settings as console_settings
from reskontra.console.house import say
from reskontra.console.places import CHECKOUT
from reskontra.console.verbs.system_programs import install, missing_for

# What pytest understands is handed on unread.
PASS_ON = {"allow_extra_args": True, "ignore_unknown_options": True}
_TESTS = CHECKOUT / "tests"
_PURE = (
    *("tests/domain", "tests/tenancy", "tests/api", "tests/workers"),
    "--ignore=tests/workers/rendering",  # a page takes longer to set than all sums to do
    *("-p", "tests.support.pure"),
)
_CHOSEN = {"fast": _PURE, "journeys": ("tests/journeys",)}


def run_tests(
    arguments: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[fast|journeys] [PYTEST ARGUMENTS]",
            help="fast: pure tests alone. journeys: whole stories. Anything else is pytest's.",
        ),
    ] = None,
) -> None:
    """Run every test against real PostgreSQL and Valkey; they start and stop by themselves."""
    chosen, rest = split(arguments or [])
    if chosen != "fast":
        install(missing_for(_TESTS), say, is_root=os.geteuid() == 0)
    _become_pytest([*_CHOSEN.get(chosen, ()), *rest])


def split(arguments: list[str]) -> tuple[str, list[str]]:
    """Tell which tests are wanted from what pytest is told."""
    if arguments and arguments[0] in _CHOSEN:
        return arguments[0], arguments[1:]
    return "", arguments


def command(arguments: list[str], processes: int) -> tuple[str, ...]:
    """How pytest is started; of two equal options it heeds the last."""
    spread = ("-n", str(processes), "--dist", "worksteal") if processes > 1 else ("-n", "0")
    return console_settings.python("-m", "pytest", *spread, "-r", "fEs", *arguments)


def _become_pytest(arguments: list[str]) -> None:
    """Let pytest take our place, so that its closing line and its exit code are the last word."""
    os.chdir(CHECKOUT)
    argv = command(arguments, len(os.sched_getaffinity(0)))
    sys.stdout.flush()
    os.execv(argv[0], argv)  # noqa: S606 - our own Python


def is_complete(tests: Path = _TESTS) -> bool:
    """Whether every test will find the programs that it stands on."""
    return not missing_for(tests)
