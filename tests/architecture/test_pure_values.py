"""Money is exact, and now is asked of one clock."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.tree import DOMAIN, place, sources, syntax

CLOCK = DOMAIN / "kernel/clock.py"
AMBIENT = {
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
    "datetime.datetime.now",
    "datetime.date.today",
}
UNTYPED = {"Any", "cast"}
# JSON can hold anything: the one place where a fact is written to and read from it, and the
# column that keeps it.
MEETS_JSON = {DOMAIN / "kernel/events.py", DOMAIN / "history/models.py"}
# Money on its way to people: amounts are written, never reckoned with.
NEAR_MONEY = [*sources("domain"), *(f for f in sources("api", "workers") if "money" in f.stem)]


def floats(file: Path) -> Iterator[ast.expr]:
    for node in ast.walk(syntax(file)):
        if isinstance(node, ast.Constant) and isinstance(node.value, float | complex):
            yield node
        if isinstance(node, ast.Name) and node.id == "float":
            yield node
        if isinstance(node, ast.Attribute) and node.attr in {"FloatField", "total_seconds"}:
            yield node


def untyped(file: Path) -> Iterator[ast.expr]:
    for node in ast.walk(syntax(file)):
        if isinstance(node, ast.Name) and node.id in UNTYPED:
            yield node


def test_no_float_comes_near_money() -> None:
    assert [place(file, node) for file in NEAR_MONEY for node in floats(file)] == []


def test_only_the_clock_knows_what_time_it_is() -> None:
    ambient = [
        place(file, node)
        for file in sources()
        if file != CLOCK
        for node in ast.walk(syntax(file))
        if isinstance(node, ast.Attribute) and ast.unparse(node) in AMBIENT
    ]
    assert ambient == []


def test_the_domain_is_typed_to_the_last_value() -> None:
    loose = [
        place(file, node)
        for file in sources("domain")
        if file not in MEETS_JSON
        for node in untyped(file)
    ]
    assert loose == []


def test_the_environment_is_read_at_the_door() -> None:
    nosy = [
        place(file, node)
        for file in sources("domain", "tenancy", "api", "workers")
        if file.stem not in {"main", "settings"}
        for node in ast.walk(syntax(file))
        if isinstance(node, ast.Attribute) and ast.unparse(node) in {"os.environ", "os.getenv"}
    ]
    assert nosy == []


def test_the_domain_opens_no_sockets_and_starts_no_programs() -> None:
    forbidden = {"socket", "ssl", "subprocess", "urllib.request", "http.client", "threading", "os"}
    reaching = [
        place(file, node)
        for file in sources("domain")
        for node in ast.walk(syntax(file))
        if isinstance(node, ast.Import | ast.ImportFrom) and imported(node) & forbidden
    ]
    assert reaching == []


def imported(node: ast.Import | ast.ImportFrom) -> set[str]:
    if isinstance(node, ast.ImportFrom):
        return {node.module or ""}
    return {alias.name for alias in node.names}
