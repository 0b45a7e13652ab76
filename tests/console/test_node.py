from pathlib import Path

import pytest

from reskontra.console.node import NodeFailed, answer_of, install, node, npm

LOCK = '{"name": "x", "version": "1.0.0", "lockfileVersion": 3, "packages": {}}'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "a folder with å"
    folder.mkdir()
    (folder / "package.json").write_text('{"name": "x", "version": "1.0.0"}')
    (folder / "package-lock.json").write_text(LOCK)
    return folder


def test_node_answers_what_it_is_told(folder: Path) -> None:
    (folder / "echo.mjs").write_text("process.stdin.pipe(process.stdout)")

    assert answer_of(folder, node("echo.mjs"), "Hallå") == "Hallå"


def test_node_of_the_wheel_is_the_node_of_every_script(folder: Path) -> None:
    (folder / "which.mjs").write_text("process.stdout.write(process.execPath)")

    assert answer_of(folder, npm("exec", "-c", "node which.mjs")) == node()[0]


def test_a_failure_says_what_node_said(folder: Path) -> None:
    (folder / "fail.mjs").write_text("throw new Error('no such invoice')")

    with pytest.raises(NodeFailed, match="no such invoice"):
        answer_of(folder, node("fail.mjs"))


def test_packages_are_installed_when_their_lock_changes(folder: Path, tmp_path: Path) -> None:
    stamp = tmp_path / "state" / "installed"
    install(folder, stamp)
    (folder / "node_modules").mkdir(exist_ok=True)
    (folder / "node_modules" / "kept").write_text("")

    install(folder, stamp)
    assert (folder / "node_modules" / "kept").is_file()

    (folder / "package-lock.json").write_text(f"{LOCK}\n")
    install(folder, stamp)
    assert not (folder / "node_modules" / "kept").exists()


def test_an_installation_that_fails_is_begun_again(folder: Path, tmp_path: Path) -> None:
    stamp = tmp_path / "installed"
    install(folder, stamp)
    (folder / "package-lock.json").write_text("{")
    with pytest.raises(NodeFailed):
        install(folder, stamp)
    assert not stamp.exists()

    (folder / "package-lock.json").write_text(LOCK)
    install(folder, stamp)
    assert stamp.read_text() == LOCK
