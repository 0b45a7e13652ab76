import subprocess
from pathlib import Path

import pytest

from reskontra.console import schema

ROOT = Path(__file__).parents[2]
BEFORE = "type Query { number: Int name: String }"
AFTER = {"portal.graphql": "type Query { number: Int }"}
PROMISE = "FIELD_REMOVED: Field Query.name was removed."


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """A treaty that was committed with another schema."""
    (tmp_path / schema.FOLDER).mkdir()
    (tmp_path / schema.FOLDER / "portal.graphql").write_text(BEFORE)
    who = ["-c", "user.name=Åsa", "-c", "user.email=asa@example.se"]
    for told in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "Before"]):
        subprocess.run(["git", *told], cwd=tmp_path, check=True)
    return tmp_path


def test_a_broken_promise_is_a_fault(before: Path) -> None:
    assert schema.broken(before, AFTER) == [f"frontend_schema/portal.graphql: {PROMISE}"]


def test_a_promise_that_was_taken_back_in_time_is_none(before: Path) -> None:
    (before / schema.FOLDER / "DEPRECATIONS.md").write_text(f"| {PROMISE} | unused | 2027 |")

    assert schema.broken(before, AFTER) == []


def test_what_was_never_committed_breaks_nothing(tmp_path: Path) -> None:
    assert schema.committed(tmp_path, "tenant.graphql") == ""


def test_the_committed_treaty_is_kept() -> None:
    written = {
        name: (ROOT / schema.FOLDER / name).read_text("utf-8") for name in ("tenant.graphql",)
    }

    assert schema.broken(ROOT, written) == []
