"""A real Valkey for the tests, one for each test process that asks for it.

``TEST_REDIS_URL`` names a database, that may be emptied, on a server to use instead of our own.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest
import redis

from reskontra.console.embedded import throwaway_valkey
from reskontra.console.valkey import BROKER, LIVE


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
