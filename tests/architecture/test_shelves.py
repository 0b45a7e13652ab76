"""Every slice has the same shelves by the same names, and every rule has a test of its name."""

from pathlib import Path

import pytest

from tests.architecture.tree import DOMAIN, ROOMS, TESTS, place, slices

# Shelves that hold values and columns only; what they say is tested where it is used. One that is
# full goes on in another of its name, with a word before it.
VALUES = {
    "__init__",
    "channels",
    "drafts",
    "events",
    "ids",
    "models",
    "pack",
    "parties",
    "refusals",
    "views",
}
API_SHELVES = {
    "__init__",
    "counting",
    "inputs",
    "listing",
    "loaders",
    "mutations",
    "parts",
    "payloads",
    "queries",
    "subscriptions",
    "types",
    "uploads",
}
CONNECTOR_SHELVES = {
    *("__init__", "manifest", "mapping", "client", "connector"),
    *("process", "refusing", "signing"),
}
PURE = [DOMAIN / "kernel", DOMAIN / "countries", DOMAIN / "countries/se", DOMAIN / "sheets"]
WITH_RULES = [*slices(), *(folder for folder in PURE if folder.is_dir())]


def shelves(folder: Path) -> list[str]:
    """The modules and packages directly in a folder."""
    files = {file.stem for file in folder.glob("*.py")}
    return sorted(files | {file.parent.name for file in folder.glob("*/__init__.py")})


def folder_of_tests(folder: Path) -> Path:
    return TESTS / "domain" / folder.relative_to(DOMAIN)


def is_tested(folder: Path, shelf: str) -> bool:
    """Its test has its name, perhaps with a word more; a shelf that is a folder has a folder."""
    beside = [
        *folder_of_tests(folder).glob(f"test_{shelf}.py"),
        *folder_of_tests(folder).glob(f"test_{shelf}_*"),
    ]
    return bool(beside or [*(folder_of_tests(folder) / shelf).rglob("test_*.py")])


@pytest.mark.parametrize("folder", WITH_RULES, ids=place)
def test_every_rule_has_a_test_of_its_name(folder: Path) -> None:
    rules = [each for each in shelves(folder) if not {each, each.rpartition("_")[2]} & VALUES]
    assert [rule for rule in rules if not is_tested(folder, rule)] == []


@pytest.mark.parametrize("folder", slices(), ids=place)
def test_every_slice_says_what_business_it_is(folder: Path) -> None:
    assert (folder / "__init__.py").read_text("utf-8").startswith('"""')


@pytest.mark.parametrize("folder", slices(), ids=place)
def test_a_slice_that_can_be_changed_can_be_asked(folder: Path) -> None:
    assert {"commands", "queries"} & set(shelves(folder))
    assert "queries" in shelves(folder)


def test_the_api_has_the_same_slices_with_its_own_shelves() -> None:
    """A shelf that is full goes on in another of its name, perhaps with a word before it."""
    business = {folder.name for folder in slices()}
    odd = [
        f"{folder.name}/{shelf}"
        for folder in sorted(ROOMS["api"].iterdir())
        if folder.name in business
        for shelf in shelves(folder)
        if shelf not in API_SHELVES and shelf.rpartition("_")[2] not in API_SHELVES
    ]
    assert odd == []


def test_every_connector_is_built_alike() -> None:
    vendors = [file.parent for file in (ROOMS["workers"] / "connectors").glob("*/__init__.py")]
    needed = {"__init__", "manifest", "client", "connector"}
    assert {vendor.name for vendor in vendors if not needed <= set(shelves(vendor))} == set()
    assert {s for vendor in vendors for s in shelves(vendor)} - CONNECTOR_SHELVES == set()
