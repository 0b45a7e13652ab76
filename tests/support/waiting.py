"""Waiting for other processes."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.transaction import tenant_transaction

_WAITING_FOR_US: Final = """
    SELECT count(*) FROM pg_locks
    WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))
"""


async def who_wait_for_us() -> int:
    """How many wait for what the transaction under way holds."""
    (row,) = await get_connection(CONNECTION).execute_query_dict(_WAITING_FOR_US)
    count: int = row["count"]
    return count


async def until(
    count: Callable[[], Awaitable[int]], *, at_least: int, within_seconds: float = 60
) -> float:
    """Wait until there are so many; return how many seconds it took."""
    began = time.monotonic()
    while (found := await count()) < at_least:
        passed = time.monotonic() - began
        assert passed < within_seconds, f"only {found} of {at_least} after {passed:.0f} s"
        await asyncio.sleep(0.1)
    return time.monotonic() - began


async def meanwhile(
    first: Callable[[], Awaitable[object]], second: Callable[[], Awaitable[object]]
) -> list[object]:
    """What comes of two, each in a transaction: the first ends when the second waits for it.

    Of one that fails it is the exception.
    """
    is_held = asyncio.Event()

    async def hold() -> object:
        async with tenant_transaction():
            try:
                outcome = await first()
            finally:
                is_held.set()
            await until(who_wait_for_us, at_least=1)
        return outcome

    async def come() -> object:
        await is_held.wait()
        async with tenant_transaction():
            return await second()

    return [*await asyncio.gather(hold(), come(), return_exceptions=True)]
