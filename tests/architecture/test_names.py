"""Names say what a thing is for; none is a drawer for odds and ends."""

import re

from tests.architecture.tree import classes, files_of_tests, place, sources

FORBIDDEN = {
    "base",
    "common",
    "data",
    "dto",
    "handler",
    "helper",
    "helpers",
    "impl",
    "info",
    "manager",
    "misc",
    "processor",
    "service",
    "utils",
}
# Words of others: what we inherit from or fill in has the name that its library gave it.
THEIRS = {"Info", "PageInfo", "TopLevelError"}


def words(name: str) -> set[str]:
    """The words of a snake_case or CamelCase name, in lower case."""
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)}


def test_no_file_has_a_name_that_could_hold_anything() -> None:
    vague = [place(f) for f in [*sources(), *files_of_tests()] if words(f.stem) & FORBIDDEN]
    assert vague == []


def test_no_folder_has_a_name_that_could_hold_anything() -> None:
    folders = {file.parent for file in [*sources(), *files_of_tests()]}
    assert sorted(place(folder) for folder in folders if words(folder.name) & FORBIDDEN) == []


def test_no_class_has_a_name_that_could_mean_anything() -> None:
    vague = [
        f"{place(file, node)} {node.name}"
        for file in [*sources(), *files_of_tests()]
        for node in classes(file)
        if words(node.name) & FORBIDDEN and node.name not in THEIRS
    ]
    assert vague == []


def test_a_fault_is_told_from_a_refusal_by_its_name() -> None:
    errors = [
        f"{place(file, node)} {node.name}"
        for file in sources()
        for node in classes(file)
        if node.name.endswith(("Error", "Exception"))
        and not node.name.endswith("UserError")
        and node.name not in THEIRS
    ]
    assert errors == []
