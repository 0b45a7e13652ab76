"""What is installed is known to the last byte, wherever it was fetched from."""

import re
import tomllib

from tests.architecture.tree import ROOT

LOCK = (ROOT / "requirements.lock").read_text("utf-8")
ENTRIES = [entry for entry in re.split(r"\n(?=[^\s#])", LOCK) if entry.strip()[:1] not in {"", "#"}]
# Private names of these are used, or their behaviour was measured: they move on purpose only.
EXACT = {"strawberry-graphql", "graphql-core", "tortoise-orm", "dramatiq", "starlette", "asyncpg"}
REQUIREMENT = re.compile(r"(?P<name>[a-z0-9-]+)(?:\[[\w,]+\])?(?P<version>.*)")


def locked() -> dict[str, str]:
    """The version of every package in the lock."""
    pairs = (entry.partition("==") for entry in ENTRIES)
    return {name.partition("[")[0]: version.split()[0] for name, _, version in pairs}


def asked_for() -> dict[str, str]:
    """What the packages ask for, as far as it must be exact."""
    projects = [
        tomllib.loads(file.read_text("utf-8"))["project"]
        for room in ("packages", "services")
        for file in sorted((ROOT / room).glob("*/pyproject.toml"))
    ]
    wanted = [REQUIREMENT.fullmatch(text) for one in projects for text in one["dependencies"]]
    return {match["name"]: match["version"] for match in wanted if match and match["name"] in EXACT}


def test_every_package_has_one_version_and_its_hashes() -> None:
    assert [entry.split()[0] for entry in ENTRIES if "--hash=sha256:" not in entry] == []
    assert [entry.split()[0] for entry in ENTRIES if "==" not in entry.splitlines()[0]] == []


def test_the_lock_holds_no_addresses() -> None:
    assert re.findall(r"://|@ |^-", LOCK, re.MULTILINE) == []


def test_what_we_reach_into_is_pinned_exactly() -> None:
    assert {name: asked_for().get(name) for name in EXACT} == {
        name: f"=={locked()[name]}" for name in EXACT
    }


def test_nothing_needs_a_newer_python_than_we_promise() -> None:
    root = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert root["project"]["requires-python"] == ">=3.11"
    assert root["tool"]["ruff"]["target-version"] == "py311"
