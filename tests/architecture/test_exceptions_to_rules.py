"""A rule may be broken where the reason stands beside it."""

import re
import tokenize
from functools import cache
from pathlib import Path

from tests.architecture.tree import files_of_tests, place, sources

MARK = re.compile(r"noqa: (?P<rule>[A-Z0-9, ]+)|type: ignore\[(?P<kind>[\w, -]+)\]")
REASON = re.compile(r"(?:noqa: [A-Z0-9, ]*[0-9]|type: ignore\[[\w, -]+\])\s*(?:#|-|—)+\s*\w+")
BARE = re.compile(
    r"#\s*noqa(?!:)|type: ignore(?!\[)|ruff: noqa|mypy: ignore-errors|pragma: no cover"
)


@cache
def comments(file: Path) -> tuple[tokenize.TokenInfo, ...]:
    with file.open("rb") as text:
        tokens = tokenize.tokenize(text.readline)
        return tuple(token for token in tokens if token.type == tokenize.COMMENT)


def unexplained(file: Path) -> list[str]:
    """Marks without a reason; what a file has once given the reason for, it need not repeat."""
    explained: set[str] = set()
    bare: list[str] = []
    for comment in comments(file):
        for mark in MARK.finditer(comment.string):
            rule = (mark["rule"] or mark["kind"]).strip()
            if REASON.search(comment.string):
                explained.add(rule)
            if rule not in explained:
                bare.append(f"{place(file)}:{comment.start[0]} {rule}")
    return bare


def test_every_exception_gives_its_reason() -> None:
    bare = [mark for file in [*sources(), *files_of_tests()] for mark in unexplained(file)]
    assert bare == []


def test_no_exception_covers_more_than_it_names() -> None:
    wide = [
        f"{place(file)}:{comment.start[0]}"
        for file in [*sources(), *files_of_tests()]
        for comment in comments(file)
        if BARE.search(comment.string)
    ]
    assert wide == []


def test_no_comment_promises_to_do_something_later() -> None:
    promises = [
        f"{place(file)}:{comment.start[0]}"
        for file in [*sources(), *files_of_tests()]
        for comment in comments(file)
        if re.search(r"\b(TODO|FIXME|XXX|HACK)\b", comment.string)
    ]
    assert promises == []
