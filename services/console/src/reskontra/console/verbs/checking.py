"""``./reskontra check``: everything that a machine can say about the tree, side by side."""

import os
import subprocess
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass

import typer

from reskontra.console import settings as console_settings
from reskontra.console.places import CHECKOUT
from reskontra.console.settings import python, tool

_PYTEST = python("-m", "pytest", "-n", "0", "-q", "--no-header", "--tb=short")
_DRIFT = "tests/architecture/test_migrations.py"


@dataclass(frozen=True, slots=True)
class Check:
    """Something that a program of ours says about the tree."""

    name: str
    argv: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of it."""

    name: str
    is_good: bool
    seconds: float
    said: str


def checks() -> tuple[Check, ...]:
    """Everything that is checked, the slowest first so that nobody waits for them at the end."""
    return (
        Check("types (mypy --strict)", (tool("mypy"), "--no-error-summary")),
        Check("house rules", (*_PYTEST, "tests/architecture", f"--ignore={_DRIFT}")),
        Check("schema and promises", python("-m", "reskontra.console", "schema", "--check")),
        Check("web client", python("-m", "reskontra.console.web", "check")),
        Check("tables and migrations", (*_PYTEST, _DRIFT)),
        Check("import contracts", (tool("lint-imports"), "--no-logo")),
        Check("lint (ruff)", (tool("ruff"), "check", "--quiet")),
        Check("format (ruff)", (tool("ruff"), "format", "--check", "--quiet", "--diff")),
    )


def check() -> None:
    """Check format, lint, types, import contracts, house rules, schema and migration drift."""
    began = time.monotonic()
    bad = [verdict.name for verdict in _verdicts(checks()) if not verdict.is_good]
    spent = time.monotonic() - began
    if bad:
        print(f"\nNot clean: {', '.join(bad)} ({spent:.1f} s).")
        raise typer.Exit(1)
    print(f"\nAll clean ({spent:.1f} s).")


def judged(one: Check) -> Verdict:
    """Run one check to its end."""
    began = time.monotonic()
    done = subprocess.run(  # noqa: S603 - our own tools
        one.argv,
        cwd=CHECKOUT,
        env=dict(console_settings.read().surroundings) | {"NO_COLOR": "1", "COLUMNS": "100"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return Verdict(one.name, done.returncode == 0, time.monotonic() - began, done.stdout)


def told(verdict: Verdict) -> str:
    """One line; what the tool said comes along only when it complains."""
    line = f"{'ok ' if verdict.is_good else 'BAD'}  {verdict.name:<24}{verdict.seconds:5.1f} s"
    return line if verdict.is_good else f"{line}\n\n{verdict.said.strip()}\n"


def _verdicts(all_checks: Sequence[Check]) -> list[Verdict]:
    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as cores:
        running = [cores.submit(judged, one) for one in all_checks]
        verdicts = []
        for done in as_completed(running):
            verdicts.append(done.result())
            print(told(verdicts[-1]), flush=True)
    return verdicts
