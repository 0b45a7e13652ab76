from pathlib import Path

from reskontra.console.places import Places
from reskontra.console.verbs import machine
from reskontra.console.verbs.findings import Health


def test_an_invoice_with_swedish_letters_can_be_set() -> None:
    assert machine.page().health is Health.WELL


def test_a_folder_that_can_be_made_is_well(tmp_path: Path) -> None:
    assert machine.state_folder(Places(tmp_path / "new")).health is Health.WELL


def test_a_folder_that_cannot_be_made_is_broken_and_has_a_cure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    finding = machine.archive_folder(Places(tmp_path / "file"))
    assert finding.health is Health.BROKEN
    assert "write to" in finding.cure


def test_the_disk_is_asked_where_the_state_will_lie(tmp_path: Path) -> None:
    assert str(tmp_path) in machine.disk_space(Places(tmp_path / "not" / "yet")).told
