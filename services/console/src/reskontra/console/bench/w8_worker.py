"""The worker process that W8 measures: three actors that do nothing, bound as all others are."""

import time

import redis

from reskontra.domain.company.events import CompanyOpened
from reskontra.tenancy.database import DatabaseSettings
from reskontra.workers import settings as workers_settings
from reskontra.workers.actor import bind, platform_actor, reaction
from reskontra.workers.broker import Connected, Queue, WakingBroker, open_broker
from reskontra.workers.settings import Settings

ACTORS_PATH = "reskontra.console.bench.w8_worker:assembled"
ARRIVALS = "w8:arrivals"
THREADS = 8


@platform_actor(queue=Queue.WEBHOOKS)
async def empty(_: str) -> None:
    """Nothing at all."""


@reaction(CompanyOpened, queue=Queue.WEBHOOKS)
async def felt_once(_: CompanyOpened) -> None:
    """Nothing, for one tenant, with its trace, in a transaction, once."""


@platform_actor(queue=Queue.WEBHOOKS)
async def stamp(put_at: str) -> None:
    """Tell how many nanoseconds passed since the message was put."""
    passed = time.time_ns() - int(put_at)
    _screens().rpush(ARRIVALS, str(passed))


_lines: list[redis.Redis] = []


def _screens() -> redis.Redis:
    if not _lines:
        _lines.append(redis.Redis.from_url(workers_settings.read().redis_url))
    return _lines[0]


def assemble(settings: Settings) -> WakingBroker:
    """A broker with these actors."""
    broker = open_broker(settings.broker_url)
    broker.add_middleware(
        Connected(DatabaseSettings(url=settings.database_url, pool_min=2, pool_max=THREADS))
    )
    bind(broker, [empty, felt_once, stamp])
    return broker


def assembled() -> None:
    """Called by dramatiq in each worker process."""
    assemble(workers_settings.read()).take_over()
