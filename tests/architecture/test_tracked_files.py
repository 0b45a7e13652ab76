"""What is committed is about the product alone: no addresses, no machines, no ticket numbers."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.tree import ROOT, place, tracked_files

# Each word is broken by a class, so that this file may be searched like any other.
REGISTRIES = re.compile(
    r"https?://[^\s\"')>]*(?:[p]ypi\.|[p]ythonhosted|[n]pmjs|[a]rtifactory|[n]exus|[j]frog|[p]roxy\.golang)"
    r"|--(?:extra-)?[i]ndex-url|[r]egistry\.npm"
)
MACHINES = re.compile(r"(?<![\w.$}])/(?:[r]oot|[w]ork|[h]ome/\w+|[U]sers/\w+|[o]pt/conda)(?:/|\b)")
TICKETS = re.compile(r"\b(?i:[i]ssue|[t]icket|[p]ull request|PR|GH)s?[ -]?#?\d+\b|\(#\d+\)")
SECRETS = re.compile(r"-----[B]EGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|ghp_\w{36}")
BIG = 1_000_000


def texts() -> Iterator[tuple[Path, str]]:
    for file in tracked_files():
        content = file.read_bytes()
        if b"\0" not in content[:8000]:
            yield file, content.decode("utf-8")


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{place(file)}:{number} {line.strip()[:80]}"
        for file, text in texts()
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def test_no_file_names_a_registry() -> None:
    assert lines_with(REGISTRIES) == []


def test_no_file_names_a_machine() -> None:
    assert lines_with(MACHINES) == []


def test_no_file_speaks_of_tickets() -> None:
    assert lines_with(TICKETS) == []


def test_no_file_holds_a_key() -> None:
    assert lines_with(SECRETS) == []


def test_no_file_is_as_big_as_a_film() -> None:
    assert [place(file) for file in tracked_files() if file.stat().st_size > BIG] == []


def test_nothing_stands_at_the_top_that_every_tree_does_not_have() -> None:
    known = {
        ".ci",
        ".dockerignore",
        ".gitattributes",
        ".gitignore",
        ".python-version",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "LICENSE",
        "README.md",
        "changes",
        "docs",
        "frontend_schema",
        "infra",
        "packages",
        "pyproject.toml",
        "requirements.lock",
        "reskontra",
        "services",
        "tests",
    }
    assert {file.relative_to(ROOT).parts[0] for file in tracked_files()} - known == set()


def test_no_file_speaks_of_papers_that_are_not_here() -> None:
    papers = re.compile(
        r"\([G]\d{1,2}\b|\b(?:[h]ouse|[p]latform|[s]tyle|[g]raphql|[f]eatures)\.md\b"
    )
    assert lines_with(papers) == []
