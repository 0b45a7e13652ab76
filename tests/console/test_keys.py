import json
from dataclasses import asdict
from pathlib import Path

from reskontra.console.keys import Keys


def test_keys_are_made_once(tmp_path: Path) -> None:
    assert Keys.kept_in(tmp_path / "keys.json") == Keys.kept_in(tmp_path / "keys.json")


def test_no_two_keys_are_equal(tmp_path: Path) -> None:
    keys = asdict(Keys.kept_in(tmp_path / "keys.json")).values()
    assert len(set(keys)) == len(keys)


def test_only_their_owner_may_read_them(tmp_path: Path) -> None:
    Keys.kept_in(tmp_path / "keys.json")
    assert (tmp_path / "keys.json").stat().st_mode & 0o777 == 0o600


def test_a_key_that_came_later_is_added_and_the_others_stay(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_text(json.dumps({"owner": "kept"}))
    keys = Keys.kept_in(tmp_path / "keys.json")
    assert keys.owner == "kept"
    assert Keys.kept_in(tmp_path / "keys.json").app == keys.app
