"""The owner's connection: only migrations and provisioning may use it, one at a time."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from reskontra.tenancy.database import without_pooler_mark

_LOCK = "SELECT pg_advisory_lock(hashtext('reskontra.provisioning'))"


@asynccontextmanager
async def owner_connection(url: str) -> AsyncIterator[asyncpg.Connection]:
    """Connect as the owner of the database."""
    dsn, _ = without_pooler_mark(url)
    connection = await asyncpg.connect(dsn, statement_cache_size=0)
    try:
        yield connection
    finally:
        await connection.close()


@asynccontextmanager
async def sole_owner(url: str) -> AsyncIterator[asyncpg.Connection]:
    """Connect as the owner and wait until nobody else is migrating or provisioning."""
    async with owner_connection(url) as connection:
        await connection.execute(_LOCK)
        yield connection
