"""W8: jobs put and drained by one worker process, and one at a time to a worker that is idle."""

import asyncio
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import redis

from reskontra.console.bench.figures import Figure
from reskontra.console.bench.ground import Ground
from reskontra.console.bench.w8_worker import (
    ACTORS_PATH,
    ARRIVALS,
    THREADS,
    assemble,
    empty,
    felt_once,
    stamp,
)
from reskontra.console.programs import Program, running
from reskontra.domain.company.events import CompanyOpened
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.kernel.events import record
from reskontra.tenancy.database import DatabaseSettings, connect, disconnect
from reskontra.tenancy.ids import tenant_id_of
from reskontra.tenancy.provisioning import migrate_platform, park
from reskontra.tenancy.pulse import news_of
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import platform_transaction, tenant_transaction
from reskontra.workers.broker import WakingBroker, backlog
from reskontra.workers.settings import Settings

SIZES = (2_000, 20_000)
_LONE_JOBS = 100
_PAUSES = (0.05, 0.11, 0.17, 0.23)
_RAW = 20_000
_PATIENCE_SECONDS = 120.0
_P50, _P99 = _LONE_JOBS // 2, _LONE_JOBS - 2
_NANO_TO_MS = 1_000_000
_OPEN = """
UPDATE tenant SET state = 'READY', slug = 'bench' WHERE state = 'PARKED'
RETURNING id, slug, schema_name
"""


async def measure(ground: Ground, sizes: Sequence[int] = SIZES) -> list[Figure]:
    """Drain empty jobs and jobs with everything on, at two sizes; then time lone jobs."""
    await migrate_platform(ground.owner_url, ground.app_url)
    await park(ground.owner_url, ground.app_url, target=1)
    await connect(DatabaseSettings(url=ground.app_url))
    try:
        tenant = await _opened_firm()
        facts = [await _recorded(tenant, size) for size in sizes]
    finally:
        await disconnect()
    return await asyncio.to_thread(_measured, ground, tenant, facts)


def _measured(ground: Ground, tenant: TenantScope, facts: Sequence[range]) -> list[Figure]:
    queues = assemble(_settings(ground))
    limit = _raw_jobs_per_second(ground.live_url)
    figures = []
    for seqs in facts:
        queues.enqueue_all([empty.message() for _ in seqs])
        figures.append(_drained("empty jobs", len(seqs), _drain(ground, queues), limit, 3_500.0))
        queues.enqueue_all([felt_once.message(tenant.id, seq, trace="w8") for seq in seqs])
        what = "jobs with tenant, trace and handled-once"
        figures.append(_drained(what, len(seqs), _drain(ground, queues), limit, 800.0))
    return [*figures, *_lone_jobs(ground, queues)]


async def _opened_firm() -> TenantScope:
    async with platform_transaction() as platform:
        (row,) = await platform.rows(_OPEN)
    return TenantScope(tenant_id_of(row["id"]), row["slug"], row["schema_name"])


async def _recorded(tenant: TenantScope, size: int) -> range:
    """Facts for actors to feel; each can be felt only once."""
    with within(tenant):
        async with tenant_transaction():
            for _ in range(size):
                record(CompanyOpened(company_id=CompanyId.new()))
    news = await news_of(tenant)
    last = news.recorded if news is not None else 0
    return range(last - size + 1, last + 1)


def _drained(what: str, size: int, ours: float, limit: float, target: float) -> Figure:
    return Figure(
        workload="W8",
        what=f"{what}, {size} of them, drained by one process",
        ours=ours,
        limit=limit,
        unit="/s",
        target=target,
    )


def _drain(ground: Ground, queues: WakingBroker) -> float:
    """Jobs a second, from the first that is done to the last; the process's start is no job."""
    with _worker(ground):
        full = _waiting(queues)
        _wait_until(lambda: _waiting(queues) < full)
        began, left = time.perf_counter(), _waiting(queues)
        _wait_until(lambda: _waiting(queues) == 0)
        return left / (time.perf_counter() - began)


def _lone_jobs(ground: Ground, queues: WakingBroker) -> list[Figure]:
    """From the moment a job is put to the moment it runs, with the worker idle between."""
    with redis.Redis.from_url(ground.live_url) as screens, _worker(ground):
        queues.enqueue_all([stamp.message(str(time.time_ns()))])
        _wait_until(lambda: screens.llen(ARRIVALS) == 1)
        for number in range(_LONE_JOBS):
            time.sleep(_PAUSES[number % len(_PAUSES)])
            queues.enqueue_all([stamp.message(str(time.time_ns()))])
        _wait_until(lambda: screens.llen(ARRIVALS) == _LONE_JOBS + 1)
        passed = sorted(int(one) / _NANO_TO_MS for one in screens.lrange(ARRIVALS, 1, -1))
    return [
        Figure(
            workload="W8", what="a lone job to an idle worker, p50", ours=passed[_P50], unit="ms"
        ),
        Figure(
            workload="W8",
            what="a lone job to an idle worker, p99",
            ours=passed[_P99],
            unit="ms",
            target=25.0,
        ),
    ]


def _raw_jobs_per_second(url: str) -> float:
    """The same through two bare lists: each job put and taken by a call of its own."""
    with redis.Redis.from_url(url) as client:
        client.lpush("w8:raw", *range(_RAW))
        began = time.perf_counter()
        for _ in range(_RAW):
            client.brpop(["w8:raw"])
        return _RAW / (time.perf_counter() - began)


def _waiting(queues: WakingBroker) -> int:
    return sum(one.waiting for one in backlog(queues.client))


@contextmanager
def _worker(ground: Ground) -> Iterator[None]:
    own = _settings(ground)
    options = ("-p", "1", "-t", str(THREADS))
    program = Program(
        name="w8 worker",
        argv=(sys.executable, "-m", "dramatiq", ACTORS_PATH, *options),
        environ={
            "PATH": "/usr/bin:/bin",
            "DATABASE_URL": own.database_url,
            "REDIS_URL": own.redis_url,
            "BROKER_URL": own.broker_url,
        },
        folder=ground.folder,
        log=ground.folder / "w8.log",
    )
    with running(program):
        yield


def _settings(ground: Ground) -> Settings:
    return Settings(
        database_url=ground.app_url, redis_url=ground.live_url, broker_url=ground.broker_url
    )


def _wait_until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not is_so():
        if time.monotonic() > deadline:
            raise TimeoutError("The worker does not get on.")
        time.sleep(0.005)
