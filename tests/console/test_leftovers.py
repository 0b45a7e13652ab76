import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reskontra.console.leftovers import HouseIsUp, address_of_house, clear_away, only_house

MARK = "RESKONTRA_TEST_MARK"


@pytest.fixture
def marked(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    environ = {MARK: str(tmp_path), "PATH": "/usr/bin:/bin"}
    with subprocess.Popen(["sleep", "60"], env=environ) as process:
        yield process
        process.kill()


@pytest.fixture
def stranger() -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(["sleep", "60"], env={MARK: "another"}) as process:
        yield process
        process.kill()


def test_a_second_house_is_told_where_the_first_one_is(tmp_path: Path) -> None:
    with only_house(tmp_path / "house.lock") as lock:
        lock.write_text("http://127.0.0.1:8000")
        with pytest.raises(HouseIsUp, match=r"http://127\.0\.0\.1:8000"):
            only_house(tmp_path / "house.lock").__enter__()


def test_a_house_that_is_gone_leaves_no_lock(tmp_path: Path) -> None:
    with only_house(tmp_path / "house.lock"):
        pass
    with only_house(tmp_path / "house.lock") as lock:
        assert lock.read_text() == ""


def test_what_carries_the_mark_is_ended(marked: subprocess.Popen[bytes], tmp_path: Path) -> None:
    assert clear_away(MARK, str(tmp_path)) == 1
    assert marked.wait(5) != 0


def test_what_carries_another_mark_is_left_alone(
    stranger: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    assert clear_away(MARK, str(tmp_path)) == 0
    time.sleep(0.1)
    assert stranger.poll() is None


def test_a_house_that_is_up_is_found_by_its_address(tmp_path: Path) -> None:
    file = tmp_path / "house.lock"
    assert address_of_house(file) == ""

    with only_house(file) as lock:
        lock.write_text("http://127.0.0.1:8000")
        assert address_of_house(file) == "http://127.0.0.1:8000"
