"""The import contracts hold, and would notice if they did not."""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.architecture.plants import ACYCLIC, CIRCLE, PLANTS, Plant
from tests.architecture.tree import ROOMS, ROOT

SOURCE_ROOTS = [folder.parents[1].relative_to(ROOT) for folder in ROOMS.values()]
LINT = (
    "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo', '--no-cache'])"
)


def lint_imports(tree: Path) -> subprocess.CompletedProcess[str]:
    # Without site (-S) the checkout's own source roots are not on the path beside the copy's.
    path = [*(str(tree / root) for root in SOURCE_ROOTS), str(tree), sysconfig.get_path("purelib")]
    return subprocess.run(
        [sys.executable, "-S", "-c", LINT],
        cwd=tree,
        env={"PYTHONPATH": os.pathsep.join(path), "COLUMNS": "200"},
        check=False,
        capture_output=True,
        text=True,
    )


def copy_of_the_tree(target: Path) -> Path:
    for source in [*SOURCE_ROOTS, Path("tests/architecture")]:
        shutil.copytree(ROOT / source, target / source, ignore=shutil.ignore_patterns("*.pyc"))
    shutil.copy(ROOT / "pyproject.toml", target)
    return target


def sow(tree: Path, plants: Sequence[Plant]) -> None:
    for plant in plants:
        for module in plant.our_modules:
            made(tree, module)
        with file_of(tree, plant.module).open("a", encoding="utf-8") as text:
            text.write(f"\nimport {plant.imports}\n" if plant.imports else "")


def made(tree: Path, module: str) -> None:
    file = file_of(tree, module)
    file.parent.mkdir(parents=True, exist_ok=True)
    for package in [*packages_above(file), file]:
        package.touch()


def file_of(tree: Path, module: str) -> Path:
    room = module.split(".")[1]
    roots = [root for root in SOURCE_ROOTS if root.match(f"*/{room}/src")]
    return tree / (roots or SOURCE_ROOTS)[0] / f"{module.replace('.', '/')}.py"


def packages_above(file: Path) -> list[Path]:
    folders = [
        folder for folder in file.parents if "reskontra" in {up.name for up in folder.parents}
    ]
    return [folder / "__init__.py" for folder in folders]


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    tree = copy_of_the_tree(tmp_path_factory.mktemp("planted"))
    sow(tree, [*CIRCLE, *PLANTS])
    report = lint_imports(tree).stdout
    _, found, details = report.partition("Broken contracts")
    assert found, report
    return sections(details, {plant.contract for plant in [*CIRCLE, *PLANTS]})


def sections(text: str, names: set[str]) -> dict[str, str]:
    lines = text.splitlines()
    starts = sorted(number for number, line in enumerate(lines) if line.strip() in names)
    ends = [*starts[1:], len(lines)]
    return {
        lines[start].strip(): "\n".join(lines[start:end])
        for start, end in zip(starts, ends, strict=True)
    }


def test_every_contract_is_kept() -> None:
    linted = lint_imports(ROOT)
    assert linted.returncode == 0, linted.stdout


@pytest.mark.parametrize("plant", PLANTS, ids=str)
def test_a_planted_sin_is_caught(plant: Plant, verdicts: dict[str, str]) -> None:
    told = verdicts.get(plant.contract, "")
    assert plant.module in told
    assert plant.imports in told


def test_a_planted_circle_is_caught(verdicts: dict[str, str]) -> None:
    assert ".circle" in verdicts[ACYCLIC]
