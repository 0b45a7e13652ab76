"""Whether the house has nothing left to do: no news unrelayed, no message waiting."""

import asyncio
import time

import redis

from reskontra.console.demo.witness import Sight
from reskontra.console.plan import Plan
from reskontra.tenancy.database import DatabaseSettings, connect, disconnect
from reskontra.tenancy.pulse import News, news_of
from reskontra.tenancy.tenants import tenant_by_slug
from reskontra.workers.broker.backlog import Backlog, backlog

_PATIENCE_SECONDS = 60.0
_POLL_SECONDS = 0.25


def all_is_quiet(plan: Plan, slug: str) -> Sight:
    """Wait until everything that was recorded is relayed and handled."""
    return asyncio.run(_when_quiet(plan, slug))


async def _when_quiet(plan: Plan, slug: str) -> Sight:
    await connect(DatabaseSettings(url=plan.app_url, pool_max=2))
    try:
        with redis.Redis.from_url(plan.broker_url) as broker:
            return await _watch(broker, slug)
    finally:
        await disconnect()


async def _watch(broker: redis.Redis, slug: str) -> Sight:
    tenant = await tenant_by_slug(slug)
    latest = time.monotonic() + _PATIENCE_SECONDS
    while True:
        news = await news_of(tenant.scope) if tenant else None
        queues = await asyncio.to_thread(backlog, broker)
        waiting = sum(queue.waiting + queue.delayed for queue in queues)
        is_quiet = news is not None and news.relayed >= news.recorded and not waiting
        if is_quiet or time.monotonic() > latest:
            return _sight(news, queues, waiting)
        await asyncio.sleep(_POLL_SECONDS)


def _sight(news: News | None, queues: list[Backlog], waiting: int) -> Sight:
    recorded, relayed = (news.recorded, news.relayed) if news else (0, 0)
    dead = sum(queue.dead for queue in queues)
    is_quiet = news is not None and relayed >= recorded and not waiting and not dead
    return Sight(
        "queues",
        is_quiet,
        f"{recorded} events, {relayed} relayed; {waiting} messages waiting, {dead} given up",
    )
