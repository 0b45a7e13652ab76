import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis

from reskontra.console.ports import any_free
from reskontra.console.programs import running, start, sweep, wait_until_ready
from reskontra.console.valkey import BROKER, LIVE, Valkey


@pytest.fixture
def server(tmp_path: Path) -> Valkey:
    folder = tmp_path / "a folder with å"
    return Valkey(folder=folder, log=tmp_path / "valkey.log", port=any_free(), password="hemligt")


@pytest.fixture
def broker(server: Valkey) -> Iterator["redis.Redis"]:
    with redis.Redis.from_url(server.url(BROKER)) as client:
        yield client


def test_live_news_and_messages_never_mix(server: Valkey, broker: "redis.Redis") -> None:
    with running(server.program()), redis.Redis.from_url(server.url(LIVE)) as live:
        broker.set("message", "1")
        assert live.get("message") is None


def test_what_was_written_is_there_after_a_kill(server: Valkey, broker: "redis.Redis") -> None:
    program = server.program()
    process = start(program)
    wait_until_ready(program, process)
    broker.set("message", "1")
    broker.waitaof(1, 0, 2_000)
    os.kill(process.pid, signal.SIGKILL)
    sweep(process)
    with running(program):
        assert broker.get("message") == b"1"


def test_it_wants_its_password(server: Valkey) -> None:
    url = f"redis://127.0.0.1:{server.port}/0"
    with (
        running(server.program()),
        redis.Redis.from_url(url) as nobody,
        pytest.raises(redis.AuthenticationError),
    ):
        nobody.ping()


def test_its_password_is_in_no_command_line(server: Valkey) -> None:
    assert not [part for part in server.program().argv if server.password in part]
