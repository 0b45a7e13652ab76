"""A real Valkey for the tests, one for each test process that asks for it.

``TEST_REDIS_URL`` names a database, that may be emptied, on a server to use instead of our own.
"""

import os
import secrets
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest
import redis

from reskontra.console.embedded import throwaway_folder, throwaway_valkey
from reskontra.console.ports import any_free
from reskontra.console.programs import Program, start, sweep, wait_until_ready
from reskontra.console.valkey import BROKER, LIVE, Valkey


@dataclass(frozen=True, slots=True)
class RedisUrls:
    """Two databases of one server: one for pulses and live news, one for the queues."""

    live: str
    broker: str

    def empty(self) -> None:
        """Forget everything, as a server does that lost its disk."""
        for url in (self.live, self.broker):
            with redis.Redis.from_url(url) as client:
                client.flushdb()


@dataclass
class MortalValkey:
    """A server that can be killed: when it is up again, it has forgotten everything."""

    urls: RedisUrls
    program: Program
    process: subprocess.Popen[bytes]

    def die(self) -> None:
        """As the kernel does it when memory runs out; somebody starts it anew at once."""
        sweep(self.process)
        self.process = start(self.program)
        wait_until_ready(self.program, self.process)


@contextmanager
def a_mortal_valkey() -> Iterator[MortalValkey]:
    """A server of one's own, to be killed at will."""
    with throwaway_folder() as folder:
        server = Valkey(
            folder=folder,
            log=folder / "valkey.log",
            port=any_free(),
            password=secrets.token_hex(12),
            is_durable=False,
        )
        program, urls = server.program(), RedisUrls(server.url(LIVE), server.url(BROKER))
        mortal = MortalValkey(urls, program, start(program))
        try:
            wait_until_ready(program, mortal.process)
            yield mortal
        finally:
            sweep(mortal.process)


@contextmanager
def a_redis_server() -> Iterator[RedisUrls]:
    """A server of one's own, unless the runner names one for all."""
    given = os.environ.get("TEST_REDIS_URL")  # noqa: TID251 - the runner's setting, read here
    if given:
        yield RedisUrls(
            urlsplit(given)._replace(path=f"/{LIVE}").geturl(),
            urlsplit(given)._replace(path=f"/{BROKER}").geturl(),
        )
        return
    with throwaway_valkey() as server:
        yield RedisUrls(server.url(LIVE), server.url(BROKER))


@pytest.fixture(scope="session")
def redis_server() -> Iterator[RedisUrls]:
    """The server."""
    with a_redis_server() as urls:
        yield urls


@pytest.fixture
def valkey(redis_server: RedisUrls) -> Iterator[RedisUrls]:
    """The server, emptied before and after."""
    redis_server.empty()
    yield redis_server
    redis_server.empty()
