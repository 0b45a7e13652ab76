"""Tests lie where the code lies that they test, and stay as plain as a sentence."""

import ast
from pathlib import Path

import pytest

from tests.architecture.tree import ROOMS, TESTS, files_of_tests, functions, place, syntax

MIRRORED = [file for room in ROOMS for file in sorted((TESTS / room).rglob("test_*.py"))]
TESTED = [file for file in files_of_tests() if file.name.startswith("test_")]
BRANCHES = (ast.If, ast.Try, ast.While, ast.Match)
# Ours to fake are the ports; everything else is the real thing.
MOCKS = {"unittest", "mock", "pytest_mock", "fakeredis", "freezegun", "time_machine"}


def mirrored_place(file: Path) -> Path:
    room, *folders = file.parent.relative_to(TESTS).parts
    return ROOMS[room].joinpath(*folders)


def imported_roots(file: Path) -> set[str]:
    imports = [n for n in ast.walk(syntax(file)) if isinstance(n, ast.Import | ast.ImportFrom)]
    named = {node.module or "" for node in imports if isinstance(node, ast.ImportFrom)}
    named |= {alias.name for node in imports for alias in node.names}
    return {name.partition(".")[0] for name in named}


@pytest.mark.parametrize("file", MIRRORED, ids=place)
def test_a_test_lies_where_its_code_lies(file: Path) -> None:
    there = mirrored_place(file)
    assert there.is_dir() or there.with_suffix(".py").is_file()


def test_a_test_has_no_branches() -> None:
    branching = [
        f"{place(file, node)} {node.name}"
        for file in TESTED
        for node in functions(file)
        if node.name.startswith("test_")
        if any(isinstance(inner, BRANCHES) for inner in ast.walk(node))
    ]
    assert branching == []


def test_a_test_is_named_like_a_sentence() -> None:
    curt = [
        f"{place(file, node)} {node.name}"
        for file in TESTED
        for node in functions(file)
        if node.name.startswith("test_") and node.name.count("_") < len(["subject", "verb"])
        if not node.decorator_list
    ]
    assert curt == []


def test_nothing_of_ours_is_mocked() -> None:
    assert [place(file) for file in files_of_tests() if imported_roots(file) & MOCKS] == []


def test_no_test_is_skipped() -> None:
    skipped = [
        place(file, node)
        for file in TESTED
        for node in ast.walk(syntax(file))
        if isinstance(node, ast.Attribute)
        and ast.unparse(node) in {"pytest.skip", "pytest.mark.skip", "pytest.mark.xfail"}
    ]
    assert skipped == []
