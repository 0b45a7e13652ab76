"""Whether this process lives, whether it can work, and what it counts."""

import asyncio

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from redis.asyncio import Redis
from redis.exceptions import RedisError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from reskontra.api.metrics import REGISTRY
from reskontra.tenancy.transaction import platform_transaction

_PATIENCE = 2.0


async def health(_request: Request) -> Response:
    """The process lives."""
    return JSONResponse({"status": "ok"})


async def ready(request: Request) -> Response:
    """The process can reach what it needs; Redis away makes it slower, not unready."""
    redis: Redis = request.app.state.redis
    database, news = await asyncio.gather(_database_answers(), _redis_answers(redis))
    found = {"database": database, "redis": news}
    return JSONResponse(
        {"status": "ok" if database else "unavailable", **found}, 200 if database else 503
    )


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


async def _redis_answers(redis: Redis) -> bool:
    try:
        async with asyncio.timeout(_PATIENCE):
            await redis.ping()
    except (RedisError, OSError, TimeoutError):
        return False
    return True
