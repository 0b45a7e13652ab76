from pathlib import Path

import pytest

from reskontra.console.verbs import system_programs
from reskontra.console.verbs.system_programs import SystemProgram, install, missing_for

ABSENT = SystemProgram("no-such-program", "no-such-package", "sign", "of signs")
PRESENT = SystemProgram("sh", "dash", "sign", "of shells")


@pytest.fixture
def tests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(system_programs, "ALL", (ABSENT, PRESENT))
    return tmp_path


def test_what_no_test_speaks_of_is_not_missed(tests: Path) -> None:
    (tests / "test_plain.py").write_text("plain")
    assert missing_for(tests) == ()


def test_what_a_test_speaks_of_and_is_not_here_is_missed(tests: Path) -> None:
    (tests / "test_signs.py").write_text("a sign")
    assert missing_for(tests) == (ABSENT,)


def test_whoever_may_not_install_is_told_what_will_not_run_and_the_cure() -> None:
    said: list[str] = []
    install((ABSENT,), said.append, is_root=False)
    assert said == [
        "!!! no-such-program is not installed: the tests of signs WILL NOT RUN.",
        "!!! The cure: sudo apt-get install no-such-package",
    ]


def test_nothing_is_said_where_nothing_is_missing() -> None:
    said: list[str] = []
    install((), said.append, is_root=True)
    assert said == []
