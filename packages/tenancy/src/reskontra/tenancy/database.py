"""Connections: one pool per process, shared by all tenants, and the tables Tortoise knows."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from tortoise.context import TortoiseContext, get_current_context

from reskontra.domain.tables import APP, CONNECTION, TABLES
from reskontra.tenancy.engine import TenantClient


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseSettings:
    """How to reach the database.

    A backend remembers every table it ever touched, so connections are renewed after
    ``queries_per_connection`` queries rather than kept for ever.
    """

    url: str
    pool_min: int = 1
    pool_max: int = 8
    queries_per_connection: int = 20_000
    idle_seconds: float = 300
    application_name: str = "reskontra"


def without_pooler_mark(url: str) -> tuple[str, bool]:
    """The url as a driver takes it, and whether ``pgbouncer=true`` stood in it."""
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    kept = urlencode([(name, value) for name, value in query if name != "pgbouncer"])
    return urlunsplit(parts._replace(query=kept)), ("pgbouncer", "true") in query


async def connect(settings: DatabaseSettings) -> None:
    """Connect this process; every task of it shares the pool."""
    with TortoiseContext() as context:
        # Requests and actors run in other tasks than the one that connects: hence the fallback.
        await context.init(config=_config(settings), _enable_global_fallback=True)
    try:
        await client().create_connection(with_db=True)
    except BaseException:
        await context.close_connections()
        raise


async def disconnect() -> None:
    """Close the pool; harmless when nothing is connected."""
    context = get_current_context()
    if context is not None:
        await context.close_connections()


def client() -> TenantClient:
    """The client that holds the pool.

    Raises:
        RuntimeError: The process is not connected.
    """
    context = get_current_context()
    found = context.connections.get(CONNECTION) if context is not None else None
    while found is not None and not isinstance(found, TenantClient):
        found = found._parent  # noqa: SLF001 - a transaction stands in its client's place
    if found is None:
        raise RuntimeError("The database is not connected.")
    return found


def _config(settings: DatabaseSettings) -> dict[str, Any]:
    engine = {"engine": "reskontra.tenancy.engine", "credentials": _credentials(settings)}
    return {
        "connections": {CONNECTION: engine},
        "apps": {APP: {"models": list(TABLES), "default_connection": CONNECTION}},
        "use_tz": True,
        "timezone": "UTC",
    }


def _credentials(settings: DatabaseSettings) -> dict[str, Any]:
    dsn, is_pooled = without_pooler_mark(settings.url)
    credentials: dict[str, Any] = {
        "dsn": dsn,
        "minsize": settings.pool_min,
        "maxsize": settings.pool_max,
        "max_queries": settings.queries_per_connection,
        "max_inactive_connection_lifetime": settings.idle_seconds,
        "server_settings": {"application_name": settings.application_name},
    }
    if is_pooled:
        # Behind a pooler a prepared statement may not be where it was prepared.
        return credentials | {"statement_cache_size": 0, "server_settings": {}}
    return credentials
