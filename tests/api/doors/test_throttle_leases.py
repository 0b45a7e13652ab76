"""Requests that come together share what was leased for them."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
import redis.asyncio

from reskontra.api.doors.throttle import Throttle
from reskontra.api.errors import Throttled
from tests.support.valkey import RedisUrls


@pytest_asyncio.fixture(loop_scope="session")
async def bucket(valkey: RedisUrls) -> AsyncIterator[Throttle]:
    client = redis.asyncio.Redis.from_url(valkey.live)
    yield Throttle(client, size=2_000, rate=1)
    await client.aclose()


async def test_sixteen_at_once_are_all_let_in(bucket: Throttle) -> None:
    charges = await asyncio.gather(*(bucket.charge("ses_1", 12) for _ in range(16)))

    assert len(charges) == 16


async def test_all_that_is_in_the_bucket_can_be_taken_at_once(bucket: Throttle) -> None:
    charges = await asyncio.gather(*(bucket.charge("ses_1", 100) for _ in range(20)))

    assert sum(charge.requested for charge in charges) == 2_000
    with pytest.raises(Throttled):
        await bucket.charge("ses_1", 100)


async def test_what_is_given_back_meanwhile_is_not_lost(bucket: Throttle) -> None:
    early = await bucket.charge("ses_1", 250)
    later = asyncio.create_task(bucket.charge("ses_1", 200))
    await asyncio.sleep(0)
    bucket.settle(early, 0)
    await later
    told = bucket.settle(await bucket.charge("ses_1", 1), 1)

    assert told["available"] >= 2_000 - 201
