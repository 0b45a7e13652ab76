"""Files and functions stay short, and what is public says what it is."""

import ast
from pathlib import Path

import pytest

from tests.architecture.tree import (
    Definition,
    Function,
    files_of_tests,
    functions,
    place,
    public_definitions,
    sources,
    syntax,
)

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
MOST_PARAMETERS = 6
# What the language and the GraphQL library hand over, unasked.
GIVEN = {"self", "cls", "info"}
CONFTEST_LINES = 120
OURS = [*sources(), *files_of_tests()]


def length(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def parameters(function: Function) -> list[str]:
    arguments = function.args
    named = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    return [argument.arg for argument in named if argument.arg not in GIVEN]


def must_explain_itself(file: Path) -> bool:
    return "kernel" in file.parts or "ports" in file.parts or file.stem in {"commands", "queries"}


def undocumented(file: Path) -> list[Definition]:
    return [node for node in public_definitions(file) if ast.get_docstring(node) is None]


@pytest.mark.parametrize("file", OURS, ids=place)
def test_no_file_is_longer_than_a_few_screens(file: Path) -> None:
    assert len(file.read_text("utf-8").splitlines()) <= LONGEST_FILE


def test_the_conftest_only_loads_plugins() -> None:
    conftests = [file for file in files_of_tests() if file.name == "conftest.py"]
    long = [f for f in conftests if len(f.read_text("utf-8").splitlines()) > CONFTEST_LINES]
    assert [place(file) for file in long] == []


def test_no_function_is_longer_than_a_screen() -> None:
    long = [
        place(f, node) for f in OURS for node in functions(f) if length(node) > LONGEST_FUNCTION
    ]
    assert long == []


def test_no_function_asks_for_more_than_six_things() -> None:
    greedy = [
        place(file, node)
        for file in OURS
        for node in functions(file)
        if len(parameters(node)) > MOST_PARAMETERS
    ]
    assert greedy == []


def test_every_module_says_what_it_is() -> None:
    silent = [place(file) for file in sources() if ast.get_docstring(syntax(file)) is None]
    assert silent == []


def test_what_is_public_in_kernel_ports_commands_and_queries_is_explained() -> None:
    silent = [
        place(file, node)
        for file in sources()
        if must_explain_itself(file)
        for node in undocumented(file)
    ]
    assert silent == []


def test_imports_stand_at_the_top() -> None:
    late = [
        place(file, node)
        for file in OURS
        for function in functions(file)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert late == []
