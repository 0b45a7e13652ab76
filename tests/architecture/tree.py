"""The tree as the house rules read it: its files, their syntax, and who is public in them."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]

ROOMS = {
    "domain": ROOT / "packages/domain/src/reskontra/domain",
    "tenancy": ROOT / "packages/tenancy/src/reskontra/tenancy",
    "api": ROOT / "services/api/src/reskontra/api",
    "workers": ROOT / "services/workers/src/reskontra/workers",
    "console": ROOT / "services/console/src/reskontra/console",
}
TESTS = ROOT / "tests"
DOMAIN = ROOMS["domain"]
BELOW_THE_SLICES = {"kernel", "countries", "sheets", "migrations"}

Function = ast.FunctionDef | ast.AsyncFunctionDef
Definition = Function | ast.ClassDef


@cache
def tracked_files() -> tuple[Path, ...]:
    """Every file that is or is about to be in the repository."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    files = (ROOT / name for name in listed.stdout.split("\0") if name)
    return tuple(sorted(file for file in files if file.is_file()))


def sources(*rooms: str) -> tuple[Path, ...]:
    """The Python files of these rooms; of all of them when none is named."""
    return tuple(
        file
        for room in rooms or ROOMS
        for file in sorted(ROOMS[room].rglob("*.py"))
        if file.is_file()
    )


def files_of_tests() -> tuple[Path, ...]:
    """Every Python file beneath tests/."""
    return tuple(sorted(TESTS.rglob("*.py")))


@cache
def syntax(file: Path) -> ast.Module:
    """The file as a syntax tree."""
    return ast.parse(file.read_text("utf-8"), filename=str(file))


def place(file: Path, node: ast.AST | None = None) -> str:
    """Where it is, as an editor opens it."""
    line = f":{node.lineno}" if isinstance(node, ast.stmt | ast.expr | ast.arg) else ""
    return f"{file.relative_to(ROOT)}{line}"


def module_name(file: Path) -> str:
    """The name under which a source file is imported."""
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[parts.index("reskontra") :]).removesuffix(".__init__")


def functions(file: Path) -> Iterator[Function]:
    """Every function and method of a file."""
    for node in ast.walk(syntax(file)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def classes(file: Path) -> Iterator[ast.ClassDef]:
    """Every class of a file."""
    for node in ast.walk(syntax(file)):
        if isinstance(node, ast.ClassDef):
            yield node


def public_definitions(file: Path) -> Iterator[Definition]:
    """The functions and classes that a file offers to others."""
    for node in syntax(file).body:
        if isinstance(node, Definition) and not node.name.startswith("_"):
            yield node


def slices() -> tuple[Path, ...]:
    """The folders of the business."""
    folders = (folder for folder in sorted(DOMAIN.iterdir()) if folder.is_dir())
    return tuple(
        folder
        for folder in folders
        if folder.name not in BELOW_THE_SLICES and (folder / "__init__.py").is_file()
    )


def base_names(node: ast.ClassDef) -> set[str]:
    """The last part of the name of each direct base class."""
    return {ast.unparse(base).partition("[")[0].rpartition(".")[2] for base in node.bases}
