"""Whoever begins to watch sees the present first, whatever happens at that moment."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

import pytest_asyncio
import redis.asyncio

from reskontra.api.doors.broadcast import Broadcasts, Subscriber
from reskontra.api.doors.packets import Packet
from reskontra.api.doors.watches import Question
from reskontra.api.errors import Forbidden, TopLevelError
from reskontra.api.streams import News
from reskontra.tenancy.scope import TenantId
from tests.support.valkey import RedisUrls

TENANT = TenantId.new()
CHANCE = random.Random(23)


@dataclass(eq=False)
class Firm:
    """A firm whose whole history is the number of its latest event."""

    last: int = 1
    tenant: Any = field(default_factory=lambda: SimpleNamespace(id=TENANT))
    key: object = "dashboard"
    permissions: frozenset[Any] = frozenset()
    newest_only: bool = True

    async def ask(self, after: int | None, upto: int | None, **_: int) -> tuple[int, list[Packet]]:
        await asyncio.sleep(CHANCE.choice((0, 0, 0.001)))
        end = self.last if upto is None else upto
        await asyncio.sleep(CHANCE.choice((0, 0, 0.001)))
        is_news = after is None or end > after
        return end, [Packet(str(end).encode())] if is_news else []


@dataclass(eq=False)
class Reading:
    """A reader that keeps what it was sent."""

    said: list[int] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)
    why: TopLevelError | None = None

    def offer(self, packet: Packet, **_: bool) -> None:
        self.said.append(int(packet.body))
        self.news.set()

    def end(self, why: TopLevelError | None = None) -> None:
        self.why = why

    async def hears(self, wanted: int) -> None:
        async with asyncio.timeout(5):
            while not self.said or self.said[-1] < wanted:
                await self.news.wait()
                self.news.clear()


@pytest_asyncio.fixture(loop_scope="session")
async def client(valkey: RedisUrls) -> AsyncIterator[redis.asyncio.Redis]:
    made = redis.asyncio.Redis.from_url(valkey.live)
    yield made
    await made.aclose()


@pytest_asyncio.fixture(loop_scope="session")
async def broadcasts(client: redis.asyncio.Redis) -> AsyncIterator[Broadcasts]:
    news = News(client, lambda _: None)
    made = Broadcasts(news)
    await news.start()
    yield made
    await news.stop()


async def may_still() -> Any:
    return SimpleNamespace(permissions=frozenset())


async def may_no_more() -> Any:
    raise Forbidden


async def begun(
    broadcasts: Broadcasts, firm: Firm, recheck: Callable[[], Awaitable[Any]] = may_still
) -> tuple[Reading, Any]:
    reading = Reading()
    subscriber = Subscriber(reading, frozenset(), recheck)
    question = cast("Question", firm)  # only what a broadcast asks of one
    return reading, await broadcasts.subscribe(question, subscriber, None)


async def test_whoever_lost_the_right_on_the_way_in_is_told_so(broadcasts: Broadcasts) -> None:
    reading, leave = await begun(broadcasts, Firm(), may_no_more)

    assert isinstance(reading.why, Forbidden)
    staying, leave_too = await begun(broadcasts, Firm())
    assert staying.why is None
    await leave()
    await leave_too()


async def test_whoever_comes_later_to_a_quiet_firm_sees_the_present_too(
    broadcasts: Broadcasts,
) -> None:
    firm = Firm()
    first, leave_first = await begun(broadcasts, firm)
    await first.hears(1)
    await asyncio.sleep(0.2)  # the broadcast has looked for news, and found none
    second, leave_second = await begun(broadcasts, firm)

    await second.hears(1)
    await leave_first()
    await leave_second()


async def test_what_is_said_while_the_channel_opens_is_not_lost(
    broadcasts: Broadcasts, client: redis.asyncio.Redis
) -> None:
    for _ in range(100):
        firm = Firm()
        beginning = asyncio.create_task(begun(broadcasts, firm))
        await asyncio.sleep(CHANCE.choice((0, 0.0005, 0.001)))
        firm.last = 2
        await client.publish(f"live:{TENANT}", "2")
        reading, leave = await beginning

        await reading.hears(2)
        await leave()


async def test_all_who_come_and_go_in_a_storm_hear_the_last_word(
    broadcasts: Broadcasts, client: redis.asyncio.Redis
) -> None:
    firm = Firm()

    async def come_and_go() -> None:
        for _ in range(10):
            await asyncio.sleep(CHANCE.random() / 50)
            reading, leave = await begun(broadcasts, firm)
            await reading.hears(1)
            await leave()

    async def tell() -> None:
        for _ in range(30):
            firm.last += 1
            await client.publish(f"live:{TENANT}", str(firm.last))
            await asyncio.sleep(CHANCE.random() / 100)

    await asyncio.gather(tell(), *(come_and_go() for _ in range(30)))

    assert broadcasts.size == 0
