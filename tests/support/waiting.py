"""Waiting for other processes."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.tables import CONNECTION

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
