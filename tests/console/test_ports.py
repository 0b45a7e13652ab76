import gc
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from reskontra.console.ports import Ports, any_free, is_free


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield int(server.getsockname()[1])


def test_a_port_stays_the_same_from_run_to_run(tmp_path: Path) -> None:
    first = Ports(tmp_path / "ports.json", print).take("the API", any_free())
    gc.collect()
    assert Ports(tmp_path / "ports.json", print).take("the API", any_free()) == first


def test_a_taken_port_is_replaced_and_said(tmp_path: Path, taken: int) -> None:
    said: list[str] = []
    port = Ports(tmp_path / "ports.json", said.append).take("the API", taken)
    assert said == [f"Port {taken} is taken; the API takes {port} instead."]
    assert is_free(port)


def test_two_programs_never_get_one_port(tmp_path: Path) -> None:
    ports = Ports(tmp_path / "ports.json", print)
    wanted = any_free()
    assert ports.take("the API", wanted) != ports.take("mail", wanted)


def test_two_houses_that_start_at_once_never_get_one_port(tmp_path: Path) -> None:
    ours, theirs = (Ports(tmp_path / name, print) for name in ("ours.json", "theirs.json"))
    wanted = any_free()
    assert ours.take("the API", wanted) == wanted
    assert theirs.take("the API", wanted) != wanted


def test_a_damaged_memory_is_no_memory(tmp_path: Path) -> None:
    (tmp_path / "ports.json").write_text("{half a fi")
    wanted = any_free()
    assert Ports(tmp_path / "ports.json", print).take("the API", wanted) == wanted
