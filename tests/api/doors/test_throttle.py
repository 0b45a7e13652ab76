"""Buckets: what one has taken is gone for a while, wherever it was taken."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack

import pytest
import pytest_asyncio
import redis.asyncio

from reskontra.api.doors.throttle import Throttle
from reskontra.api.errors import Throttled
from tests.support.valkey import RedisUrls

Make = Callable[..., Throttle]


@pytest_asyncio.fixture(loop_scope="session")
async def throttle(valkey: RedisUrls) -> AsyncIterator[Make]:
    """Makes buckets, each of a process of its own."""
    async with AsyncExitStack() as stack:

        def make(url: str = valkey.live, size: int = 100, rate: int = 10) -> Throttle:
            client = redis.asyncio.Redis.from_url(url)
            stack.push_async_callback(client.aclose)
            return Throttle(client, size=size, rate=rate)

        yield make


async def test_an_empty_bucket_tells_when_to_come_back(throttle: Make) -> None:
    bucket = throttle()
    await bucket.charge("ses_1", 60)

    with pytest.raises(Throttled) as stopped:
        await bucket.charge("ses_1", 60)

    assert stopped.value.extensions["retry_after"] in {1, 2, 3, 4, 5}


async def test_processes_share_the_bucket(throttle: Make) -> None:
    here, there = throttle(), throttle()
    await here.charge("ses_1", 60)

    with pytest.raises(Throttled):
        await there.charge("ses_1", 60)


async def test_what_was_not_used_is_given_back(throttle: Make) -> None:
    bucket = throttle(rate=1)
    charge = await bucket.charge("ses_1", 90)
    told = bucket.settle(charge, 5)
    again = await bucket.charge("ses_1", 80)

    assert (told["requested"], told["actual"]) == (90, 5)
    assert 90 <= told["available"] <= 100
    assert again.requested == 80


async def test_one_bucket_does_not_empty_another(throttle: Make) -> None:
    bucket = throttle()
    await bucket.charge("ses_1", 100)

    assert (await bucket.charge("ses_2", 100)).requested == 100


async def test_without_redis_the_door_is_narrower_but_not_open(throttle: Make) -> None:
    bucket = throttle("redis://127.0.0.1:1")
    assert (await bucket.charge("ses_1", 20)).requested == 20

    with pytest.raises(Throttled):
        await bucket.charge("ses_1", 20)
