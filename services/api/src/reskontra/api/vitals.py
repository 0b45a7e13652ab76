"""Whether this process lives, whether it can work, and what it counts."""

import asyncio
from datetime import timedelta

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from redis.asyncio import Redis
from redis.exceptions import RedisError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from reskontra.api.metrics import REGISTRY
from reskontra.domain.kernel.clock import now
from reskontra.tenancy.pulse import SCHEDULE, heartbeats
from reskontra.tenancy.transaction import platform_transaction

_PATIENCE = 2.0
# It ticks every five seconds.
_LATE = timedelta(seconds=30)


async def health(_request: Request) -> Response:
    """The process lives."""
    return JSONResponse({"status": "ok"})


async def ready(request: Request) -> Response:
    """Whether everything works that the house needs; with ``?of=api`` this process alone.

    A schedule that has stopped must be seen, but is no reason to send no requests here any more:
    that is why those who start and balance processes ask for this one.
    """
    found = {"database": await _database_answers()}
    if request.query_params.get("of") != "api":
        redis: Redis = request.app.state.redis
        found["redis"], found["schedule"] = await asyncio.gather(
            _redis_answers(redis), _is_ticking()
        )
    is_well = all(found.values())
    status = "ok" if is_well else "unavailable"
    return JSONResponse({"status": status, **found}, 200 if is_well else 503)


async def metrics(_request: Request) -> Response:
    """The counters, for Prometheus."""
    return Response(generate_latest(REGISTRY), media_type=CONTENT_TYPE_LATEST)


async def _database_answers() -> bool:
    try:
        async with asyncio.timeout(_PATIENCE), platform_transaction(read_only=True) as platform:
            await platform.row("SELECT 1 AS one")
    except Exception:  # noqa: BLE001 - whatever it is, the database does not answer
        return False
    return True


async def _is_ticking() -> bool:
    try:
        async with asyncio.timeout(_PATIENCE):
            beaten_at = (await heartbeats()).get(SCHEDULE)
    except Exception:  # noqa: BLE001 - nobody knows, so it is not well
        return False
    return beaten_at is not None and now() - beaten_at < _LATE


async def _redis_answers(redis: Redis) -> bool:
    try:
        async with asyncio.timeout(_PATIENCE):
            await redis.ping()
    except (RedisError, OSError, TimeoutError):
        return False
    return True
