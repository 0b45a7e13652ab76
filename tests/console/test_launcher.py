"""The executable itself, which must stand on nothing but the standard library."""

import ast
import importlib.machinery
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

EXECUTABLE = Path(__file__).parents[2] / "reskontra"


@pytest.fixture
def launcher() -> ModuleType:
    loader = importlib.machinery.SourceFileLoader("launcher", str(EXECUTABLE))
    spec = importlib.util.spec_from_loader("launcher", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


def test_it_imports_the_standard_library_alone() -> None:
    tree = ast.parse(EXECUTABLE.read_text())
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {getattr(node, "module", None) or node.names[0].name for node in imports}
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names


def test_an_old_python_can_read_it() -> None:
    ast.parse(EXECUTABLE.read_text(), feature_version=(3, 7))


def test_an_old_python_is_told_what_is_needed(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(launcher.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(launcher.shutil, "which", lambda _: None)
    with pytest.raises(SystemExit) as ended:
        launcher.main()
    assert ended.value.code == 1
    assert "needs Python 3.11 or newer, and this is 3.9.2" in capsys.readouterr().err


def test_a_python_without_venv_is_told_the_cure(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(launcher, "find_spec", lambda _: None)
    with pytest.raises(SystemExit):
        launcher.make_environment()
    assert "apt install python3-venv" in capsys.readouterr().err


def test_pips_settings_are_said_in_uvs_words(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in launcher.PIP_TO_UV.values():
        monkeypatch.delenv(name, raising=False)
    settings = {"extra-index-url": "https://one https://two", "find-links": "/a /b"}
    words = launcher.words_for_uv(settings)
    assert words["UV_INDEX"] == "https://one https://two"
    assert words["UV_FIND_LINKS"] == "/a,/b"
    assert words["UV_INDEX_STRATEGY"] == "unsafe-best-match"


def test_what_was_said_to_uv_itself_weighs_more(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", "https://mine")
    assert (
        launcher.words_for_uv({"index-url": "https://pips"})["UV_DEFAULT_INDEX"] == "https://mine"
    )


def test_another_lock_means_another_installation(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = launcher.stamp()
    monkeypatch.setattr(launcher, "LOCK", tmp_path / "requirements.lock")
    (tmp_path / "requirements.lock").write_text("uv==1\n")
    assert launcher.stamp() != before


def test_every_verb_has_a_line_of_help(tmp_path: Path) -> None:
    link = tmp_path / "from elsewhere"
    link.symlink_to(EXECUTABLE)
    told = subprocess.run(
        [link, "--help"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    for verb in ("demo", "up"):
        assert f"\n  {verb} " in told.stdout
